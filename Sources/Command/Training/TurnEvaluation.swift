import CallGrade
import Evaluation
import Training

/// Labels and styles of single turns against those that people gave them.
struct TurnEvaluation {
  /// How often a label was given and right.
  struct Counts {
    var hits = 0
    var falseAlarms = 0
    var misses = 0

    var precision: Double? { share(hits, of: hits + falseAlarms) }
    var recall: Double? { share(hits, of: hits + misses) }
    var f1: Double? { share(2 * hits, of: 2 * hits + falseAlarms + misses) }

    private func share(_ part: Int, of all: Int) -> Double? {
      all > 0 ? Double(part) / Double(all) : nil
    }
  }

  /// By criterion, in the pack's order.
  private(set) var labels: [(id: String, isProhibition: Bool, counts: Counts)] = []
  /// Gold against given styles.
  private(set) var styles: [String: [String: Int]] = [:]
  private(set) var turns = 0

  /// Grades every agent's turn with the turn before it.
  init(_ turns: [LabelledTurn], grader: Grader) {
    let known = Set(turns.flatMap(\.shown))
    let criteria = grader.pack.criteria.filter { known.contains($0.id) }
    var counts = [Counts](repeating: Counts(), count: criteria.count)
    for turn in turns where turn.role == .agent {
      let given = Self.given(turn, grader: grader)
      self.turns += 1
      for (index, criterion) in criteria.enumerated() {
        guard let shown = turn.shows(criterion.id, in: .behaviour) else { continue }
        switch (shown, given.labels.contains(criterion.id)) {
        case (true, true): counts[index].hits += 1
        case (true, false): counts[index].misses += 1
        case (false, true): counts[index].falseAlarms += 1
        case (false, false): break
        }
      }
      if let style = turn.style { styles[style, default: [:]][given.style, default: 0] += 1 }
    }
    labels = zip(criteria, counts).map { ($0.id, $0.kind == .prohibition, $1) }
  }

  /// What a grader says of a turn: its labels, and the prohibitions that it breaks.
  private static func given(
    _ turn: LabelledTurn, grader: Grader
  ) -> (labels: Set<String>, style: String) {
    var turns: [Turn] = []
    if let previous = turn.previous {
      turns.append(Turn(role: previous.role, text: previous.text))
    }
    turns.append(Turn(role: turn.role, text: turn.text))
    let card = grader.grade(Transcript(turns: turns))
    var labels = Set(card.turns.last?.labels ?? [])
    for (criterion, result) in zip(grader.pack.criteria, card.criteria) {
      // Of these two, a label of the corpus means the slip.
      let marksSlips = criterion.id == "polite-address" || criterion.id == "plain-language"
      guard criterion.kind == .prohibition || marksSlips else { continue }
      if marksSlips { labels.remove(criterion.id) }
      if result.verdict == .missed { labels.insert(criterion.id) }
    }
    return (labels, card.turns.last?.style ?? "none")
  }

  /// The mean F1 over labels; of prohibitions alone, of others alone, or of all.
  func macroF1(prohibitions: Bool? = nil) -> Double? {
    let own = labels.filter { prohibitions == nil || $0.isProhibition == prohibitions }
    let values = own.compactMap(\.counts.f1)
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// Each style's figures, sorted.
  var styleCounts: [(id: String, counts: Counts)] {
    styles.keys.sorted().map { id in
      let own = styles[id] ?? [:]
      let hits = own[id] ?? 0
      let given = styles.values.reduce(0) { $0 + ($1[id] ?? 0) }
      return (
        id,
        Counts(
          hits: hits, falseAlarms: given - hits, misses: own.values.reduce(0, +) - hits)
      )
    }
  }
}
