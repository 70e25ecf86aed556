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

  /// The options for importing.
  var importing: ImportOptions { ImportOptions(format: from, encoding: encoding) }

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
