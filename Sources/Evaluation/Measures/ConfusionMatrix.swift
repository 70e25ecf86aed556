/// How often each label of one side met each label of the other.
///
/// Rows are gold, columns are predicted. A gold label that the other side gave no answer to has a
/// column of its own: it counts as a disagreement, never as if it had not been asked.
///
/// Every measure is `nil` where it is not defined, never 0 or 1 by convention: a made-up value would
/// enter means and be taken for a result.
package struct ConfusionMatrix: Sendable, Hashable {
  /// The labels, in the order of rows and columns.
  package let classes: [String]
  /// Row by row; each row ends with the gold labels that have no answer.
  private var counts: [Int]

  /// Makes an empty matrix.
  package init(classes: [String]) {
    self.classes = classes
    counts = [Int](repeating: 0, count: classes.count * (classes.count + 1))
  }

  /// Counts one pair.
  ///
  /// - Parameters:
  ///   - gold: The index of the gold label.
  ///   - predicted: The index of the other side's label; `nil` if it gave none.
  ///   - times: How often the pair occurred.
  package mutating func add(gold: Int, predicted: Int?, times: Int = 1) {
    counts[place(gold, predicted ?? classes.count)] += times
  }

  /// How often a gold label met a predicted one.
  package func count(gold: Int, predicted: Int) -> Int { counts[place(gold, predicted)] }

  /// How often a gold label got no answer.
  package func unanswered(gold: Int) -> Int { counts[place(gold, classes.count)] }

  /// How often a label is gold.
  package func goldCount(_ label: Int) -> Int {
    counts[place(label, 0)...place(label, classes.count)].reduce(0, +)
  }

  /// How often a label is predicted.
  package func predictedCount(_ label: Int) -> Int {
    classes.indices.reduce(0) { $0 + count(gold: $1, predicted: label) }
  }

  private func place(_ gold: Int, _ column: Int) -> Int { gold * (classes.count + 1) + column }

  /// How many gold labels there are.
  package var total: Int { counts.reduce(0, +) }

  /// How many of them met the same label.
  package var agreeing: Int {
    classes.indices.reduce(0) { $0 + count(gold: $1, predicted: $1) }
  }
}

extension ConfusionMatrix {
  /// The share of gold labels that met the same label; `nil` without gold labels.
  package var agreement: Double? { ratio(agreeing, total) }

  /// How often the commonest gold label occurs.
  var commonest: Int { classes.indices.map(goldCount).max() ?? 0 }

  /// The share that always answering the commonest gold label would get; `nil` without gold labels.
  package var baseline: Double? { ratio(commonest, total) }

  /// Cohen's kappa: how much of the agreement that chance leaves room for was reached.
  ///
  /// (observed − expected) / (1 − expected), where expected is the agreement of two sides that give
  /// their own labels as often as they do, but at random. `nil` where expected is 1, that is where
  /// both sides gave one and the same label throughout: there chance leaves no room to judge.
  package var kappa: Double? {
    let n = total
    // In whole numbers: n² · expected, so that 1 is recognised exactly.
    let expected = classes.indices.reduce(0) { $0 + goldCount($1) * predictedCount($1) }
    guard n > 0, expected < n * n else { return nil }
    return Double(n * agreeing - expected) / Double(n * n - expected)
  }

  /// How well one label is found among all.
  package func detection(of label: Int) -> DetectionCounts {
    let hits = count(gold: label, predicted: label)
    return DetectionCounts(
      hits: hits, falseAlarms: predictedCount(label) - hits, misses: goldCount(label) - hits)
  }

  /// The mean F1 of the labels that either side gave; `nil` if there are none.
  package var macroF1: Double? { classes.indices.compactMap { detection(of: $0).f1 }.mean }
}

/// How well something is found: hits, false alarms and misses.
package struct DetectionCounts: Sendable, Hashable {
  /// Found where it is.
  package var hits: Int
  /// Found where it is not.
  package var falseAlarms: Int
  /// Not found where it is.
  package var misses: Int

  package init(hits: Int = 0, falseAlarms: Int = 0, misses: Int = 0) {
    self.hits = hits
    self.falseAlarms = falseAlarms
    self.misses = misses
  }

  /// The share of what was found that is there; `nil` if nothing was found.
  package var precision: Double? { ratio(hits, hits + falseAlarms) }

  /// The share of what is there that was found; `nil` if there is nothing to find.
  package var recall: Double? { ratio(hits, hits + misses) }

  /// The harmonic mean of precision and recall, 2·hits / (2·hits + false alarms + misses).
  ///
  /// `nil` only if there was nothing to find and nothing was found. Where just one of precision and
  /// recall is undefined it is 0, for then there are no hits and something went wrong.
  package var f1: Double? { ratio(2 * hits, 2 * hits + falseAlarms + misses) }
}

/// A share; `nil` of nothing.
func ratio(_ part: Int, _ whole: Int) -> Double? {
  whole > 0 ? Double(part) / Double(whole) : nil
}

extension [Double] {
  /// The mean; `nil` of nothing.
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}
