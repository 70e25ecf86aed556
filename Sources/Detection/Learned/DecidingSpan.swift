/// Finds the words that decided.
enum DecidingSpan: Sendable {
  /// The share of all that speaks for a label that must lie within the stretch.
  private static let most = 0.6

  /// The shortest stretch of tokens that holds most of the weight; the first of equal ones.
  ///
  /// O(tokens), by two pointers.
  ///
  /// - Parameter weights: What each token says for a label; what speaks against it is left out.
  /// - Returns: The tokens; `nil` if nothing speaks for it.
  static func of(_ weights: [Double]) -> Range<Int>? {
    let wanted = weights.reduce(0) { $0 + max(0, $1) } * most
    guard wanted > 0 else { return nil }
    var best: Range<Int>?
    var first = 0
    var sum = 0.0
    for last in weights.indices {
      sum += max(0, weights[last])
      while sum - max(0, weights[first]) >= wanted, first < last {
        sum -= max(0, weights[first])
        first += 1
      }
      // A hair of rounding must not lose the stretch.
      guard sum >= wanted * (1 - 1e-9) else { continue }
      if best.map({ last + 1 - first < $0.count }) ?? true { best = first..<last + 1 }
    }
    return best
  }
}
