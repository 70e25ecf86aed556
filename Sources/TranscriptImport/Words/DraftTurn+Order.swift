extension [DraftTurn] {
  /// The turns in order of their starts; equal ones, and those without a time, stay where they are.
  ///
  /// Recognisers write one channel after the other. O(n log n).
  func inOrderOfTime() -> [DraftTurn] {
    var keys: [Double] = []
    keys.reserveCapacity(count)
    var latest = -Double.infinity
    for turn in self {
      latest = turn.start ?? latest
      keys.append(latest)
    }
    return indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { self[$0] }
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    var view = unicodeScalars[...]
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return String(view)
  }
}
