/// A label that a model gives to turns, with how it is weighed and how well it did when it was made.
package struct LearnedLabel: Sendable, Hashable {
  /// What kind of label it is; ids are unique within a family.
  package enum Family: String, Sendable, Hashable, CaseIterable {
    /// What an agent's turn does: the id is a criterion's; of a prohibition, the violation.
    case behaviour
    /// What a customer's turn does.
    case customer
    /// The conflict style of an agent's turn; exactly one of them applies.
    case style
    /// The phase that a turn belongs to; exactly one of them applies.
    case phase
  }

  /// How well it did on turns that it was not trained on.
  package struct Figures: Sendable, Hashable {
    /// How many turns show it, of those that it was measured on.
    package var positives: Int
    /// Of the turns that it was given to, the share that shows it.
    package var precision: Double
    /// Of the turns that show it, the share that it was given to.
    package var recall: Double
    /// The mean of the squared errors of its probabilities, 0 to 1; lower is better.
    package var brier: Double

    package init(positives: Int, precision: Double, recall: Double, brier: Double) {
      self.positives = positives
      self.precision = precision
      self.recall = recall
      self.brier = brier
    }

    /// The harmonic mean of precision and recall; 0 where both are.
    package var f1: Double {
      precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
  }

  package var family: Family
  package var id: String
  /// What every turn starts with, in ``LearnedModel/unit``.
  package var bias: Int32
  /// Scores become probabilities by a logistic function of slope · score + offset.
  package var slope: Double
  package var offset: Double
  /// From this probability on the label is given, unless a pack says otherwise.
  package var threshold: Double
  package var figures: Figures

  package init(
    family: Family, id: String, bias: Int32, slope: Double, offset: Double, threshold: Double,
    figures: Figures
  ) {
    self.family = family
    self.id = id
    self.bias = bias
    self.slope = slope
    self.offset = offset
    self.threshold = threshold
    self.figures = figures
  }

  /// How probable the label is, given the sum of all weights in ``LearnedModel/unit``.
  func probability(_ sum: Int32) -> Double {
    Logistic.value(slope * (Double(sum) / LearnedModel.unit) + offset)
  }
}
