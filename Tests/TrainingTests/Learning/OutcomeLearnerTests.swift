import Detection
import Testing

@testable import Training

struct OutcomeLearnerTests {
  /// One sign decides between three outcomes, the other says nothing.
  private static let rows: [[Double]] = (0..<90).map { (index: Int) -> [Double] in
    let deciding = index % 3 - 1
    let idle = index * 7 % 5 - 2
    return [Double(deciding), Double(idle)]
  }
  private static let answers: [Int] = (0..<90).map { $0 % 3 }

  private static func learned(penalty: Double) -> [OutcomeLearner.Outcome] {
    OutcomeLearner(penalty: penalty, steps: 400).learn(rows: rows, answers: answers, count: 3)
  }

  @Test func findsWhatDecides() {
    let outcomes = Self.learned(penalty: 0.1)
    for (row, answer) in zip(Self.rows, Self.answers) {
      let sums = outcomes.map { OutcomeLearner.sum($0, row) }
      #expect(sums.indices.max { sums[$0] < sums[$1] } == answer)
    }
    #expect(outcomes[2].weights[0] > 1)
    #expect(abs(outcomes[2].weights[1]) < 0.1)
  }

  /// At the best answer no small change of a weight makes the penalised surprise smaller.
  @Test(arguments: [0.5, 3.3, 20])
  func standsAtTheBottom(penalty: Double) {
    let best = Self.learned(penalty: penalty)
    let cost = Self.cost(best, penalty)
    for outcome in 0..<3 {
      for sign in 0..<2 {
        for change in [-0.01, 0.01] {
          var other = best
          other[outcome].weights[sign] += change
          #expect(Self.cost(other, penalty) > cost)
        }
      }
    }
  }

  @Test func anOutcomeThatIsCommonerIsLikelierWhereNothingElseSpeaks() {
    let rows = Array(repeating: [0.0], count: 40)
    let answers = (0..<40).map { $0 < 30 ? 0 : 1 }
    let outcomes = OutcomeLearner(penalty: 1, steps: 400)
      .learn(rows: rows, answers: answers, count: 2)
    let shares = Logistic.shares(outcomes.map { OutcomeLearner.sum($0, [0]) })
    #expect(abs(shares[0] - 0.75) < 0.001)
  }

  private static func cost(_ outcomes: [OutcomeLearner.Outcome], _ penalty: Double) -> Double {
    var cost = 0.0
    for outcome in outcomes {
      cost += outcome.weights.reduce(0) { $0 + $1 * $1 } * penalty / 2
    }
    for (row, answer) in zip(rows, answers) {
      let share = Logistic.shares(outcomes.map { OutcomeLearner.sum($0, row) })[answer]
      cost -= Self.logarithm(share)
    }
    return cost
  }

  /// ln x by the series of the area function: the tests need no C library either.
  private static func logarithm(_ x: Double) -> Double {
    let y = (x - 1) / (x + 1)
    return 2
      * stride(from: 1, to: 400, by: 2).reduce(0) { sum, power in
        sum + (0..<power).reduce(1.0) { value, _ in value * y } / Double(power)
      }
  }
}
