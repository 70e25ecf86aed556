package import CallGrade

/// What two results of one call are compared by; a scorecard as it was graded, or as it was read
/// from a file of results.
package struct CallScore: Sendable, Hashable {
  /// Which call it is; results with the same source and record belong together.
  package struct Key: Sendable, Hashable, Comparable {
    package var source: String
    package var record: Int

    package init(source: String, record: Int) {
      self.source = source
      self.record = record
    }

    package static func < (a: Key, b: Key) -> Bool {
      (a.source, a.record) < (b.source, b.record)
    }
  }

  /// One criterion's result.
  package struct Result: Sendable, Hashable {
    /// `met`, `missed`, `notApplicable` or `notEvaluated`.
    package var verdict: String
    /// Points earned.
    package var points: Points
    /// Points at stake.
    package var stake: Points

    package init(verdict: String, points: Points, stake: Points) {
      self.verdict = verdict
      self.points = points
      self.stake = stake
    }
  }

  package var key: Key
  package var id: String
  /// Tenths of a percent; `nil` where the score is withheld.
  package var permille: Int?
  package var band: String?
  package var passed: Bool?
  /// By the criterion's id.
  package var criteria: [String: Result]

  package init(
    key: Key, id: String, permille: Int?, band: String?, passed: Bool?, criteria: [String: Result]
  ) {
    self.key = key
    self.id = id
    self.permille = permille
    self.band = band
    self.passed = passed
    self.criteria = criteria
  }

  /// What a scorecard says.
  package init(_ card: Scorecard) {
    self.init(
      key: Key(source: card.call.source, record: card.call.record), id: card.call.id,
      permille: card.score.permille, band: card.score.band, passed: card.score.passed,
      criteria: Dictionary(
        card.criteria.map {
          ($0.id, Result(verdict: $0.verdict.rawValue, points: $0.points, stake: $0.max))
        }, uniquingKeysWith: { first, _ in first }))
  }
}
