import TextAnalysis
import Transcripts

/// Learned labels: a linear model over n-grams of a turn, of the turn before it, and its shape.
///
/// Everything is a sum of whole numbers, so the same turn has the same score on every machine and in
/// whatever order things are added. Immutable and shared by all graders, hence a class.
package final class LearnedModel: Sendable {
  /// So many make a weight of 1.
  package static let unit = 256.0

  /// Statements about how the model was made, in the order of the file.
  package let facts: [Fact]
  /// The labels; their order is that of the file.
  package let labels: [LearnedLabel]
  let table: GramTable
  /// What every turn starts with, label by label.
  private let biases: [Int32]
  /// For each feature of ``TurnShape``, its weights.
  let shapes: [[GramTable.Entry]]
  private let numbers: [LearnedLabel.Family: [String: Int]]

  /// A statement such as `seed: 1`.
  package struct Fact: Sendable, Hashable {
    package var key: String
    package var value: String

    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  init(
    facts: [Fact], labels: [LearnedLabel], table: GramTable, shapes: [[GramTable.Entry]]
  ) {
    self.facts = facts
    self.labels = labels
    biases = labels.map(\.bias)
    self.table = table
    self.shapes = shapes
    var numbers: [LearnedLabel.Family: [String: Int]] = [:]
    for (number, label) in labels.enumerated() {
      numbers[label.family, default: [:]][label.id] = number
    }
    self.numbers = numbers
  }

  /// The number of a label.
  package func number(of id: String, in family: LearnedLabel.Family) -> Int? {
    numbers[family]?[id]
  }

  /// The numbers of all labels of a family.
  package func numbers(in family: LearnedLabel.Family) -> [Int] {
    labels.indices.filter { labels[$0].family == family }
  }

  /// What was stated about how the model was made.
  package func fact(_ key: String) -> String? { facts.first { $0.key == key }?.value }

  /// How many n-grams there are, and how large their table is.
  package var size: (grams: Int, weights: Int, bytes: Int) {
    (table.count, table.entries.count, table.byteCount)
  }

  /// For each label what a turn's own words say, then for each what they say of the turn after it.
  ///
  /// - Parameter grams: The n-grams of the turn, each once however often it is said.
  /// - Returns: Sums of weights.
  func sums(of grams: [FoundGram]) -> [Int32] {
    var sums = [Int32](repeating: 0, count: labels.count * 2)
    for gram in grams {
      for index in table.range(of: Int(gram.number)) {
        let entry = table.entries[index]
        sums[Int(entry.label)] &+= Int32(entry.weight)
      }
    }
    return sums
  }

  /// The score of every label.
  ///
  /// - Parameters:
  ///   - own: What ``sums(of:)`` gave for the n-grams of the turn.
  ///   - before: The same for the turn before it; empty if there is none.
  ///   - shape: The turn's features.
  /// - Returns: Sums of weights, label by label.
  func scores(own: [Int32], before: [Int32], shape: [Int]) -> [Int32] {
    var scores: [Int32] = []
    scores.reserveCapacity(biases.count)
    for label in biases.indices {
      let earlier = before.isEmpty ? 0 : before[biases.count + label]
      scores.append(biases[label] &+ own[label] &+ earlier)
    }
    for feature in shape {
      for entry in shapes[feature] { scores[Int(entry.label)] &+= Int32(entry.weight) }
    }
    return scores
  }
}
