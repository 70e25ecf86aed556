/// A set of criteria with their detectors and the rules that turn verdicts into a score.
///
/// A pack is data: it is immutable once loaded, and loading one never runs code.
public struct RubricPack: Sendable {
  /// A stable id such as `hotline`.
  public var id: String
  /// The pack's own version, `major.minor.patch`.
  public var version: String
  /// Language tags of the calls that the pack can grade.
  public var languages: [String]
  /// The pack's name.
  public var title: LocalizedText
  /// The document and heading that the pack was made from.
  public var source: String
  /// The sections of the score, in order.
  public var sections: [RubricSection]
  /// The criteria, in the order in which they are reported.
  public var criteria: [Criterion]
  /// How verdicts become a score.
  public var scoring: ScoringRules
  /// The script that calls follow; `nil` if the pack has none.
  public var flow: Flow?
  /// Identifies the pack's content: 16 hexadecimal digits that change with anything in it.
  public var digest: String

  /// Detectors that criteria refer to by name.
  package var detectors: [String: Detector]
  /// Word lists that patterns refer to by name, each a list of patterns.
  package var lexicons: [String: [PatternSource]]
  /// What tells a phase of the conversation, in the phases' usual order.
  package var phases: [PhaseRule]
  /// What tells the style of an agent's turn; earlier styles win ties.
  package var styles: [StyleRule]
  /// Which criteria speak for which axis of the service type.
  package var serviceType: ServiceTypeRule?
  /// When a score is withheld.
  package var health: HealthRules
  /// How learned labels are used; `nil` for patterns alone.
  package var model: ModelRule?

  package init(
    id: String, version: String, languages: [String], title: LocalizedText, source: String,
    sections: [RubricSection], criteria: [Criterion], scoring: ScoringRules, digest: String,
    detectors: [String: Detector], lexicons: [String: [PatternSource]], phases: [PhaseRule],
    styles: [StyleRule], serviceType: ServiceTypeRule?, health: HealthRules,
    model: ModelRule? = nil, flow: Flow? = nil
  ) {
    self.id = id
    self.version = version
    self.languages = languages
    self.title = title
    self.source = source
    self.sections = sections
    self.criteria = criteria
    self.scoring = scoring
    self.digest = digest
    self.detectors = detectors
    self.lexicons = lexicons
    self.phases = phases
    self.styles = styles
    self.serviceType = serviceType
    self.health = health
    self.model = model
    self.flow = flow
  }
}

/// A part of the score with its own subtotal.
public struct RubricSection: Sendable, Hashable {
  /// A stable id such as `opening`.
  public var id: String
  /// The section's name.
  public var title: LocalizedText
  /// Points that the section's criteria sum to, in hundredths; `nil` where the pack leaves it open.
  public var weight: Points?

  package init(id: String, title: LocalizedText, weight: Points?) {
    self.id = id
    self.title = title
    self.weight = weight
  }
}
