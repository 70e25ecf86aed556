package import CallGrade

/// One example of one criterion, ready to be run.
package struct ExampleCase: Sendable, CustomStringConvertible {
  /// The criterion's id.
  package var criterion: String
  /// Which of the criterion's examples it is, counted from 1.
  package var number: Int
  /// The call with the verdict that it must get.
  package var example: CriterionExample
  /// The criterion's place in the pack.
  let place: Int

  /// The criterion and the number, such as `greeting 2`.
  package var description: String { "\(criterion) \(number) (\(example.verdict))" }

  /// The examples of a pack, in the pack's order.
  ///
  /// - Parameter pack: A pack that was loaded with its examples.
  /// - Returns: None for a pack that was loaded without them.
  package static func all(of pack: RubricPack) -> [ExampleCase] {
    pack.criteria.enumerated().flatMap { place, criterion in
      criterion.examples.enumerated().map { index, example in
        ExampleCase(
          criterion: criterion.id, number: index + 1, example: example, place: place)
      }
    }
  }
}

/// What came of an example.
package struct ExampleResult: Sendable {
  /// How it ended.
  package enum Outcome: Sendable, Hashable {
    /// The verdict and all marks are as they should be.
    case passed
    /// The verdict is another, or the evidence leaves marked words out.
    case failed
    /// A known gap that is still there.
    case knownGap
  }

  /// The example.
  package var example: ExampleCase
  /// How it ended.
  package var outcome: Outcome
  /// The verdict that the criterion gave.
  package var verdict: Verdict
  /// The evidence that it gave.
  package var evidence: [Evidence]
  /// Marks that no evidence touches; only looked at when the verdict is right.
  package var missedMarks: [CriterionExample.Mark]

  /// Whether a known gap turns out to be closed.
  package var closesGap: Bool { outcome == .passed && example.example.isKnownGap }
}
