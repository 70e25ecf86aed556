package import Rubrics

/// What came of a filled form.
package struct FormResult: Sendable {
  /// What was answered to one item.
  package struct Answer: Sendable, Hashable {
    package var item: String
    /// The id of the choice, or the words; `nil` if nothing was filled in.
    package var value: String?
    /// What it earned; `nil` where nothing is scored.
    package var points: Points?
    /// Whether it is right; `nil` where there is no key.
    package var isRight: Bool?
  }

  /// What the whole form comes to.
  package struct Total: Sendable, Hashable {
    package var earned: Points
    package var possible: Points
    /// The id of the band; `nil` if the questionnaire has none.
    package var band: String?

    /// Earned of possible in percent with one decimal, rounded half up; 0 where nothing can be had.
    package var percent: Double {
      guard possible > .zero else { return 0 }
      let permille = (earned.hundredths * 2000 + possible.hundredths) / (2 * possible.hundredths)
      return Double(permille) / 10
    }
  }

  package var questionnaire: Questionnaire
  /// One for each item, in order.
  package var answers: [Answer]
  /// `nil` where nothing is scored.
  package var total: Total?
}
