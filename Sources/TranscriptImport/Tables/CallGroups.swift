import Transcripts

/// Collects turns that carry the id of their call, in the order in which the calls begin.
struct CallGroups {
  private struct Group {
    var draft = DraftCall()
    var times: [CallTimes.Written] = []
    var isComplete = false
  }

  /// What a row says about its call.
  struct Facts {
    var agent: String?
    var team: String?
    var direction: Transcript.Direction?
    var startedAt: TableTime?
    var duration: Double?
  }

  private var groups: [Group] = []
  private var indexOf: [Key: Int] = [:]
  private var current = 0
  /// Whether the times of rows are those of their calls, if they do not change.
  var areTimesOfCalls = false
  /// How many calls were handed out before, so that records go on counting.
  private var handedOut = 0

  private struct Key: Hashable {
    var call: String?
    var group: String
  }

  /// The turns that are held.
  private(set) var turns = 0

  var isEmpty: Bool { groups.isEmpty }

  /// Whether all calls are complete, so that no turn can be added to them.
  var areComplete: Bool { groups.allSatisfy(\.isComplete) }

  /// Adds a turn to the call with an id, or to the one call of its group without.
  mutating func add(
    _ turn: DraftTurn, call: String?, group: String = "", start: TableTime?, end: TableTime?
  ) {
    let key = Key(call: call, group: call == nil ? group : "")
    if let known = indexOf[key] {
      current = known
    } else {
      current = groups.count
      indexOf[key] = current
      var group = Group()
      group.draft.facts.id = call
      group.draft.line = turn.line
      groups.append(group)
    }
    turns += 1
    groups[current].draft.turns.append(turn)
    groups[current].times.append((start, end))
  }

  /// Adds a call that is complete.
  mutating func add(_ draft: DraftCall) {
    var group = Group()
    group.draft = draft
    group.isComplete = true
    groups.append(group)
  }

  /// States facts about the call of the last turn; the first statement counts.
  mutating func setFacts(_ facts: Facts) {
    guard groups.indices.contains(current) else { return }
    var known = groups[current].draft.facts
    known.agent = known.agent ?? facts.agent
    known.team = known.team ?? facts.team
    known.direction = known.direction ?? facts.direction
    known.duration = known.duration ?? facts.duration
    groups[current].draft.facts = known
    groups[current].draft.began = groups[current].draft.began ?? facts.startedAt
  }

  /// Finds out how the times of all calls are written.
  func conventions(stated: StatedUnit?, into sink: inout ImportSink) -> TimeConventions {
    var units = TimeUnitEvidence()
    var dates = DateOrderEvidence()
    for group in groups where !group.isComplete {
      for (index, date) in CallTimes.dates(group.times).enumerated() {
        dates.add(date, beginsCall: index == 0)
      }
      if case .stamp(let stamp)? = group.draft.began { dates.add(stamp.written, beginsCall: true) }
      guard !CallTimes.areStamps(group.times) else { continue }
      let numbers = CallTimes.numbers(group.times)
      guard NumericTimes.momentUnit(of: numbers) == nil else { continue }
      units.add(
        numbers, leastSeconds: group.draft.turns.map { SpeakingTime.least(of: $0.text) })
    }
    return TimeConventions(
      unit: units.unit(stated: stated),
      order: dates.order(line: groups.first?.draft.line, into: &sink))
  }

  /// The calls with their times in seconds, by what all of them say about the unit.
  func finish(stated: StatedUnit?, into sink: inout ImportSink) -> [DraftCall] {
    finish(conventions(stated: stated, into: &sink))
  }

  /// The calls with their times in seconds.
  func finish(_ conventions: TimeConventions) -> [DraftCall] {
    groups.enumerated().map { index, group in
      var draft = group.draft
      draft.record = handedOut + index + 1
      let began = draft.began.flatMap { TableTime.startedAt($0, conventions.order) }
      draft.facts.startedAt = draft.facts.startedAt ?? began
      guard !group.isComplete else { return draft }
      let (spans, startedAt) = CallTimes.resolve(
        group.times, leastSeconds: draft.turns.map { SpeakingTime.least(of: $0.text) },
        conventions, isOfCall: areTimesOfCalls)
      for (place, span) in spans.enumerated() {
        draft.turns[place].start = span.start
        draft.turns[place].end = span.end
      }
      draft.facts.startedAt = draft.facts.startedAt ?? startedAt
      draft.sortByNumber()
      return draft
    }
  }

  /// Hands out the calls so far and begins anew.
  mutating func takeAll(_ conventions: TimeConventions) -> [DraftCall] {
    let calls = finish(conventions)
    handedOut += groups.count
    groups = []
    indexOf = [:]
    current = 0
    turns = 0
    return calls
  }
}

extension DraftCall {
  /// Puts turns that have no times in the order of their numbers, if all have one of their own.
  fileprivate mutating func sortByNumber() {
    let numbers = turns.compactMap(\.order)
    guard numbers.count == turns.count, Set(numbers).count == numbers.count,
      turns.allSatisfy({ $0.start == nil }),
      !zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
    else { return }
    turns.sort { ($0.order ?? 0) < ($1.order ?? 0) }
  }
}
