import Detection
import Testing

@testable import Training

struct ChoiceLearnerTests {
  /// Of three rows the one whose first sign is greatest is meant; the second sign says nothing.
  private static let groups: [ChoiceLearner.Group] = (0..<40).map { index in
    let best = index % 3
    let rows = (0..<3).map { place in
      [place == best ? 1.0 : -0.5, Double((index * 7 + place * 5) % 4) - 1.5]
    }
    return ChoiceLearner.Group(rows: rows, chosen: [best])
  }

  private static let learner = ChoiceLearner(penalty: 0.5, steps: 400)

  @Test func ranksTheChosenRowFirst() {
    let weights = Self.learner.learn(Self.groups)
    for group in Self.groups {
      let sums = group.rows.map { ChoiceLearner.sum(weights, $0) }
      #expect(group.chosen == [sums.indices.max { sums[$0] < sums[$1] }])
    }
    #expect(weights[0] > 1)
    #expect(abs(weights[1]) < 0.1)
  }

  @Test func severalThatWereChosenShareTheChoice() {
    // Both rows of each group are right: nothing can be said for either.
    let groups = Self.groups.map {
      ChoiceLearner.Group(rows: Array($0.rows.prefix(2)), chosen: [0, 1])
    }
    #expect(Self.learner.learn(groups).allSatisfy { abs($0) < 0.2 })
  }

  @Test func standsAtTheBottom() {
    let best = Self.learner.learn(Self.groups)
    let slope = 0.01
    for sign in best.indices {
      for change in [-slope, slope] {
        var other = best
        other[sign] += change
        #expect(Self.likelihood(other) < Self.likelihood(best))
      }
    }
  }

  /// The product of the chosen rows' shares, and of what the weights cost: a likelihood that needs no logarithm,
  /// group by group small enough to be told apart.
  private static func likelihood(_ weights: [Double]) -> Double {
    let cost = weights.reduce(0) { $0 + $1 * $1 } * learner.penalty / 2
    // e^-cost as the share of one of two that differ by it: p / (1 - p).
    let share = Logistic.value(-cost)
    return groups.reduce(share / (1 - share)) { product, group in
      let shares = Logistic.shares(group.rows.map { ChoiceLearner.sum(weights, $0) })
      return group.chosen.reduce(product) { $0 * shares[$1] }
    }
  }
}
