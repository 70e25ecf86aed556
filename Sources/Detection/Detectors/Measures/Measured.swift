import Rubrics
import TextAnalysis
import Transcripts

/// A measured value and the words that it belongs to.
struct Measured: Sendable, Equatable {
  var value: Double
  /// Nothing for what belongs to the whole call.
  var evidence: [Evidence]

  init(_ value: Double, _ evidence: [Evidence] = []) {
    self.value = value
    self.evidence = evidence
  }
}

extension Finding {
  /// The times that a measure needs are missing.
  static let needsTiming = Finding(.unknown(reason: "needs-timing"))

  /// The facts about the call that a measure needs are missing.
  static let needsRecord = Finding(.unknown(reason: "needs-record"))

  /// What is found by measuring: the places whose value keeps the limits.
  ///
  /// - Parameters:
  ///   - values: What could be measured.
  ///   - bounds: What is looked for.
  ///   - isComplete: Whether everything could be measured. What was found is found in any case; of
  ///     a call that was measured in part, nobody can say that there is no such place.
  /// - Returns: The finding.
  static func measured(_ values: [Measured], within bounds: Bounds, isComplete: Bool) -> Finding {
    let found = values.filter { bounds.contain($0.value) }
    guard found.isEmpty else {
      return Finding(.found, evidence: Array(Set(found.flatMap(\.evidence))).sorted())
    }
    return isComplete ? .absent : needsTiming
  }

  /// What one value for the whole call says; without it, nobody can tell.
  static func measured(_ value: Double?, within bounds: Bounds) -> Finding {
    guard let value else { return needsTiming }
    return Finding(bounds.contain(value) ? .found : .absent)
  }
}

extension Evidence {
  /// Points at letters of a turn whose folded text is at hand.
  init(turn: Int, letters: Range<Int>, of text: FoldedText) {
    let scalars = text.scalarRange(of: letters)
    self.init(turn: turn, start: scalars.lowerBound, end: scalars.upperBound)
  }
}

extension CallAnalysis {
  /// All words of a turn.
  func evidence(ofTurn turn: Int) -> Evidence {
    Evidence(turn: turn, start: 0, end: transcript.turns[turn].text.unicodeScalars.count)
  }
}
