import Diagnostics
import Transcripts

extension DecodingContext {
  private enum Verdict: String, CaseIterable {
    case met, missed, notApplicable, notEvaluated
  }

  /// Reads an example: a mini-call under the verdict that it must get.
  func example(_ node: DocumentNode) -> CriterionExample? {
    var reader = MappingReader(node, as: "an example", in: self)
    let verdicts = Verdict.allCases.filter { reader.has($0.rawValue) }
    // Every verdict is asked for, so that a misspelt one finds its neighbours.
    for verdict in Verdict.allCases { _ = reader.optional(verdict.rawValue) }
    let isKnownGap = reader.flag("todo")
    let direction = reader.optionalChoice("direction", of: Transcript.Direction.self)
    let channel = reader.optionalChoice("channel", of: Transcript.Channel.self)
    let startedAt = reader.optionalString("started-at")
    let duration = reader.optionalNumber("duration", in: 0...1_000_000)
    let metadata = facts(&reader)
    reader.finish()
    guard let verdict = verdicts.first, case .mapping(let members) = node.content else {
      if case .mapping = node.content, !reader.hasUnknownKeys {
        report(
          "missing-key", "the example has no verdict", at: node.place,
          expected: Self.list(Verdict.allCases.map(\.rawValue)))
      }
      return nil
    }
    if verdicts.count > 1 {
      report(
        "several-verdicts", "an example has one verdict, not \(verdicts.count)",
        at: reader.keyPlace(verdicts[1].rawValue))
      return nil
    }
    guard let call = members.first(where: { $0.key == verdict.rawValue })?.value,
      let text = text(of: call, named: "'\(verdict.rawValue)'")
    else { return nil }
    let parsed = miniCall(text, at: call.place)
    return CriterionExample(
      verdict: verdict.rawValue,
      call: Transcript(
        channel: channel, direction: direction, startedAt: startedAt, duration: duration,
        turns: parsed.turns, metadata: metadata),
      marks: parsed.marks, isKnownGap: isKnownGap)
  }

  /// Reads a mini-call, telling its mistakes where they stand.
  func miniCall(
    _ text: String, at place: DocumentPlace?
  ) -> (turns: [Turn], marks: [CriterionExample.Mark]) {
    MiniCall.parse(text) { problem in
      report(
        problem.id, problem.message,
        at: place?.part(at: problem.offset, length: problem.length, of: text),
        expected: problem.expected, suggestion: problem.suggestion)
    }
  }

  /// Reads what the source of a call says besides its turns; numbers are read as such.
  private func facts(_ reader: inout MappingReader) -> [String: MetadataValue] {
    var facts: [String: MetadataValue] = [:]
    for member in reader.optionalMembers("metadata") ?? [] {
      guard let text = text(of: member.value, named: "'\(member.key)'") else { continue }
      facts[member.key] = Self.decimal(text).map(MetadataValue.number) ?? .string(text)
    }
    return facts
  }
}
