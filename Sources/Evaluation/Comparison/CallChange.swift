package import CallGrade

/// What changed between two results of one call, and which criteria did it.
package struct CallChange: Sendable, Hashable {
  /// One criterion that came out differently.
  package struct Criterion: Sendable, Hashable {
    package var id: String
    /// `nil` where the criterion is on one side only.
    package var before: CallScore.Result?
    package var after: CallScore.Result?

    /// Points more or less; a criterion that is not there earns nothing.
    package var points: Points { (after?.points ?? .zero) - (before?.points ?? .zero) }

    /// Whether the verdict itself changed, not only what it is worth.
    package var isVerdict: Bool { before?.verdict != after?.verdict }
  }

  package var before: CallScore
  package var after: CallScore
  /// What came out differently, that which moves most points first.
  package var criteria: [Criterion]

  /// Compares two results of one call.
  ///
  /// O(criteria · log criteria).
  package init(from before: CallScore, to after: CallScore) {
    self.before = before
    self.after = after
    let ids = Set(before.criteria.keys).union(after.criteria.keys)
    criteria = ids.compactMap { id in
      let change = Criterion(
        id: id, before: before.criteria[id], after: after.criteria[id])
      return change.before == change.after ? nil : change
    }
    .sorted { a, b in
      let sizes = (abs(a.points.hundredths), abs(b.points.hundredths))
      return sizes.0 == sizes.1 ? a.id < b.id : sizes.0 > sizes.1
    }
  }

  /// Tenths of a percent more or less; `nil` where one of the scores is withheld.
  package var permille: Int? {
    guard let before = before.permille, let after = after.permille else { return nil }
    return after - before
  }

  /// Whether the score, the band or the outcome is another, or one of them is withheld only once.
  package var changesScore: Bool {
    before.permille != after.permille || before.band != after.band || before.passed != after.passed
  }

  /// Whether a criterion that both sides have got another verdict.
  package var changesVerdicts: Bool {
    criteria.contains { $0.isVerdict && $0.before != nil && $0.after != nil }
  }

  /// Whether anything is different at all.
  package var isChange: Bool { changesScore || !criteria.isEmpty }
}
