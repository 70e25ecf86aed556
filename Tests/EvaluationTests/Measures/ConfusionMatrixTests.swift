import Testing

@testable import Evaluation

struct ConfusionMatrixTests {
  /// The textbook's two readers of 50 grant proposals: 35 of 50 agree, 0.5 expected by chance.
  @Test func computesKappaOfATextbookCase() {
    let matrix = matrix(["yes", "no"], [[20, 5], [10, 15]])
    #expect(matrix.agreement == 0.7)
    #expect(isNear(matrix.kappa, 0.4))
    #expect(matrix.baseline == 0.5)
  }

  /// Observed 0.6; expected 0.5·0.6 + 0.3·0.3 + 0.2·0.1 = 0.41; kappa 0.19 / 0.59.
  @Test func computesKappaOfThreeClasses() {
    let matrix = matrix(["a", "b", "c"], [[4, 1, 0], [1, 1, 1], [1, 1, 0]])
    #expect(isNear(matrix.agreement, 0.5))
    // Columns: 6, 3, 1. Expected (5·6 + 3·3 + 2·1) / 100 = 0.41.
    #expect(isNear(matrix.kappa, (0.5 - 0.41) / (1 - 0.41)))
  }

  @Test func isUndefinedWithoutLabels() {
    let empty = ConfusionMatrix(classes: ["a", "b"])
    #expect(empty.agreement == nil)
    #expect(empty.kappa == nil)
    #expect(empty.baseline == nil)
    #expect(empty.macroF1 == nil)
  }

  @Test func hasNoKappaWhereBothSidesSayOneThing() {
    let constant = matrix(["a", "b"], [[7, 0], [0, 0]])
    #expect(constant.agreement == 1)
    #expect(constant.kappa == nil)
  }

  @Test func hasKappaZeroWhereOneSideSaysOneThing() {
    // Expected agreement equals observed: 4/6.
    #expect(matrix(["a", "b"], [[4, 0], [2, 0]]).kappa == 0)
    // Constant and opposite: nothing observed, nothing expected.
    #expect(matrix(["a", "b"], [[0, 3], [0, 0]]).kappa == 0)
  }

  @Test func isNegativeWhereSidesAgreeLessThanByChance() {
    #expect(matrix(["a", "b"], [[0, 2], [2, 0]]).kappa == -1)
  }

  @Test func takesTheShareOfATieAsBaseline() {
    #expect(matrix(["a", "b", "c"], [[1, 1, 0], [2, 0, 0], [0, 0, 1]]).baseline == 0.4)
  }

  @Test func countsAMissingAnswerAsADisagreement() {
    var matrix = ConfusionMatrix(classes: ["a", "b"])
    matrix.add(gold: 0, predicted: 0)
    matrix.add(gold: 0, predicted: nil)
    matrix.add(gold: 1, predicted: 1, times: 2)
    #expect(matrix.total == 4)
    #expect(matrix.agreement == 0.75)
    #expect(matrix.unanswered(gold: 0) == 1)
    let found = matrix.detection(of: 0)
    #expect(found.precision == 1)
    #expect(found.recall == 0.5)
    // Observed 3/4, expected (2·1 + 2·2) / 16 = 3/8.
    #expect(isNear(matrix.kappa, (0.75 - 0.375) / 0.625))
  }

  @Test func averagesF1OverTheClassesThatOccur() {
    // a: 2·2 / (4 + 1 + 1) = 2/3. b: 2 / (2 + 1 + 1) = 1/2. c occurs on neither side.
    let matrix = matrix(["a", "b", "c"], [[2, 1, 0], [1, 1, 0], [0, 0, 0]])
    #expect(isNear(matrix.macroF1, (2.0 / 3 + 0.5) / 2))
  }

  @Test(
    arguments: [
      (DetectionCounts(), nil, nil, nil),
      (DetectionCounts(hits: 3), 1, 1, 1),
      (DetectionCounts(falseAlarms: 2), 0, nil, 0),
      (DetectionCounts(misses: 2), nil, 0, 0),
      (DetectionCounts(falseAlarms: 1, misses: 1), 0, 0, 0),
      (DetectionCounts(hits: 3, falseAlarms: 1, misses: 3), 0.75, 0.5, 0.6),
    ] as [(DetectionCounts, Double?, Double?, Double?)])
  func definesDetectionOnlyWhereThereIsSomething(
    _ counts: DetectionCounts, precision: Double?, recall: Double?, f1: Double?
  ) {
    #expect(counts.precision == precision)
    #expect(counts.recall == recall)
    #expect(counts.f1 == f1)
  }

  private func matrix(_ classes: [String], _ rows: [[Int]]) -> ConfusionMatrix {
    var matrix = ConfusionMatrix(classes: classes)
    for (gold, row) in rows.enumerated() {
      for (predicted, times) in row.enumerated() {
        matrix.add(gold: gold, predicted: predicted, times: times)
      }
    }
    return matrix
  }
}

func isNear(_ value: Double?, _ expected: Double) -> Bool {
  value.map { abs($0 - expected) < 1e-12 } ?? false
}
