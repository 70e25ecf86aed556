/// Recognises what speech toolkits write: columns, a span or a word a line.
enum LineFormats {
  static func find(_ bytes: [UInt8], hint: TranscriptFormat?) -> FormatSniffer.Finding? {
    let sample = bytes.count > 1 << 15 ? Array(bytes[..<(1 << 15)]) : bytes
    let lines = ColumnLine.split(sample, limit: 60)
    guard !lines.isEmpty else { return nil }
    if lines.count(where: SpeakerTurns.isLine) * 10 >= lines.count * 9 {
      return FormatSniffer.Finding(
        format: .speakerTurns,
        reason: Phrase(
          zh: "每行以 SPEAKER 开头，有 9 或 10 列（RTTM）",
          en: "every line begins with SPEAKER and has 9 or 10 columns (RTTM)"))
    }
    let words = lines.count(where: TimedWordsReader.isLine)
    guard words * 10 >= lines.count * 9, words >= 5 || hint == .timedWords else { return nil }
    return FormatSniffer.Finding(
      format: .timedWords,
      reason: Phrase(
        zh: "每行是录音、声道、开始、时长、词（CTM）",
        en: "every line is recording, channel, start, length and word (CTM)"))
  }

  /// Whether a text is the flat form of Tencent's results, which begins like a JSON array.
  static func isTencentText(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") else { return false }
    return TencentFlatText.isPresent(in: String(decoding: bytes.prefix(1 << 14), as: UTF8.self))
  }
}
