import Transcripts

/// Collects turns that carry the id of their call, in the order in which the calls begin.
struct CallGroups {
  private struct Group {
    var draft = DraftCall()
    var times: [(start: TableTime?, end: TableTime?)] = []
    var isComplete = false
  }

  private var groups: [Group] = []
  private var indexOf: [Key: Int] = [:]
  private var current = 0

  private struct Key: Hashable {
    var call: String?
    var group: String
  }

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
  mutating func setFacts(agent: String?, team: String?, direction: Transcript.Direction?) {
    guard groups.indices.contains(current) else { return }
    if groups[current].draft.facts.agent == nil { groups[current].draft.facts.agent = agent }
    if groups[current].draft.facts.team == nil { groups[current].draft.facts.team = team }
    if groups[current].draft.facts.direction == nil {
      groups[current].draft.facts.direction = direction
    }
  }

  /// The calls with their times in seconds.
  func finish(isMilliseconds: Bool) -> [DraftCall] {
    groups.enumerated().map { index, group in
      var draft = group.draft
      draft.record = index + 1
      guard !group.isComplete else { return draft }
      let (spans, startedAt) = CallTimes.resolve(
        group.times, characters: draft.turns.map { $0.text.unicodeScalars.count },
        isMilliseconds: isMilliseconds)
      for (place, span) in spans.enumerated() {
        draft.turns[place].start = span.start
        draft.turns[place].end = span.end
      }
      if draft.facts.startedAt == nil { draft.facts.startedAt = startedAt }
      return draft
    }
  }
}
