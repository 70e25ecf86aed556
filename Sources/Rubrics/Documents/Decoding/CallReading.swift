import Diagnostics
import Transcripts

extension DecodingContext {
  /// Reads facts about the call as a whole.
  func call(_ node: DocumentNode) -> Detector {
    var reader = MappingReader(node, as: "'call'", in: self)
    let condition = CallCondition(
      directions: words(&reader, "direction", among: ["inbound", "outbound", "unknown"]),
      channels: words(&reader, "channel", among: ["voice", "chat", "unknown"]),
      started: (reader.optionalList("started") ?? []).compactMap { dayTimes($0) })
    reader.finish()
    let facts = ["channel", "direction", "started"]
    if !facts.contains(where: reader.has) {
      report(
        "missing-key", "'call' states no fact", at: node.place, expected: Self.list(facts))
    }
    return .call(condition)
  }

  private func words(
    _ reader: inout MappingReader, _ key: String, among choices: [String]
  ) -> [String] {
    guard let nodes = reader.optionalList(key) else { return [] }
    if nodes.isEmpty { report("bad-value", "'\(key)' is empty", at: reader.keyPlace(key)) }
    return nodes.compactMap { node in
      guard let text = text(of: node, named: "'\(key)'") else { return nil }
      if !choices.contains(text) {
        reportBadChoice(text, for: key, among: choices, at: node.place)
      }
      return text
    }
  }

  /// Reads a stretch of the day such as `9:00-10:00`.
  private func dayTimes(_ node: DocumentNode) -> DayTimes? {
    guard let text = text(of: node, named: "'started'") else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { Self.minuteOfDay($0) }
    if ends.count == 2, let from = ends[0], let to = ends[1], from != to {
      return DayTimes(from: from, to: to)
    }
    report(
      "bad-value", "'started' cannot be '\(text)'", at: node.place,
      expected: "times of day such as 9:00-10:00")
    return nil
  }

  /// Minutes after midnight of `9:00`; 24:00 is the end of the day.
  private static func minuteOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60,
      hour < 24 || (hour == 24 && minute == 0)
    else { return nil }
    return hour * 60 + minute
  }
}
