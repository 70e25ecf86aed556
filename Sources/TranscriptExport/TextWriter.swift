import Transcripts

/// Writes a call as lines that people read and that are read again.
struct TextWriter {
  private let call: Transcript
  private let label: SpeakerLabel
  private let isChinese: Bool

  init(_ call: Transcript) {
    self.call = call
    label = SpeakerLabel(call)
    isChinese = label.colon == "："
  }

  /// The facts about the call, a blank line, and a line for each turn.
  ///
  /// - Parameter isFirst: Whether nothing stands above; a call below another one needs an id, at which
  ///   it is told from the one before.
  /// - Returns: UTF-8, whole lines.
  func write(isFirst: Bool) -> [UInt8] {
    var text = isFirst ? "" : "\n"
    var facts: [(zh: String, en: String, value: String?)] = [
      ("通话编号", "Call ID", call.id), ("开始时间", "Start time", call.startedAt),
      ("通话时长", "Duration", call.duration.map { "\($0)" }), ("坐席工号", "Agent ID", call.agent),
      ("班组", "Team", call.team),
    ]
    if let direction = call.direction {
      let word = isChinese ? (direction == .inbound ? "呼入" : "呼出") : direction.rawValue
      facts.append(("呼叫方向", "Direction", word))
    }
    for fact in facts {
      guard let value = fact.value.map(plain), !value.isEmpty else { continue }
      text += "\(isChinese ? fact.zh : fact.en)\(label.colon)\(value)\n"
    }
    if !text.allSatisfy(\.isNewline) { text += "\n" }
    for turn in call.turns {
      text += "\(times(turn))\(label.text(turn))\(label.colon)\(plain(turn.text))\n"
    }
    return Array(text.utf8)
  }

  private func times(_ turn: Turn) -> String {
    guard let start = turn.start else { return "" }
    guard let end = turn.end else { return "[\(clock(start))] " }
    return "[\(clock(start)) - \(clock(end))] "
  }

  private func clock(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    let parts = [milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60]
    let clock = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return clock + "." + String(1000 + milliseconds % 1000).dropFirst()
  }

  private func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
