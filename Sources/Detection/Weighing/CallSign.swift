/// One sign of a call, by what it stands for; ``CallSigns`` has the numbers.
package enum CallSign: Sendable, Hashable {
  /// The criterion's verdict before weighing was this one.
  case first(Verdict)
  /// How strongly the criterion's own label shows in its second best turn.
  case second
  /// How strongly it shows at best in the last third of the call.
  case late
  /// A fact of the call, by its name in ``CallSigns/factNames``.
  case fact(String)
  /// How strongly a label shows in its best turn.
  case best(SignLabel)
  /// In how many turns a label shows.
  case turns(SignLabel)
}

extension VerdictWeights {
  /// What each weight of an outcome is for, in order.
  package var signs: [CallSign] {
    [.first(.met), .first(.missed), .first(.notApplicable), .second, .late]
      + CallSigns.factNames.map { .fact($0) } + labels.flatMap { [.best($0), .turns($0)] }
  }

  /// What speaks most for each outcome of a criterion, against its other outcomes.
  ///
  /// In how many turns other labels show is left out: for a rare one the number hardly ever moves, and its
  /// weight is large for that alone.
  ///
  /// - Parameters:
  ///   - criterion: The criterion's id.
  ///   - count: How many signs are wanted.
  /// - Returns: For each outcome, signs with how much more they weigh for it than for the others on
  ///   average, the strongest first; empty for a criterion without weights.
  package func strongest(
    for criterion: String, count: Int
  ) -> [(verdict: Verdict, signs: [(sign: CallSign, weight: Double)])] {
    let outcomes = criteria[criterion] ?? []
    let signs = signs
    return outcomes.map { outcome in
      let others = outcomes.filter { $0.verdict != outcome.verdict }
      let advantages = signs.indices.map { index in
        let rest =
          others.reduce(0) { $0 + Double($1.weights[index]) } / Double(max(1, others.count))
        return (Double(outcome.weights[index]) - rest) / Self.unit
      }
      let order = signs.indices.filter { index in
        if case .turns(let label) = signs[index], label.id != criterion { return false }
        return advantages[index] > 0
      }.sorted {
        advantages[$0] != advantages[$1] ? advantages[$0] > advantages[$1] : $0 < $1
      }
      return (outcome.verdict, order.prefix(count).map { (signs[$0], advantages[$0]) })
    }
  }
}
