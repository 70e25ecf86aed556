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
    let parsed = MiniCall.parse(text) { problem in
      let place = call.place?.part(at: problem.offset, length: problem.length, of: text)
      report(
        problem.id, problem.message, at: place, expected: problem.expected,
        suggestion: problem.suggestion)
    }
    return CriterionExample(
      verdict: verdict.rawValue,
      call: Transcript(channel: channel, direction: direction, turns: parsed.turns),
      marks: parsed.marks, isKnownGap: isKnownGap)
  }
}
