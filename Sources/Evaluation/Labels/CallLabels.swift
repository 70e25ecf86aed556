package import CallGrade

/// What one side says about a call: a labeller by hand or a grader by rule.
///
/// Both sides of a comparison take this form, so that a grader is measured against a labeller by the
/// very arithmetic that measures two labellers against each other.
package struct CallLabels: Sendable, Hashable {
  /// One criterion's verdict.
  package struct VerdictLabel: Sendable, Hashable {
    package var criterion: String
    package var verdict: Verdict
    /// The turns that the verdict rests on, counted from 0, ascending and each once.
    package var turns: [Int]
    /// Why the verdict is debatable, in the labeller's words.
    package var note: String?

    package init(criterion: String, verdict: Verdict, turns: [Int] = [], note: String? = nil) {
      self.criterion = criterion
      self.verdict = verdict
      self.turns = Set(turns).sorted()
      self.note = note
    }
  }

  /// A stretch of turns that belong to one phase.
  package struct PhaseLabel: Sendable, Hashable {
    package var phase: String
    package var first: Int
    /// The last turn; it belongs to the phase.
    package var last: Int

    package init(phase: String, first: Int, last: Int) {
      self.phase = phase
      self.first = first
      self.last = last
    }
  }

  /// The conflict style of one agent turn.
  package struct StyleLabel: Sendable, Hashable {
    package var turn: Int
    package var style: String

    package init(turn: Int, style: String) {
      self.turn = turn
      self.style = style
    }
  }

  /// Verdicts in the order of the source; a criterion occurs once.
  package var verdicts: [VerdictLabel]
  /// The phase of every turn in stretches; empty where this side does not tell phases.
  package var phases: [PhaseLabel]
  /// The styles of agent turns; empty where this side does not tell styles.
  package var styles: [StyleLabel]
  package var dominantStyle: String?
  package var serviceType: String?

  package init(
    verdicts: [VerdictLabel], phases: [PhaseLabel] = [], styles: [StyleLabel] = [],
    dominantStyle: String? = nil, serviceType: String? = nil
  ) {
    self.verdicts = verdicts
    self.phases = phases
    self.styles = styles
    self.dominantStyle = dominantStyle
    self.serviceType = serviceType
  }
}

extension CallLabels {
  /// Takes what a scorecard says.
  package init(_ card: Scorecard) {
    self.init(
      verdicts: card.criteria.map { result in
        VerdictLabel(
          criterion: result.id, verdict: result.verdict,
          turns: result.evidence.map(\.place.turn))
      },
      phases: card.phases.map { PhaseLabel(phase: $0.phase, first: $0.first, last: $0.last) },
      styles: card.turns.compactMap { turn in
        turn.style.map { StyleLabel(turn: turn.index, style: $0) }
      },
      dominantStyle: card.style.dominant, serviceType: card.serviceType?.kind.rawValue)
  }
}
