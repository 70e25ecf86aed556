import Rubrics
package import Scoring

/// What many calls of one agent, or of a team, say together.
///
/// Its size grows with the criteria and the days, not with the calls.
struct AgentTally: Sendable {
  /// How often a criterion got which verdict, and what it cost.
  struct Misses: Sendable {
    var missed = 0
    var judged = 0
    var lost = 0.0
    /// The last note about it, with the agent's own words if any note had them.
    var note: ScoreRecord.Note?
    /// The call of that note.
    var noteCall: String?
    /// A few calls with such a note, to listen to.
    var calls: [String] = []
  }

  /// Fewer scored calls say little about anybody.
  static let fewCalls = 10
  /// More calls than this nobody listens to for one thing.
  private static let namedCalls = 3

  let name: String
  private(set) var team: String?
  private(set) var calls = 0
  private(set) var score = SampleMean()
  private(set) var passed = 0
  private(set) var critical = 0
  private(set) var trend = ScoreTrend()
  private(set) var criteria: [String: Misses] = [:]
  private(set) var praise: [String: Int] = [:]
  /// Shares of each style, summed over calls; a scorecard names only shares above zero.
  private var styleSums: [String: Double] = [:]
  private var styledCalls = 0
  private(set) var technical = SampleMean()
  private(set) var personal = SampleMean()
  private(set) var weaknesses: [UsualWeakness: (missed: Int, judged: Int)] = [:]

  init(name: String) { self.name = name }

  /// Takes a call into account.
  mutating func add(_ record: ScoreRecord) {
    calls += 1
    if team == nil { team = record.team }
    if record.isGradable, let percent = record.percent {
      score.add(percent)
      if record.passed == true { passed += 1 }
      if let day = record.startedAt.flatMap(CalendarDay.init(startOf:)) {
        trend.add(percent: percent, day: day.number)
      }
    }
    if !record.critical.isEmpty { critical += 1 }
    if !record.styles.isEmpty { styledCalls += 1 }
    for (style, share) in record.styles { styleSums[style, default: 0] += share }
    if let service = record.service {
      technical.add(service.technical)
      personal.add(service.personal)
    }
    for result in record.criteria { add(result) }
    for note in record.coaching { add(note, of: record.id) }
    addWeaknesses(record)
  }

  private mutating func add(_ result: ScoreRecord.Result) {
    guard result.verdict == "met" || result.verdict == "missed" else { return }
    criteria[result.id, default: Misses()].judged += 1
    guard result.verdict == "missed" else { return }
    criteria[result.id, default: Misses()].missed += 1
    criteria[result.id, default: Misses()].lost += result.max - result.points
  }

  private mutating func add(_ note: ScoreRecord.Note, of call: String) {
    guard !note.isPraise else {
      praise[note.criterion, default: 0] += 1
      return
    }
    var misses = criteria[note.criterion] ?? Misses()
    if misses.calls.count < Self.namedCalls { misses.calls.append(call) }
    if note.said != nil || misses.note == nil {
      misses.note = note
      misses.noteCall = call
    }
    criteria[note.criterion] = misses
  }

  private mutating func addWeaknesses(_ record: ScoreRecord) {
    for weakness in UsualWeakness.allCases {
      let results = record.criteria.filter {
        weakness.criteria.contains($0.id) && ($0.verdict == "met" || $0.verdict == "missed")
      }
      guard !results.isEmpty else { continue }
      let isMissed = results.contains { $0.verdict == "missed" }
      let old = weaknesses[weakness] ?? (0, 0)
      weaknesses[weakness] = (old.missed + (isMissed ? 1 : 0), old.judged + 1)
    }
  }

  /// Whether there are so few scored calls that figures may mislead.
  var isFew: Bool { score.count < Self.fewCalls }

  /// The criteria that were missed: what recurs before what happened once, and of each what cost
  /// most first.
  var plan: [(id: String, misses: Misses)] {
    criteria.filter { $0.value.missed > 0 }.map { (id: $0.key, misses: $0.value) }
      .sorted { a, b in
        let keys = (a.misses.missed > 1 ? 0 : 1, b.misses.missed > 1 ? 0 : 1)
        return (keys.0, b.misses.lost, b.misses.missed, a.id)
          < (keys.1, a.misses.lost, a.misses.missed, b.id)
      }
  }

  /// Each style's mean share of the agent's turns.
  var styles: [String: Double] { styleSums.mapValues { $0 / Double(max(1, styledCalls)) } }

  /// The criteria that were missed: those that cost points before remarks, and of each kind the most
  /// often missed first.
  var failures: [(id: String, misses: Misses)] {
    criteria.filter { $0.value.missed > 0 }.map { (id: $0.key, misses: $0.value) }
      .sorted { a, b in
        let keys = (a.misses.lost > 0 ? 0 : 1, b.misses.lost > 0 ? 0 : 1)
        return (keys.0, b.misses.missed, a.id) < (keys.1, a.misses.missed, b.id)
      }
  }

  /// A style with a smaller mean share is that of some turns, not of the agent.
  private static let tellingShare = 0.1

  /// The non-neutral style with the largest mean share, a tenth of the turns at least; otherwise
  /// `neutral`.
  var dominantStyle: String {
    styles.filter { $0.key != "neutral" && $0.value >= Self.tellingShare }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "neutral"
  }
}

/// The calls of all agents and teams.
package struct AgentBook: Sendable {
  private var agentTallies: [String: AgentTally] = [:]
  private var teamTallies: [String: AgentTally] = [:]
  /// All calls.
  private(set) var all = AgentTally(name: "")
  /// The packs that graded them, in the order in which they were first seen.
  package private(set) var packs: [PackIdentity] = []

  /// What systems write where they know no agent.
  private static let nobody: Set<String> = ["none", "null", "n/a", "unknown", "-", "无", "未知"]

  package init() {}

  /// How many calls there are.
  package var calls: Int { all.calls }

  /// Takes a call into account.
  package mutating func add(_ record: ScoreRecord) {
    all.add(record)
    let agent = record.agent.map { Self.nobody.contains($0.lowercased()) ? "" : $0 } ?? ""
    agentTallies[agent, default: AgentTally(name: agent)].add(record)
    if let team = record.team {
      teamTallies[team, default: AgentTally(name: team)].add(record)
    }
    if !packs.contains(record.pack) { packs.append(record.pack) }
  }

  /// Agents, the lowest mean first: they need the coach most.
  ///
  /// Those without a score come last.
  var agents: [AgentTally] { Self.sorted(agentTallies) }

  /// Teams in the same order.
  var teams: [AgentTally] { Self.sorted(teamTallies) }

  private static func sorted(_ tallies: [String: AgentTally]) -> [AgentTally] {
    tallies.values.sorted {
      ($0.score.value ?? 1000, $0.name) < ($1.score.value ?? 1000, $1.name)
    }
  }
}
