import Detection
import Testing

@testable import Training

struct LogisticLearnerTests {
  /// One sign decides, not quite always; the other says nothing.
  private static let rows: [[Double]] = (0..<80).map { (index: Int) -> [Double] in
    let deciding = index % 2
    let idle = index * 7 % 5 - 2
    return [Double(deciding), Double(idle)]
  }
  private static let answers: [Bool] = (0..<80).map { (index: Int) -> Bool in
    index % 2 == 1 && index % 16 != 5
  }

  private static func learned(penalty: Double) -> LogisticLearner.Weights {
    LogisticLearner(penalty: penalty, steps: 2000).learn(rows: rows, answers: answers)
  }

  @Test func findsWhatDecides() {
    let weights = Self.learned(penalty: 0.1)
    #expect(weights.probability([1, 0]) > 0.7)
    #expect(weights.probability([0, 0]) < 0.1)
    #expect(weights.signs[0] > 5 * abs(weights.signs[1]))
  }

  /// Where the gradient of the penalised surprise is nought, no other weights do better.
  @Test(arguments: [0.5, 10])
  func standsAtTheBottom(penalty: Double) {
    let weights = Self.learned(penalty: penalty)
    var slopes = weights.signs.map { $0 * penalty } + [0]
    for (row, answer) in zip(Self.rows, Self.answers) {
      let error = weights.probability(row) - (answer ? 1 : 0)
      for sign in row.indices { slopes[sign] += error * row[sign] }
      slopes[2] += error
    }
    #expect(slopes.allSatisfy { abs($0) < 1e-6 })
    #expect(Self.learned(penalty: 100).signs[0] < weights.signs[0])
  }

  @Test func withoutSignsTheShareIsLearned() {
    let rows = Array(repeating: [0.0], count: 40)
    let weights = LogisticLearner(penalty: 1, steps: 400)
      .learn(rows: rows, answers: (0..<40).map { $0 < 30 })
    #expect(abs(weights.probability([0]) - 0.75) < 0.001)
  }
}
