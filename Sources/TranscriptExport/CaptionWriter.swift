import Transcripts

/// Writes a call as captions; every turn needs to know when it begins.
struct CaptionWriter {
  private let call: Transcript
  private let isWebVTT: Bool

  init(_ call: Transcript, isWebVTT: Bool) {
    self.call = call
    self.isWebVTT = isWebVTT
  }

  func write() throws(ExportFailure) -> [UInt8] {
    let label = SpeakerLabel(call)
    var text = isWebVTT ? "WEBVTT\n" + head() + "\n" : ""
    for (index, turn) in call.turns.enumerated() {
      guard let start = turn.start else {
        throw ExportFailure(
          id: "untimed-turn", message: "turn \(index + 1) has no time, and captions need one",
          expected: "a transcript with times, or --to jsonl, vcon or text")
      }
      text += "\(index + 1)\n\(clock(start)) --> \(clock(end(of: index, start)))\n"
      if isWebVTT {
        text +=
          "<v\(roleClass(turn)) \(escaped(turn.speaker ?? label.text(turn)))>"
          + "\(escaped(plain(turn.text)))</v>\n\n"
      } else {
        text += "\(label.text(turn))\(label.colon)\(guarded(plain(turn.text)))\n\n"
      }
    }
    return Array(text.utf8)
  }

  private func head() -> String {
    guard let language = call.language, !language.isEmpty, language.utf8.count <= 20 else {
      return ""
    }
    return "Kind: captions\nLanguage: \(plain(language))\n"
  }

  private func roleClass(_ turn: Turn) -> String {
    turn.role == .unknown ? "" : "." + (turn.isBot ? "bot" : turn.role.rawValue)
  }

  /// A turn whose end is not known is shown until the next one begins.
  private func end(of index: Int, _ start: Double) -> Double {
    if let end = call.turns[index].end { return end }
    let next = call.turns[(index + 1)...].lazy.compactMap(\.start).first { $0 > start }
    return next ?? start + 1
  }

  private func clock(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    let parts = [milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60]
    let clock = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    let rest = String(1000 + milliseconds % 1000).dropFirst()
    return clock + (isWebVTT ? "." : ",") + rest
  }

  /// One line: a blank one would end the caption.
  private func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { line in
      line.replacing("-->", with: "→")
    }.joined(separator: " ")
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      // {\\an8} places a caption in many players.
      .replacing("{\\", with: "{&#92;")
  }

  /// SubRip knows no escapes; all the same, readers take `<b>` and `&amp;` for more than themselves.
  private func guarded(_ text: String) -> String {
    guard text.contains(where: { "<&{".contains($0) }) else { return text }
    return escaped(text)
  }
}
