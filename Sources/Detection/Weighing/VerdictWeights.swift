/// How the verdicts of a call are weighed: for each criterion and each of its outcomes, a weight for
/// every sign of the call.
///
/// A criterion's first verdict is one sign among others: what the whole call shows may speak louder
/// than a phrase. The outcomes' sums become probabilities that add up to one (a multinomial logistic
/// model over first verdicts, known as stacking: Wolpert 1992).
package struct VerdictWeights: Sendable, Hashable {
  /// So many make a weight of 1, here and in ``TurnWeights``.
  package static let unit = WeightCell.unit

  /// One verdict that a criterion can have.
  package struct Outcome: Sendable, Hashable {
    package var verdict: Verdict
    package var bias: Int32
    /// In the order of ``CallSigns``, in ``unit``.
    package var weights: [Int32]

    package init(verdict: Verdict, bias: Int32, weights: [Int32]) {
      self.verdict = verdict
      self.bias = bias
      self.weights = weights
    }
  }

  /// The labels that are looked at, in the order of their signs.
  package var labels: [SignLabel]
  /// The outcomes of each criterion, by its id; two or three of them.
  package var criteria: [String: [Outcome]] = [:]

  package init(labels: [SignLabel]) { self.labels = labels }

  /// How many signs a criterion has.
  package var signCount: Int {
    CallSigns.ownNames.count + CallSigns.factNames.count + labels.count * CallSigns.signsPerLabel
  }

  /// How probable each outcome of a criterion is.
  ///
  /// - Parameters:
  ///   - criterion: The criterion's id.
  ///   - first: Its verdict before weighing.
  ///   - signs: What the call shows.
  /// - Returns: Verdicts with probabilities that add up to 1; `nil` for a criterion without weights.
  package func shares(
    of criterion: String, first: Verdict, _ signs: CallSigns
  ) -> [(verdict: Verdict, probability: Double)]? {
    guard let outcomes = criteria[criterion] else { return nil }
    let own = signs.ownValues(for: criterion, first: first)
    let sums = outcomes.map { outcome in
      Double(outcome.bias) / Self.unit + WeightCell.sum(outcome.weights, own)
        + WeightCell.sum(outcome.weights, from: own.count, signs.shared)
    }
    return zip(outcomes, Logistic.shares(sums)).map { ($0.verdict, $1) }
  }
}
