/// One thing that a call is judged on.
public struct Criterion: Sendable {
  /// Whether the behaviour is wanted or forbidden.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Met when the behaviour occurs.
    case requirement
    /// Met when the behaviour does not occur (✗ in the definitions).
    case prohibition
  }

  /// How settled the criterion is.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// In force.
    case active
    /// Shown as a remark; carries no points.
    case advisory
    /// Being tried out; carries no points.
    case experimental
    /// To be replaced.
    case deprecated
  }

  /// How much a failure matters to whoever gates on it.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// A remark.
    case info
    /// A flaw.
    case minor
    /// A clear failure.
    case major
    /// A failure that decides the call.
    case critical
  }

  /// What a failed critical criterion brings down.
  public struct Critical: Sendable, Hashable {
    /// Whose risk it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// The customer's.
      case customer
      /// The business's.
      case business
      /// The law's.
      case compliance
    }

    /// How far it reaches.
    public enum Reach: String, Sendable, Hashable, CaseIterable {
      /// The section's points are lost.
      case section
      /// The whole call fails.
      case call
    }

    /// Whose risk it is.
    public var kind: Kind
    /// How far it reaches.
    public var fails: Reach

    package init(kind: Kind, fails: Reach) {
      self.kind = kind
      self.fails = fails
    }
  }

  /// What a verdict costs or earns.
  public struct Scoring: Sendable, Hashable {
    /// The points at stake.
    public var weight: Points
    /// What each occurrence of a prohibited behaviour costs; the whole weight if `nil`.
    public var deduction: Points?
    /// The most that all occurrences cost together; the weight if `nil`.
    public var cap: Points?
    /// Points added when met, outside the weight.
    public var bonus: Points
    /// Set for a criterion whose failure fails its section or the call.
    public var critical: Critical?

    package init(
      weight: Points = .zero, deduction: Points? = nil, cap: Points? = nil, bonus: Points = .zero,
      critical: Critical? = nil
    ) {
      self.weight = weight
      self.deduction = deduction
      self.cap = cap
      self.bonus = bonus
      self.critical = critical
    }
  }

  /// What a coach says about the criterion.
  public struct Coaching: Sendable, Hashable {
    /// Why it matters.
    public var why: LocalizedText
    /// Words to say instead, or to go on saying.
    public var say: LocalizedText
    /// Praise for having done it; `nil` when there is nothing to praise.
    public var praise: LocalizedText?
    /// The rules that may reword the agent's own sentence in place of ``say``, the first first.
    public var rewrite: [RewordingName]

    package init(
      why: LocalizedText, say: LocalizedText, praise: LocalizedText?, rewrite: [RewordingName] = []
    ) {
      self.why = why
      self.say = say
      self.praise = praise
      self.rewrite = rewrite
    }
  }

  /// A stable id such as `job-number`.
  public var id: String
  /// The section whose subtotal it belongs to.
  public var section: String
  /// The criterion's name.
  public var title: LocalizedText
  /// What it means, for people who judge by hand.
  public var meaning: LocalizedText
  /// The document and heading that ask for it.
  public var source: String
  /// Whether the behaviour is wanted or forbidden.
  public var kind: Kind
  /// How settled it is.
  public var status: Status
  /// How much a failure matters.
  public var severity: Severity
  /// What a verdict costs or earns.
  public var points: Scoring
  /// What a coach says about it.
  public var coaching: Coaching
  /// Mini-calls with the verdict they must get.
  public var examples: [CriterionExample]

  /// When it applies; always if `nil`.
  package var applies: Detector?
  /// What to look for.
  package var detect: Detector
  /// What marks the behaviour in a single turn, whatever the scope; found in `detect` if `nil`.
  package var label: Detector?

  package init(
    id: String, section: String, title: LocalizedText, meaning: LocalizedText, source: String,
    kind: Kind, status: Status, severity: Severity, points: Scoring, coaching: Coaching,
    examples: [CriterionExample], applies: Detector?, detect: Detector, label: Detector?
  ) {
    self.id = id
    self.section = section
    self.title = title
    self.meaning = meaning
    self.source = source
    self.kind = kind
    self.status = status
    self.severity = severity
    self.points = points
    self.coaching = coaching
    self.examples = examples
    self.applies = applies
    self.detect = detect
    self.label = label
  }
}
