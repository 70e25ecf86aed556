package import Transcripts

/// How the verdicts of a call are weighed: for each criterion and each of its outcomes, a weight for
/// every sign of the call.
///
/// A criterion's first verdict is one sign among others: what the whole call shows may speak louder
/// than a phrase. The outcomes' sums become probabilities that add up to one (a multinomial logistic
/// model over first verdicts, known as stacking: Wolpert 1992).
package struct VerdictWeights: Sendable, Hashable {
  /// So many make a weight of 1.
  package static let unit = 10_000.0

  /// A learned label that is looked at.
  package struct Label: Sendable, Hashable {
    package var id: String
    package var role: Role
    /// Its number in the model.
    package var number: Int

    package init(id: String, role: Role, number: Int) {
      self.id = id
      self.role = role
      self.number = number
    }

    /// How it is written in a model file.
    package var name: String { (role == .customer ? "customer." : "agent.") + id }
  }

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
  package var labels: [Label]
  /// The outcomes of each criterion, by its id; two or three of them.
  package var criteria: [String: [Outcome]] = [:]

  package init(labels: [Label]) { self.labels = labels }

  /// How many signs a criterion has.
  package var signCount: Int {
    CallSigns.ownNames.count + CallSigns.factNames.count + labels.count * CallSigns.signsPerLabel
  }

  /// How probable each outcome of a criterion is.
  ///
  /// - Parameters:
  ///   - criterion: The criterion's id.
  ///   - signs: Its signs.
  /// - Returns: Verdicts with probabilities that add up to 1; `nil` for a criterion without weights.
  package func shares(
    of criterion: String, _ signs: [Double]
  ) -> [(verdict: Verdict, probability: Double)]? {
    guard let outcomes = criteria[criterion] else { return nil }
    let sums = outcomes.map { outcome in
      var sum = Double(outcome.bias)
      for (weight, sign) in zip(outcome.weights, signs) { sum += Double(weight) * sign }
      return sum / Self.unit
    }
    return zip(outcomes, Logistic.shares(sums)).map { ($0.verdict, $1) }
  }
}
