import Transcripts

/// What each turn of the agents shows within its call, in numbers: what its style and what was due in it
/// are weighed by.
///
/// A turn seldom stands alone: who was short with the customer once is short again, and what a customer
/// has just said tells how an answer is meant. So a turn's signs are its own labels, those of the
/// customer's turns beside it, and the styles of the agents' other turns.
package struct TurnSigns: Sendable {
  /// The facts of a turn, in order, behind everything else.
  package static let factNames = ["chat", "outbound", "english", "place", "place-squared"]
  /// How many signs each style has.
  package static let signsPerStyle = TurnSign.StyleSign.allCases.count

  /// How far the words of labels are weighed, as in ``CallSigns``.
  private static let strongest = 6.0

  /// The turns of human agents that hold words, in order.
  package let turns: [Int]
  /// The signs of each of them.
  package let rows: [[Double]]

  /// How many signs a turn has.
  ///
  /// - Parameters:
  ///   - styles: How many styles the model knows.
  ///   - labels: Which labels are looked at.
  /// - Returns: The number.
  package static func count(styles: Int, labels: [SignLabel]) -> Int {
    styles * signsPerStyle + factNames.count
      + labels.reduce(0) { $0 + ($1.role == .customer ? 2 : 1) }
  }

  /// Reads the signs of a call: O(turns · (labels + styles)).
  ///
  /// - Parameters:
  ///   - call: The call.
  ///   - learned: What the model says of its turns.
  ///   - styles: The model's labels of styles.
  ///   - cues: For each turn what patterns found for each of these styles, by weight.
  ///   - labels: Which other labels are looked at.
  init(
    _ call: CallAnalysis, _ learned: LearnedCall, styles: [Int], cues: [[Double]],
    labels: [SignLabel]
  ) {
    let transcript = call.transcript
    let last = transcript.turns.count - 1
    let turns = transcript.turns.indices.filter {
      call.speaks(.agent, in: $0) && learned.hasWords(in: $0)
    }
    self.turns = turns
    let shares = turns.map { learned.shares(of: styles, in: $0) }
    let others = Self.others(shares, styles: styles.count)
    let silent = [Double](repeating: 0, count: styles.count)
    let facts: [Double] = [
      transcript.channel == .chat ? 1 : 0, transcript.direction == .outbound ? 1 : 0,
      transcript.language?.hasPrefix("en") == true ? 1 : 0,
    ]
    func strength(_ label: SignLabel, _ turn: Int) -> Double {
      guard transcript.turns.indices.contains(turn), transcript.turns[turn].role == label.role,
        learned.hasWords(in: turn)
      else { return -1 }
      return learned.evidenceFor(label.number, in: turn) / Self.strongest
    }
    rows = turns.indices.map { place in
      let turn = turns[place]
      var row: [Double] = []
      row.reserveCapacity(Self.count(styles: styles.count, labels: labels))
      row += styles.map { learned.evidenceFor($0, in: turn) / Self.strongest }
      row += shares[place]
      row += place > 0 ? shares[place - 1] : silent
      row += place + 1 < shares.count ? shares[place + 1] : silent
      row += others[place]
      let cued = cues[turn].reduce(0, +)
      row += cued > 0 ? cues[turn].map { $0 / cued } : silent
      for label in labels {
        if label.role == .customer {
          row.append(strength(label, turn - 1))
          row.append(strength(label, turn + 1))
        } else {
          row.append(strength(label, turn))
        }
      }
      let position = last > 0 ? Double(turn) / Double(last) : 0
      return row + facts + [position, position * position]
    }
  }

  /// For each turn what the other turns show of each style: the mean, the best, the second best.
  private static func others(_ shares: [[Double]], styles: Int) -> [[Double]] {
    var sums = [Double](repeating: 0, count: styles)
    // The three best are enough to know the two best without any one of them.
    var best = [[Double]](repeating: [], count: styles)
    for style in 0..<styles {
      for row in shares {
        sums[style] += row[style]
        best[style].append(row[style])
      }
      best[style] = Array(best[style].sorted(by: >).prefix(3))
    }
    return shares.map { row in
      let count = Double(max(1, shares.count - 1))
      var means: [Double] = []
      var first: [Double] = []
      var second: [Double] = []
      for style in 0..<styles {
        var rest = best[style]
        if let own = rest.firstIndex(of: row[style]) { rest.remove(at: own) }
        means.append((sums[style] - row[style]) / count)
        first.append(rest.first ?? 0)
        second.append(rest.dropFirst().first ?? 0)
      }
      return means + first + second
    }
  }
}
