import Transcripts

/// One sign of a turn, by what it stands for; ``TurnSigns`` has the numbers.
package enum TurnSign: Sendable, Hashable {
  /// What a turn shows of a style, by the style's id.
  case style(StyleSign, String)
  /// How strongly a label of agents shows in the turn.
  case own(SignLabel)
  /// How strongly a label of customers shows in the customer's turn before it.
  case before(SignLabel)
  /// How strongly it shows in the customer's turn after it.
  case after(SignLabel)
  /// A fact of the turn, by its name in ``TurnSigns/factNames``.
  case fact(String)

  /// What is known of one style, in the order of the signs.
  package enum StyleSign: Sendable, Hashable, CaseIterable {
    /// What the turn's words say, and the style's share in it.
    case words, share
    /// Its share in the agents' turn before and in the one after.
    case previous, next
    /// In the agents' other turns: the mean, the best, the second best.
    case mean, best, second
    /// What patterns found, by weight.
    case cue
  }

  /// What each number in a row of ``TurnSigns`` is, in order.
  ///
  /// - Parameters:
  ///   - styles: The ids of the model's styles, in order.
  ///   - labels: The labels whose signs are looked at.
  /// - Returns: ``TurnSigns/count(styles:labels:)`` signs.
  package static func all(styles: [String], labels: [SignLabel]) -> [TurnSign] {
    StyleSign.allCases.flatMap { sign in styles.map { .style(sign, $0) } }
      + labels.flatMap { $0.role == .customer ? [.before($0), .after($0)] : [.own($0)] }
      + TurnSigns.factNames.map { .fact($0) }
  }
}

extension TurnSign {
  /// Whether it tells of the agents' other turns.
  fileprivate var isOfOthers: Bool {
    switch self {
    case .style(.mean, _), .style(.best, _), .style(.second, _): true
    default: false
    }
  }
}

extension LearnedModel {
  /// What speaks most for a turn as the one in which a requirement was due that is missing.
  ///
  /// What the agents' other turns show is left out: it is nearly the same for all turns of a call and so
  /// chooses none of them, however large its weight.
  ///
  /// - Parameters:
  ///   - criterion: The criterion's id.
  ///   - count: How many signs are wanted.
  /// - Returns: Signs with their weights, the strongest first; empty where that was not learned.
  package func strongestForPlace(
    of criterion: String, count: Int
  ) -> [(sign: TurnSign, weight: Double)] {
    strongest(turns?.due[criterion], count: count) { !$0.isOfOthers }
  }

  /// What speaks most for a turn as one that shows a behaviour.
  ///
  /// - Parameters:
  ///   - behaviour: The behaviour's id.
  ///   - count: How many signs are wanted.
  /// - Returns: Signs with their weights, the strongest first; empty where the behaviour is not weighed.
  package func strongestForTurn(
    showing behaviour: String, count: Int
  ) -> [(sign: TurnSign, weight: Double)] {
    strongest(turns?.labels[behaviour]?.weights, count: count) { _ in true }
  }

  private func strongest(
    _ weights: [Int32]?, count: Int, among isWanted: (TurnSign) -> Bool
  ) -> [(sign: TurnSign, weight: Double)] {
    guard let weights, let verdicts else { return [] }
    let styles = numbers(in: .style).map { labels[$0].id }
    return zip(TurnSign.all(styles: styles, labels: verdicts.labels), weights).enumerated()
      .filter { $0.element.1 > 0 && isWanted($0.element.0) }
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .prefix(count)
      .map { ($0.element.0, Double($0.element.1) / WeightCell.unit) }
  }
}
