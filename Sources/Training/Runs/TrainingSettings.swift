/// How a model is made; part of the model file.
package struct TrainingSettings: Sendable, Hashable {
  /// The longest n-grams of a turn, in tokens.
  package var longest = 4
  /// The longest n-grams of the turn before.
  package var longestBefore = 3
  /// N-grams in fewer turns are left out.
  package var rarest = 2
  /// How much a turn on the wrong side costs.
  package var cost = 0.015
  /// How much more a turn with the label costs than one without.
  package var positiveFactor = 1.0
  /// The most rounds over all turns.
  package var rounds = 40
  /// So many features a label keeps its weights.
  package var kept = 6000
  /// A label on fewer turns is not learned.
  package var fewest = 30
  /// In how many parts the turns are divided for measuring.
  package var folds = 5
  /// Where all random choices come from.
  package var seed: UInt64 = 1

  package init() {}

  /// The settings in one line, for the model file.
  package var summary: String {
    "n-grams 1-\(longest), before 1-\(longestBefore), in \(rarest)+ turns; cost \(cost), "
      + "positive factor \(positiveFactor), \(kept) features a label, \(folds) folds"
  }
}

extension TrainingSettings {
  /// The names of the settings that can be changed by name.
  package static let keys = [
    "longest", "longest-before", "rarest", "cost", "positive-factor", "rounds", "kept", "fewest",
  ]

  /// Changes a setting.
  ///
  /// - Returns: Whether there is such a setting and the value is possible.
  package mutating func change(_ key: String, to text: String) -> Bool {
    if let number = Double(text), number > 0, number.isFinite {
      switch key {
      case "cost": cost = number
      case "positive-factor": positiveFactor = number
      default: break
      }
      if key == "cost" || key == "positive-factor" { return true }
    }
    guard let count = Int(text), (1...1_000_000).contains(count) else { return false }
    switch key {
    case "longest" where count <= 8: longest = count
    case "longest-before" where count <= 8: longestBefore = count
    case "rarest": rarest = count
    case "rounds": rounds = count
    case "kept": kept = count
    case "fewest": fewest = count
    default: return false
    }
    return true
  }
}
