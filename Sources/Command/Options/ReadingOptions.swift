import ArgumentParser
import TranscriptImport

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

  /// The options for importing.
  var importing: ImportOptions {
    var options = ImportOptions(format: from, encoding: encoding)
    options.dateOrder = dateOrder
    return options
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
