public import Detection
public import Rubrics

/// The result for one call: verdicts with evidence, the score with its arithmetic, and what a coach
/// would say.
///
/// Everything in it follows from the transcript and the pack; grading the same call again gives an
/// equal scorecard.
public struct Scorecard: Sendable, Hashable {
  /// The schema that its JSON form names.
  public static let schema = "callgrade.scorecard/1"

  /// Which call it is about.
  public var call: CallSummary
  /// Which pack graded it.
  public var pack: PackIdentity
  /// What is wrong with the transcript, and whether that withholds the score.
  public var health: [HealthFinding]
  /// The score.
  public var score: Score
  /// Subtotals, in the pack's order.
  public var sections: [SectionScore]
  /// One result for each criterion, in the pack's order.
  public var criteria: [CriterionResult]
  /// The phases of the conversation, in the order of turns.
  public var phases: [PhaseSpan]
  /// What was recognised in each turn.
  public var turns: [TurnResult]
  /// The agent's conflict styles.
  public var style: StyleProfile
  /// Where the call stands on the two axes of service; `nil` where nothing speaks for an axis.
  public var serviceType: ServiceType?
  /// What a coach would say, in order of importance.
  public var coaching: [CoachingNote]
  /// Which program and which learned labels graded it.
  public var engine: EngineIdentity

  package init(
    call: CallSummary, pack: PackIdentity, health: [HealthFinding], score: Score,
    sections: [SectionScore], criteria: [CriterionResult], phases: [PhaseSpan], turns: [TurnResult],
    style: StyleProfile, serviceType: ServiceType?, coaching: [CoachingNote],
    engine: EngineIdentity = EngineIdentity(version: SemanticVersion.engine.text)
  ) {
    self.call = call
    self.pack = pack
    self.health = health
    self.score = score
    self.sections = sections
    self.criteria = criteria
    self.phases = phases
    self.turns = turns
    self.style = style
    self.serviceType = serviceType
    self.coaching = coaching
    self.engine = engine
  }
}

/// Which call a scorecard is about.
public struct CallSummary: Sendable, Hashable {
  /// The call's id; the file name and record number where the source has none.
  public var id: String
  /// The file as the user named it.
  public var source: String
  /// The record within the source, counted from 1.
  public var record: Int
  /// The format that it was read as.
  public var format: String
  /// The language that the turns are in.
  public var language: String?
  /// The agent's name or number.
  public var agent: String?
  /// The agent's team.
  public var team: String?
  /// When the call began.
  public var startedAt: String?
  /// Length in seconds.
  public var duration: Double?
  /// How many turns it has.
  public var turns: Int

  package init(
    id: String, source: String, record: Int, format: String, language: String?, agent: String?,
    team: String?, startedAt: String?, duration: Double?, turns: Int
  ) {
    self.id = id
    self.source = source
    self.record = record
    self.format = format
    self.language = language
    self.agent = agent
    self.team = team
    self.startedAt = startedAt
    self.duration = duration
    self.turns = turns
  }
}

/// Which pack graded a call.
public struct PackIdentity: Sendable, Hashable {
  /// The pack's id.
  public var id: String
  /// Its version.
  public var version: String
  /// A digest that changes with anything in it.
  public var digest: String

  package init(id: String, version: String, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}

/// Something about a transcript that whoever reads its score must know.
public struct HealthFinding: Sendable, Hashable {
  /// A stable id such as `roles-inferred`.
  public var id: String
  /// Whether it withholds the score.
  public var withholds: Bool
  /// What was found, with figures.
  public var detail: LocalizedText

  package init(id: String, withholds: Bool, detail: LocalizedText) {
    self.id = id
    self.withholds = withholds
    self.detail = detail
  }
}

/// The score of a call.
public struct Score: Sendable, Hashable {
  /// Whether the call could be scored; if not, the four optional values are `nil`.
  public var gradable: Bool
  /// Points earned, bonuses and deductions counted.
  public var earned: Points?
  /// Points at stake: the weight of what was met or missed.
  public var applicable: Points
  /// Earned of applicable in tenths of a percent, 0 to 1000, rounded half up.
  public var permille: Int?
  /// Share of the weight that was judged in hundredths, 0 to 100, rounded half up.
  public var coverage: Int
  /// The id of the band.
  public var band: String?
  /// Whether the call reached the pass mark and missed nothing critical.
  public var passed: Bool?
  /// The critical criteria that were missed.
  public var critical: [String]
  /// Points added by bonuses, after their cap.
  public var bonus: Points

  /// Percent with one decimal.
  public var percent: Double? { permille.map { Double($0) / 10 } }

  package init(
    gradable: Bool, earned: Points?, applicable: Points, permille: Int?, coverage: Int,
    band: String?, passed: Bool?, critical: [String], bonus: Points
  ) {
    self.gradable = gradable
    self.earned = earned
    self.applicable = applicable
    self.permille = permille
    self.coverage = coverage
    self.band = band
    self.passed = passed
    self.critical = critical
    self.bonus = bonus
  }
}

/// The subtotal of a section.
public struct SectionScore: Sendable, Hashable {
  /// The section's id.
  public var id: String
  /// Points earned in it.
  public var earned: Points
  /// Points at stake in it.
  public var applicable: Points

