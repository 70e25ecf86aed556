/// Finds what somebody probably meant to write.
public enum Suggestion: Sendable {
  /// The candidate nearest to a misspelt word, if any is near enough.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - candidates: What could have been written.
  /// - Returns: The nearest candidate within a third of the word's length (at least one edit, at
  ///   most three); the first in order among equals; `nil` when none is near. O(n·m) a candidate.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = min(3, max(1, word.count / 3))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates.sorted() {
      let distance = editDistance(Array(word.lowercased()), Array(candidate.lowercased()))
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let cost = x == y ? diagonal : 1 + min(diagonal, row[j], row[j + 1])
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
