/// The three measures of verdicts that get intervals.
struct VerdictMeasures {
  var agreement: Double?
  var kappa: Double?
  var missedF1: Double?

  /// Measures one criterion.
  init(of matrix: ConfusionMatrix) {
    agreement = matrix.agreement
    kappa = matrix.kappa
    missedF1 = matrix.missed.f1
  }

  /// Measures several: the share of all verdicts, and means of what is defined.
  init(of matrices: [ConfusionMatrix]) {
    agreement = ratio(
      matrices.reduce(0) { $0 + $1.agreeing }, matrices.reduce(0) { $0 + $1.total })
    kappa = matrices.compactMap(\.kappa).mean
    missedF1 = matrices.compactMap(\.missed.f1).mean
  }
}

/// The measures of all samples.
struct VerdictSamples {
  private var agreement: [Double] = []
  private var kappa: [Double] = []
  private var missedF1: [Double] = []

  mutating func append(_ measures: VerdictMeasures) {
    if let value = measures.agreement { agreement.append(value) }
    if let value = measures.kappa { kappa.append(value) }
    if let value = measures.missedF1 { missedF1.append(value) }
  }

  func intervals(_ bootstrap: Bootstrap) -> VerdictIntervals {
    VerdictIntervals(
      agreement: bootstrap.interval(agreement), kappa: bootstrap.interval(kappa),
      missedF1: bootstrap.interval(missedF1))
  }
}

/// The intervals of the measures.
struct VerdictIntervals {
  var agreement: Interval?
  var kappa: Interval?
  var missedF1: Interval?
}
