/// Finds what somebody probably meant to write.
public enum Suggestion: Sendable {
  /// The candidate nearest to a misspelt word, if any is near enough.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - candidates: What could have been written.
  /// - Returns: The nearest candidate within a third of the word's length (at least one edit, at
  ///   most three; two letters swapped are one edit); the first in order among equals; if none is
  ///   near, the only one that begins with the word, of four letters or more; else `nil`. O(n·m) a
  ///   candidate.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = min(3, max(1, word.count / 3))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates.sorted() {
      let distance = editDistance(Array(word.lowercased()), Array(candidate.lowercased()))
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (distance, candidate)
    }
    return best?.candidate ?? onlyLonger(than: word.lowercased(), among: candidates)
  }

  private static func onlyLonger(than word: String, among candidates: [String]) -> String? {
    guard word.count >= 4 else { return nil }
    let longer = candidates.filter { $0.lowercased().hasPrefix(word) }
    return longer.count == 1 ? longer[0] : nil
  }

  /// How many letters were left out, added, mistaken, or swapped with their neighbour.
  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for (j, y) in b.enumerated() {
        var cost = x == y ? last[j] : 1 + min(last[j], last[j + 1], row[j])
        if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