  package init(id: String, earned: Points, applicable: Points) {
    self.id = id
    self.earned = earned
    self.applicable = applicable
  }
}

/// The result of one criterion.
public struct CriterionResult: Sendable, Hashable {
  /// The criterion's id.
  public var id: String
  /// The verdict.
  public var verdict: Verdict
  /// Points that it brought; below zero where a deduction may exceed the weight.
  public var points: Points
  /// Points at stake in this call: the weight if met or missed, otherwise none.
  public var max: Points
  /// What the verdict rests on.
  public var basis: Basis
  /// How sure it is, 0 to 1.
  public var confidence: Double
  /// The words that it rests on.
  public var evidence: [QuotedEvidence]
  /// Why it was not judged: a reason code.
  public var reason: String?

  package init(
    id: String, verdict: Verdict, points: Points, max: Points, basis: Basis, confidence: Double,
    evidence: [QuotedEvidence], reason: String?
  ) {
    self.id = id
    self.verdict = verdict
    self.points = points
    self.max = max
    self.basis = basis
    self.confidence = confidence
    self.evidence = evidence
    self.reason = reason
  }
}

/// Evidence with its words.
public struct QuotedEvidence: Sendable, Hashable {
  /// Where.
  public var place: Evidence
  /// The words as the transcript has them; empty where something is missing.
  public var quote: String

  package init(place: Evidence, quote: String) {
    self.place = place
    self.quote = quote
  }
}

/// Neighbouring turns of one phase.
public struct PhaseSpan: Sendable, Hashable {
  /// The phase's id.
  public var phase: String
  /// The first turn.
  public var first: Int
  /// The last turn.
  public var last: Int

  package init(phase: String, first: Int, last: Int) {
    self.phase = phase
    self.first = first
    self.last = last
  }
}

/// What was recognised in one turn.
public struct TurnResult: Sendable, Hashable {
  /// The turn, counted from 0.
  public var index: Int
  /// Who speaks.
  public var role: String
  /// The conflict style of an agent's turn.
  public var style: String?
  /// How sure the style is, 0 to 1.
  public var confidence: Double
  /// Behaviours and violations that the turn itself shows.
  public var labels: [String]

  package init(index: Int, role: String, style: String?, confidence: Double, labels: [String]) {
    self.index = index
    self.role = role
    self.style = style
    self.confidence = confidence
    self.labels = labels
  }
}

/// How the agent dealt with conflict.
public struct StyleProfile: Sendable, Hashable {
  /// A style's share of the agent's turns.
  public struct Share: Sendable, Hashable {
    /// The style's id.
    public var style: String
    /// The share, 0 to 1.
    public var share: Double

    package init(style: String, share: Double) {
      self.style = style
      self.share = share
    }
  }

  /// The non-neutral style that weighs most; `neutral` if there is none.
  public var dominant: String
  /// Shares above zero, in the pack's order, `neutral` last.
  public var shares: [Share]

  package init(dominant: String, shares: [Share]) {
    self.dominant = dominant
    self.shares = shares
  }
}

/// Where a call stands on the two axes of service.
public struct ServiceType: Sendable, Hashable {
  /// The four corners.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Both axes low.
    case cold
    /// Technically strong, personally weak.
    case factory
    /// Personally strong, technically weak.
    case friendly
    /// Both axes high.
    case quality
  }

  /// The technical axis, 0 to 1.
  public var technical: Double
  /// The personal axis, 0 to 1.
  public var personal: Double
  /// The corner.
  public var kind: Kind

  package init(technical: Double, personal: Double, kind: Kind) {
    self.technical = technical
    self.personal = personal
    self.kind = kind
  }
}

/// Praise or an improvement, with its reason.
public struct CoachingNote: Sendable, Hashable {
  /// What kind of note it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Something to change.
    case improve
    /// Something to keep.
    case praise
  }

  /// The criterion that it is about.
  public var criterion: String
  /// Praise or improvement.
  public var kind: Kind
  /// The agent's own sentence, where there is one.
  public var said: String?
  /// The turn of that sentence.
  public var turn: Int?
  /// Why it matters.
  public var why: LocalizedText
  /// What to say: the agent's own sentence in other words where rules know some, otherwise the
  /// pack's words.
  public var say: LocalizedText
  /// The rules that reworded the agent's sentence; empty where ``say`` is the pack's.
  public var rewordings: [RewordingName]
  /// The document and heading.
  public var source: String

  package init(
    criterion: String, kind: Kind, said: String?, turn: Int?, why: LocalizedText,
    say: LocalizedText, rewordings: [RewordingName] = [], source: String
  ) {
    self.criterion = criterion
    self.kind = kind
    self.said = said
    self.turn = turn
    self.why = why
    self.say = say
    self.rewordings = rewordings
    self.source = source
  }
}
