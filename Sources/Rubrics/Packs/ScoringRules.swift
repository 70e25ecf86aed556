/// How verdicts become a score.
public struct ScoringRules: Sendable, Hashable {
  /// A named range of the score; a call is in the highest band whose floor it reaches.
  public struct Band: Sendable, Hashable {
    /// A stable id: `excellent`, `good`, `pass` or `fail` in the built-in packs.
    public var id: String
    /// The band's name.
    public var title: LocalizedText
    /// The lowest percentage of the band.
    public var floor: Double

    package init(id: String, title: LocalizedText, floor: Double) {
      self.id = id
      self.title = title
      self.floor = floor
    }
  }

  /// The points that all criteria sum to.
  public var total: Points
  /// The percentage from which a call has passed.
  public var passMark: Double
  /// The bands from the highest to the lowest.
  public var bands: [Band]
  /// The most that all bonuses together can add.
  public var bonusCap: Points

  package init(total: Points, passMark: Double, bands: [Band], bonusCap: Points) {
    self.total = total
    self.passMark = passMark
    self.bands = bands
    self.bonusCap = bonusCap
  }
}

/// When a score is withheld, though verdicts are still given.
public struct HealthRules: Sendable, Hashable {
  /// Fewer turns with words than this are too few to score.
  public var minimumTurns: Int
  /// Fewer letters than this in the whole call are near-silence.
  public var minimumLetters: Int
  /// The lowest share of the weight that must have been judged, 0 to 1.
  public var coverageFloor: Double

  package init(minimumTurns: Int = 4, minimumLetters: Int = 20, coverageFloor: Double = 0.5) {
    self.minimumTurns = minimumTurns
    self.minimumLetters = minimumLetters
    self.coverageFloor = coverageFloor
  }
}
