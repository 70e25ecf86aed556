package import CallGrade
package import Diagnostics

/// One call with what two sides say about it.
package struct LabelPair: Sendable, Hashable {
  package var call: String
  /// Who labelled the gold side.
  package var labeller: String?
  package var gold: CallLabels
  package var predicted: CallLabels

  package init(call: String, labeller: String? = nil, gold: CallLabels, predicted: CallLabels) {
    self.call = call
    self.labeller = labeller
    self.gold = gold
    self.predicted = predicted
  }

  /// Sets a grader's scorecard against gold labels.
  package init(_ card: Scorecard, _ gold: GoldCall) {
    self.init(
      call: gold.call, labeller: gold.labeller, gold: gold.labels, predicted: CallLabels(card))
  }
}

extension LabelPair {
  /// Finds the scorecard of every gold call by the call's id.
  ///
  /// Linear in the calls.
  ///
  /// - Returns: The pairs in the order of gold; and as diagnostics the gold calls that nobody graded
  ///   (errors), ids that two scorecards share (errors), calls whose turns were counted differently
  ///   (warnings) and scorecards without gold (notes).
  package static func match(
    _ cards: [Scorecard], _ gold: [GoldCall]
  ) -> (pairs: [LabelPair], diagnostics: [Diagnostic]) {
    var byID: [String: Scorecard] = [:]
    var diagnostics: [Diagnostic] = []
    for card in cards {
      if let other = byID[card.call.id] {
        diagnostics.append(
          Diagnostic(
            id: "duplicate-call", file: card.call.source,
            message: "call '\(card.call.id)' is in \(other.call.source) too",
            expected: "ids that tell calls apart"))
      } else {
        byID[card.call.id] = card
      }
    }
    var pairs: [LabelPair] = []
    for call in gold {
      guard let card = byID[call.call] else {
        diagnostics.append(
          Diagnostic(
            id: "call-not-graded", file: call.file,
            message: "no transcript of call '\(call.call)' was graded",
            suggestion: Suggestion.nearest(to: call.call, among: Array(byID.keys))))
        continue
      }
      if let last = call.labels.phases.last?.last, last + 1 != card.call.turns {
        diagnostics.append(
          Diagnostic(
            id: "turns-differ", severity: .warning, file: call.file,
            message: "the labels of call '\(call.call)' cover \(last + 1) turns, "
              + "its transcript has \(card.call.turns)",
            expected: "labels made for the turns as they are read"))
      }
      pairs.append(LabelPair(card, call))
    }
    let labelled = Set(gold.map(\.call))
    for card in cards where !labelled.contains(card.call.id) {
      diagnostics.append(
        Diagnostic(
          id: "call-without-gold", severity: .note, file: card.call.source,
          message: "call '\(card.call.id)' has no gold labels"))
    }
    return (pairs, diagnostics)
  }

  /// Pairs the calls that both of two labellers labelled; the first takes the part of gold.
  ///
  /// - Parameters:
  ///   - first: One labeller's calls.
  ///   - second: Another labeller's calls; of two with one id the first is taken.
  /// - Returns: The pairs in the order of `first`.
  package static func match(_ first: [GoldCall], _ second: [GoldCall]) -> [LabelPair] {
    let byID = Dictionary(second.map { ($0.call, $0.labels) }, uniquingKeysWith: { a, _ in a })
    return first.compactMap { call in
      byID[call.call].map { labels in
        LabelPair(
          call: call.call, labeller: call.labeller, gold: call.labels, predicted: labels)
      }
    }
  }
}
