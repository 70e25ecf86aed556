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
  /// How verdicts are weighed; `nil` if the file does not say.
  package let verdicts: VerdictWeights?
  /// How turns are weighed within their call; `nil` if the file does not say.
  package let turns: TurnWeights?
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
    facts: [Fact], labels: [LearnedLabel], verdicts: VerdictWeights?, turns: TurnWeights?,
    table: GramTable, shapes: [[GramTable.Entry]]
  ) {
    self.facts = facts
    self.labels = labels
    self.verdicts = verdicts
    self.turns = turns
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

  /// The score of every label.
  ///
  /// - Parameters:
  ///   - own: The n-grams of the turn, each once however often it is said.
  ///   - before: Those of the turn before it.
  ///   - shape: The turn's features.
  ///   - role: Who says it; a customer's turn gets no scores for behaviours.
  /// - Returns: Sums of weights, label by label.
  func scores(own: [FoundGram], before: [FoundGram], shape: [Int], role: Role) -> [Int32] {
    let side = GramTable.Side(role)
    var scores = biases
    // Spans: an array would ask before every addition whether it is shared.
    let weights = table.entries
    let entries = weights.span
    var sums = scores.mutableSpan
    for gram in own {
      for index in table.own(of: Int(gram.number), for: side) {
        let entry = entries[index]
        sums[Int(entry.label)] &+= Int32(entry.weight)
      }
    }
    for gram in before {
      for index in table.after(of: Int(gram.number), for: side) {
        let entry = entries[index]
        sums[Int(entry.label) - biases.count] &+= Int32(entry.weight)
      }
    }
    for feature in shape {
      for entry in shapes[feature] { sums[Int(entry.label)] &+= Int32(entry.weight) }
    }
    return scores
  }
}
