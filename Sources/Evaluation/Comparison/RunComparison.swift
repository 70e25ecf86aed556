import CallGrade

/// Two runs over the same calls: which calls came out differently, and which criteria did it.
package struct RunComparison: Sendable {
  /// How often one criterion came out differently.
  package struct CriterionCount: Sendable, Hashable {
    package var id: String
    /// Calls in which its verdict changed.
    package var verdicts = 0
    /// Calls in which its points changed.
    package var points = 0
    /// Calls in which it is on one side only.
    package var appearances = 0
  }

  /// The calls of both runs that are not the same, in order of source and record.
  package var changes: [CallChange]
  /// How many calls both runs have.
  package var calls: Int
  /// Calls that only one run has.
  package var onlyBefore: [CallScore.Key]
  package var onlyAfter: [CallScore.Key]

  /// Compares two runs; of results with the same key the first counts.
  ///
  /// O(results · log results).
  package init(from before: [CallScore], to after: [CallScore]) {
    let old = Dictionary(before.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(after.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let both = Set(old.keys).intersection(new.keys).sorted()
    calls = both.count
    changes = both.compactMap { key in
      guard let before = old[key], let after = new[key] else { return nil }
      let change = CallChange(from: before, to: after)
      return change.isChange ? change : nil
    }
    onlyBefore = Set(old.keys).subtracting(new.keys).sorted()
    onlyAfter = Set(new.keys).subtracting(old.keys).sorted()
  }

  /// Which criteria came out differently, the most frequent first.
  package var criteria: [CriterionCount] {
    var counts: [String: CriterionCount] = [:]
    for change in changes.flatMap(\.criteria) {
      var count = counts[change.id] ?? CriterionCount(id: change.id)
      if change.before == nil || change.after == nil {
        count.appearances += 1
      } else if change.isVerdict {
        count.verdicts += 1
      }
      if change.points != .zero { count.points += 1 }
      counts[change.id] = count
    }
    return counts.values.sorted { a, b in
      let sizes = (a.verdicts + a.appearances, b.verdicts + b.appearances)
      return sizes.0 == sizes.1 ? a.id < b.id : sizes.0 > sizes.1
    }
  }
}
