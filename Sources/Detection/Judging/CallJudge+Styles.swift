import Rubrics
import Transcripts

/// The conflict style of each turn: from patterns, from the model, and weighed within the call.
extension CompiledRubric {
  /// For each turn, what patterns found for each of the pack's styles, by weight.
  func styleCues(_ evaluator: inout DetectorEvaluator) -> [[Double]] {
    let blank = [Double](repeating: 0, count: styles.count)
    var cues = [[Double]](repeating: blank, count: evaluator.call.transcript.turns.count)
    for (number, style) in styles.enumerated() {
      let finding = evaluator.finding(of: style)
      guard finding.isFound else { continue }
      for place in finding.evidence { cues[place.turn][number] += pack.styles[number].weight }
    }
    return cues
  }

  /// The style of each turn of an agent and how certain it is; `nil` for other turns.
  ///
  /// - Parameters:
  ///   - cues: What patterns found.
  ///   - reading: What the call shows as a whole, if it is weighed.
  ///   - evaluator: The call.
  /// - Returns: One entry a turn.
  func styles(
    _ cues: [[Double]], _ reading: CallReading?, _ evaluator: inout DetectorEvaluator
  ) -> [(id: String, certainty: Double)?] {
    let learned = learnedStyles(&evaluator)
    let weighed = reading.map { weighedStyles($0) } ?? [:]
    return cues.indices.map { turn in
      guard evaluator.call.speaks(.agent, in: turn) else { return nil }
      return weighed[turn] ?? learned.flatMap { style(of: cues[turn], learned: $0[turn]) }
        ?? style(of: cues[turn])
    }
  }

  /// The likeliest style of each turn when it is weighed; empty where styles are not.
  private func weighedStyles(_ reading: CallReading) -> [Int: (id: String, certainty: Double)] {
    guard let weights = model?.turns, !weights.styles.isEmpty, knowsStyles,
      pack.model?.weighing?.leavesStyles == false
    else { return [:] }
    var styles: [Int: (id: String, certainty: Double)] = [:]
    for (turn, signs) in zip(reading.turns.turns, reading.turns.rows) {
      let shares = weights.shares(signs)
      guard let best = shares.indices.max(by: { (shares[$0], $1) < (shares[$1], $0) }) else {
        continue
      }
      styles[turn] = (weights.styles[best].id, shares[best])
    }
    return styles
  }

  /// Whether the model knows the pack's styles, all of them and no other, and the pack asks it.
  private var knowsStyles: Bool {
    guard let model, pack.model?.styleShare ?? 0 > 0 else { return false }
    let known = model.numbers(in: .style).map { model.labels[$0].id }
    return Set(known) == Set(pack.styles.map(\.id) + [Self.neutralStyle])
  }

  /// For each turn, how probable each of the pack's styles is and, last, none of them.
  ///
  /// `nil` if the pack leaves styles to patterns or the model does not know all of them.
  private func learnedStyles(_ evaluator: inout DetectorEvaluator) -> [[Double]]? {
    guard let model, pack.model?.styleShare ?? 0 > 0 else { return nil }
    let ids = pack.styles.map(\.id) + [Self.neutralStyle]
    let numbers = ids.compactMap { model.number(of: $0, in: .style) }
    guard numbers.count == ids.count, let learned = evaluator.learnedCall() else { return nil }
    return evaluator.call.transcript.turns.indices.map { learned.shares(of: numbers, in: $0) }
  }

  /// The likeliest style when patterns and the model are each given their share.
  ///
  /// - Parameters:
  ///   - cues: What patterns found for each style, by weight.
  ///   - learned: How probable each style and, last, none is; empty without words.
  /// - Returns: The style and its part of all that speaks for any; `nil` where the model is silent.
  private func style(
    of cues: [Double], learned: [Double]
  ) -> (id: String, certainty: Double)? {
    guard !learned.isEmpty, let share = pack.model?.styleShare else { return nil }
    let total = cues.reduce(0, +)
    var values = learned.map { $0 * share }
    for style in cues.indices where total > 0 {
      values[style] += cues[style] / total * (1 - share)
    }
    if total == 0 { values[cues.count] += 1 - share }
    let best = values.indices.max { (values[$0], $1) < (values[$1], $0) } ?? cues.count
    let id = best < cues.count ? pack.styles[best].id : Self.neutralStyle
    return (id, values[best])
  }

  /// The heaviest style, the earlier in the pack on a tie; its share of all weight is its certainty.
  private func style(of cues: [Double]) -> (id: String, certainty: Double) {
    let total = cues.reduce(0, +)
    guard total > 0, let best = cues.indices.max(by: { (cues[$0], $1) < (cues[$1], $0) })
    else { return (Self.neutralStyle, Confidence.absence) }
    return (pack.styles[best].id, Confidence.presence * (cues[best] / total))
  }
}
