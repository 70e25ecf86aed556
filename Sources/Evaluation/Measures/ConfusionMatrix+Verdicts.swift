import CallGrade

extension ConfusionMatrix {
  /// Makes an empty matrix of the four verdicts.
  static var verdicts: ConfusionMatrix {
    ConfusionMatrix(classes: Verdict.allCases.map(\.rawValue))
  }

  /// How well the verdict `missed` is found, in a matrix of verdicts.
  ///
  /// - A hit is a missed that was predicted missed.
  /// - A miss is a missed that was predicted anything else: whoever says that a criterion does not
  ///   apply, or cannot be judged, has not found the fault either.
  /// - A false alarm is a predicted missed where gold says met or notApplicable: in both cases the
  ///   agent is blamed for nothing.
  /// - Where gold says notEvaluated nothing counts, because nobody knows.
  package var missed: DetectionCounts {
    let missed = Verdict.missed.place
    let hits = count(gold: missed, predicted: missed)
    return DetectionCounts(
      hits: hits,
      falseAlarms: count(gold: Verdict.met.place, predicted: missed)
        + count(gold: Verdict.notApplicable.place, predicted: missed),
      misses: goldCount(missed) - hits)
  }
}

extension Verdict {
  /// The row and column of the verdict; the order of `allCases`.
  var place: Int {
    switch self {
    case .met: 0
    case .missed: 1
    case .notApplicable: 2
    case .notEvaluated: 3
    }
  }
}
