import Localization
import Rubrics

/// What figures say of one agent beside the others.
extension AgentReport {
  /// Fewer judged calls tell nothing apart.
  private static let fewestJudged = 5
  /// Standard errors between two shares: with so many criteria and agents, two or three of them
  /// come about by chance.
  private static let tellingDistance = 3.0

  /// The criterion that an agent misses more often than the others, clearly beyond chance; `nil` if
  /// there is none.
  func apart(_ tally: AgentTally) -> String? {
    let found = tally.criteria.compactMap {
      id, own -> (id: String, distance: Double, share: Double, others: Double)? in
      guard let all = book.all.criteria[id], own.judged >= Self.fewestJudged else { return nil }
      let judged = all.judged - own.judged
      guard judged >= Self.fewestJudged else { return nil }
      let share = Double(own.missed) / Double(own.judged)
      let others = Double(all.missed - own.missed) / Double(judged)
      let mean = Double(all.missed) / Double(all.judged)
      let error =
        (mean * (1 - mean) * (1 / Double(own.judged) + 1 / Double(judged))).squareRoot()
      guard error > 0, (share - others) / error >= Self.tellingDistance else { return nil }
      return (id, (share - others) / error, share, others)
    }
    guard let most = found.max(by: { ($0.distance, $1.id) < ($1.distance, $0.id) }) else {
      return nil
    }
    return Phrases.Agents.moreThanOthers(
      titles.title(ofCriterion: most.id), Figures.wholePercent(most.share),
      Figures.wholePercent(most.others))[language]
  }

  /// Whom the intervals of the means tell from the agent with the highest mean; `nil` where fewer than
  /// two agents have enough calls.
  func overlap(_ agents: [AgentTally]) -> String? {
    let known = agents.compactMap { agent -> (agent: AgentTally, range: ClosedRange<Double>)? in
      guard !agent.isFew, let range = agent.score.interval(within: 0...100) else { return nil }
      return (agent, range)
    }
    // The list begins with the lowest mean.
    guard known.count > 1, let best = known.last else { return nil }
    let behind = known.filter { $0.range.upperBound < best.range.lowerBound }
    guard !behind.isEmpty else { return Phrases.Agents.allOverlap(known.count)[language] }
    let names = behind.map { name($0.agent) }.joined(separator: Phrases.Marks.comma[language])
    return Phrases.Agents.clearlyBehind(names, name(best.agent))[language]
  }
}
