/// Divides turns so that what one writer wrote, or what was said to the same words, stays together.
package enum Folds: Sendable {
  /// Gives every turn its part.
  ///
  /// An author whose share is small enough goes into one part whole. Who wrote alone in a script has
  /// to be divided, else nothing would be learned of it; then turns after the same words stay together.
  ///
  /// - Parameters:
  ///   - turns: The turns.
  ///   - count: How many parts there are, at least 2.
  /// - Returns: For each turn, 0 to below `count`.
  package static func of(_ turns: [LabelledTurn], count: Int) -> [Int] {
    var sizes: [String: Int] = [:]
    var latin: [String: Int] = [:]
    for turn in turns {
      sizes[turn.author, default: 0] += 1
      if isLatin(turn.text) { latin[turn.author, default: 0] += 1 }
    }
    let authors = sizes.keys.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    let latinAuthors = authors.filter { (latin[$0] ?? 0) * 2 > (sizes[$0] ?? 0) }
    let others = authors.filter { !latinAuthors.contains($0) }
    var parts: [String: Int] = [:]
    for group in [others, latinAuthors] where group.count > 1 {
      parts.merge(balanced(sizes.filter { group.contains($0.key) }, count: count)) { $1 }
    }
    return turns.map { turn in
      if let part = parts[turn.author] { return part }
      let frame = turn.previous.map(\.text) ?? turn.text
      var digest = DataDigest()
      digest.add(name: turn.author, Array(frame.utf8))
      return digest.remainder(of: count)
    }
  }

  /// Divides names into parts of about the same size: the largest first, each into the part that has least.
  ///
  /// - Parameters:
  ///   - sizes: How much each name counts.
  ///   - count: How many parts there are at most.
  /// - Returns: For each name, 0 to below `count`.
  static func balanced(_ sizes: [String: Int], count: Int) -> [String: Int] {
    var loads = [Int](repeating: 0, count: max(1, min(count, sizes.count)))
    var parts: [String: Int] = [:]
    for name in sizes.keys.sorted(by: { (-(sizes[$0] ?? 0), $0) < (-(sizes[$1] ?? 0), $1) }) {
      let part = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      parts[name] = part
      loads[part] += sizes[name] ?? 0
    }
    return parts
  }

  private static func isLatin(_ text: String) -> Bool {
    !text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
  }
}
