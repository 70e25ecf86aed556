import ArgumentParser
import TranscriptImport
import Transcripts

/// What the user says about transcripts instead of leaving it to be found out.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text(
        zh: "输入格式（默认自动识别）：\(Self.formats.joined(separator: "、"))",
        en: "input format (recognised by itself): \(Self.formats.joined(separator: ", "))"),
      valueName: "format"),
    completion: .list(Self.formats), transform: Self.format)
  var from: TranscriptFormat?

  @Option(
    help: ArgumentHelp(
      text(
        zh: "输入编码（默认自动识别），如 utf-8、gb18030",
        en: "input encoding (recognised by itself), such as utf-8 or gb18030"),
      valueName: "encoding"),
    completion: .list(TextEncoding.allCases.map(\.rawValue)), transform: Self.encoding)
  var encoding: TextEncoding?

  @Option(
    help: ArgumentHelp(
      text(
        zh: "日期里哪个数是日：dmy 日在前，mdy 月在前（看不出时才需要）",
        en: "which number of a date is the day, where a file does not show it: dmy or mdy"),
      valueName: "dmy|mdy"),
    completion: .list(DateOrder.allCases.map(\.rawValue)), transform: Self.dateOrder)
  var dateOrder: DateOrder?

  @Option(
    help: ArgumentHelp(
      text(
        zh: "客服所在的声道，从 0 数起（0 或 left 为左），用于没有角色标签的录音",
        en: "the agent's audio channel from 0 (0 or left is left), where labels say no roles"),
      valueName: "channel"),
    transform: Self.channel)
  var agentChannel: Int?

  @Option(
    help: ArgumentHelp(
      text(zh: "哪个说话人是客服", en: "the speaker who is the agent"), valueName: "name"))
  var agentSpeaker: String?

  @Option(
    help: ArgumentHelp(
      text(
        zh: "说话人的角色，可重复：名字=agent、customer、system 或 unknown",
        en: "the role of a speaker, repeatable: NAME=agent, customer, system or unknown"),
      valueName: "name=role"),
    transform: Self.roleOfSpeaker)
  var map: [RoleOfSpeaker] = []

  /// The options for importing.
  var importing: ImportOptions {
    var options = ImportOptions(format: from, encoding: encoding)
    options.agentChannel = agentChannel
    options.agentSpeaker = agentSpeaker
    for entry in map { options.roles[entry.speaker] = entry.role }
    options.dateOrder = dateOrder
    return options
  }

  /// Reads files with these options, and those that belong to them.
  var importer: TranscriptImporter {
    var importer = TranscriptImporter(options: importing)
    importer.companions = { CompanionFiles.bytes(of: $1, beside: $0) }
    return importer
  }

  /// A speaker and the role that the user gives.
  struct RoleOfSpeaker: Sendable {
    var speaker: String
    var role: Role
  }

  private static func channel(_ word: String) throws -> Int {
    let names = ["left": 0, "l": 0, "左": 0, "right": 1, "r": 1, "右": 1]
    if let number = Int(word) ?? names[word.lowercased()], (0...63).contains(number) {
      return number
    }
    throw CommandError(unknown: "channel", word, among: ["0", "1", "left", "right"])
  }

  private static func roleOfSpeaker(_ word: String) throws -> RoleOfSpeaker {
    let names: [String: Role] = ["客服": .agent, "客户": .customer, "系统": .system, "未知": .unknown]
    guard let mark = word.lastIndex(where: { $0 == "=" || $0 == "＝" }), mark != word.startIndex
    else {
      throw CommandError(
        "bad-usage", "'\(word)' names no role", expected: "NAME=ROLE, such as 张三=agent")
    }
    let name = word[word.index(after: mark)...].lowercased()
    guard let role = Role(rawValue: name) ?? names[name] else {
      throw CommandError(unknown: "role", String(name), among: Role.allCases.map(\.rawValue))
    }
    return RoleOfSpeaker(speaker: String(word[..<mark]), role: role)
  }

  private static var formats: [String] { TranscriptFormat.allCases.map(\.rawValue) }

  private static func format(_ word: String) throws -> TranscriptFormat {
    let other: [String: TranscriptFormat] = [
      "ndjson": .jsonl, "txt": .plainText, "plain": .plainText, "vtt": .webvtt,
    ]
    let name = word.lowercased()
    guard let format = TranscriptFormat(rawValue: name) ?? other[name] else {
      throw CommandError(unknown: "input format", word, among: formats)
    }
    return format
  }

  private static func dateOrder(_ word: String) throws -> DateOrder {
    guard let order = DateOrder(rawValue: word.lowercased()) else {
      throw CommandError(
        unknown: "date order", word, among: DateOrder.allCases.map(\.rawValue))
    }
    return order
  }

  private static func encoding(_ word: String) throws -> TextEncoding {
    let other: [String: TextEncoding] = [
      "utf8": .utf8, "gbk": .gb18030, "gb2312": .gb18030, "utf16le": .utf16LittleEndian,
      "utf16be": .utf16BigEndian, "utf-16": .utf16LittleEndian, "shift_jis": .shiftJIS,
      "sjis": .shiftJIS, "cp1252": .windows1252, "latin1": .windows1252,
    ]
    let name = word.lowercased()
    guard let encoding = TextEncoding(rawValue: name) ?? other[name] else {
      throw CommandError(
        unknown: "encoding", word, among: TextEncoding.allCases.map(\.rawValue))
    }
    return encoding
  }
}
