/// Gives every turn one phase: by what is said, and by the order in which phases normally come.
///
/// The best path over all turns is found by dynamic programming: cues speak for a phase, going on
/// in the same phase is free, going forward costs little, going back costs more. O(turns · phases²).
enum PhaseSegmentation {
  private static let forwardCost = 0.6
  private static let skipCost = 0.15
  private static let backwardCost = 2.0

  /// - Parameters:
  ///   - scores: For each turn, how strongly it speaks for each phase.
  ///   - phaseCount: How many phases there are, in their usual order.
  /// - Returns: The number of each turn's phase.
  static func phases(scores: [[Double]], phaseCount: Int) -> [Int] {
    guard phaseCount > 0, !scores.isEmpty else { return [] }
    // A call starts with its first phase unless something speaks against it.
    var best = (0..<phaseCount).map { scores[0][$0] - cost(from: 0, to: $0) }
    var came: [[Int]] = []
    for turn in scores.dropFirst() {
      var next = [Double](repeating: -.infinity, count: phaseCount)
      var from = [Int](repeating: 0, count: phaseCount)
      for phase in 0..<phaseCount {
        for previous in 0..<phaseCount {
          let value = best[previous] - cost(from: previous, to: phase) + turn[phase]
          if value > next[phase] {
            next[phase] = value
            from[phase] = previous
          }
        }
      }
      came.append(from)
      best = next
    }
    var phase = best.indices.max { (best[$0], $1) < (best[$1], $0) } ?? 0
    var path = [phase]
    for from in came.reversed() {
      phase = from[phase]
      path.append(phase)
    }
    return path.reversed()
  }

  private static func cost(from: Int, to: Int) -> Double {
    if from == to { return 0 }
    return to > from
      ? forwardCost + skipCost * Double(to - from - 1) : backwardCost + skipCost * Double(from - to)
  }
}
