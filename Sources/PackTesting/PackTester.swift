package import CallGrade
import Detection

/// Runs the examples of a pack's criteria: each must get its verdict, and the evidence must touch
/// every marked word.
///
/// ```swift
/// let tester = PackTester(try Grader(pack: pack))
/// for example in ExampleCase.all(of: pack) { print(example, tester.run(example).outcome) }
/// ```
package struct PackTester: Sendable {
  private let rubric: CompiledRubric

  /// Prepares to run the examples of a grader's pack.
  ///
  /// An example is an excerpt that shows one thing; weighed as a whole call it would seem to be one that was
  /// cut off. So its verdicts are those of the detectors.
  package init(_ grader: Grader) {
    rubric = grader.rubric.unweighed
  }

  /// Runs one example of the grader's pack.
  ///
  /// Judges the example's call by the whole pack: linear in its text.
  package func run(_ example: ExampleCase) -> ExampleResult {
    let judgement = rubric.judge(example.example.call).judgements[example.place]
    let isRight = judgement.verdict.rawValue == example.example.verdict
    let missed =
      isRight
      ? example.example.marks.filter { mark in !judgement.evidence.contains(where: mark.touches) }
      : []
    let outcome: ExampleResult.Outcome =
      if isRight, missed.isEmpty { .passed } else if example.example.isKnownGap { .knownGap } else {
        .failed
      }
    return ExampleResult(
      example: example, outcome: outcome, verdict: judgement.verdict,
      evidence: judgement.evidence, missedMarks: missed)
  }

  /// The verdict on an example that is written differently.
  ///
  /// Judges the call by the whole pack: linear in its text.
  package func verdict(on example: ExampleCase, _ mutation: ExampleMutation) -> Verdict {
    rubric.judge(mutation.applied(to: example.example.call)).judgements[example.place]
      .verdict
  }
}

extension CriterionExample.Mark {
  /// Whether evidence shares words with the mark, or points into it where something is missing.
  func touches(_ evidence: Evidence) -> Bool {
    guard evidence.turn == turn else { return false }
    if evidence.start == evidence.end { return start <= evidence.start && evidence.start <= end }
    return evidence.start < end && start < evidence.end
  }
}
