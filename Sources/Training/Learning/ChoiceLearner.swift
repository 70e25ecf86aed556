import Detection

/// Finds which of several rows is meant: a conditional logit (McFadden 1974), its weights kept small.
///
/// Each group offers its own rows, and one weight a sign ranks them all.
struct ChoiceLearner: Sendable {
  /// How much the squares of weights cost, against one group's surprise.
  var penalty: Double
  /// How many steps are taken.
  var steps: Int

  /// Rows to choose from, with those that were chosen; at least one was.
  struct Group: Sendable {
    var rows: [[Double]]
    var chosen: Set<Int>
  }

  /// Learns the weights.
  ///
  /// O(steps · rows · signs).
  ///
  /// - Parameter groups: What is learned from.
  /// - Returns: One weight a sign.
  func learn(_ groups: [Group]) -> [Double] {
    let rows = groups.flatMap(\.rows)
    let width = rows.first?.count ?? 0
    let descent = Descent(
      curvature: 0.5 * Descent.largestCurvature(rows) + penalty, steps: steps)
    return descent.lowest(count: width) { point in
      var slopes = point.map { $0 * penalty }
      for group in groups {
        let shares = Logistic.shares(group.rows.map { Self.sum(point, $0) })
        for (place, row) in group.rows.enumerated() {
          // Several that were chosen share one choice.
          let wanted = group.chosen.contains(place) ? 1 / Double(group.chosen.count) : 0
          let error = shares[place] - wanted
          for sign in 0..<width { slopes[sign] += error * row[sign] }
        }
      }
      return slopes
    }
  }

  static func sum(_ weights: [Double], _ row: [Double]) -> Double {
    var sum = 0.0
    for sign in row.indices { sum += weights[sign] * row[sign] }
    return sum
  }
}
