import Detection
import TextAnalysis
import Transcripts

/// Numbers the features of training turns: n-grams of a turn, of the turn before it, and its shape.
///
/// Numbering follows the turns, so the same turns in the same order have the same numbers.
struct FeatureSpace: Sendable {
  /// What a feature is, as a model file names it.
  struct Feature: Sendable, Hashable {
    var key: String
    /// Whether it is said in the turn before.
    var isBefore: Bool
  }

  /// For each feature, what it is.
  private(set) var features: [Feature] = []
  /// For each turn, the numbers of its features, ascending, each once.
  private(set) var rows: [[Int32]] = []
  /// For each feature, how many turns have it.
  private(set) var counts: [Int32] = []
  /// The numbers of features that tell a place in a call.
  private(set) var placeFeatures: Set<Int32> = []

  private var numbers: [Feature: Int32] = [:]

  /// - Parameters:
  ///   - turns: The turns.
  ///   - longest: The longest n-grams, in tokens.
  ///   - longestBefore: The same for the turn before.
  ///   - rarest: N-grams in fewer turns are left out.
  ///   - known: N-grams that are kept however rare they are.
  init(
    _ turns: [LabelledTurn], longest: Int, longestBefore: Int, rarest: Int,
    known: Set<String> = []
  ) {
    for name in TurnShape.names { _ = number(of: Feature(key: "@" + name, isBefore: false)) }
    placeFeatures = Set(
      (TurnShape.firstOfPlace..<TurnShape.names.count).map { Int32($0) })
    for turn in turns {
      var row: Set<Int32> = []
      let text = FoldedText(turn.text)
      let tokens = TurnTokens(text)
      for feature in TurnShape.features(
        of: text, tokens: tokens.count, things: EntityRecognizer.entities(in: text),
        role: turn.role, after: turn.previous?.role,
        place: turn.place.map { ($0.turn, $0.count) })
      { row.insert(Int32(feature)) }
      add(tokens, upTo: longest, isBefore: false, to: &row)
      if let previous = turn.previous {
        add(
          TurnTokens(FoldedText(previous.text)), upTo: longestBefore, isBefore: true, to: &row)
      }
      rows.append(row.sorted())
    }
    numbers = [:]
    dropRare(below: rarest, known: known)
  }

  private mutating func add(
    _ tokens: TurnTokens, upTo longest: Int, isBefore: Bool, to row: inout Set<Int32>
  ) {
    let marks = [0, tokens.count - 1]
    for first in 0..<tokens.count {
      for last in first..<min(first + longest, tokens.count) {
        // A mark alone is in every turn.
        if first == last, marks.contains(first) { continue }
        let key = tokens.text(of: first..<last + 1)
        row.insert(number(of: Feature(key: key, isBefore: isBefore)))
      }
    }
  }

  private mutating func number(of feature: Feature) -> Int32 {
    if let known = numbers[feature] { return known }
    let number = Int32(features.count)
    numbers[feature] = number
    features.append(feature)
    return number
  }

  private mutating func dropRare(below rarest: Int, known: Set<String>) {
    var counted = [Int32](repeating: 0, count: features.count)
    for row in rows {
      for feature in row { counted[Int(feature)] += 1 }
    }
    var renumbered = [Int32](repeating: -1, count: features.count)
    var kept: [Feature] = []
    for (number, feature) in features.enumerated()
    where number < TurnShape.names.count || counted[number] >= rarest
      || known.contains(feature.key)
    {
      renumbered[number] = Int32(kept.count)
      kept.append(feature)
      counts.append(counted[number])
    }
    features = kept
    for index in rows.indices {
      rows[index] = rows[index].map { renumbered[Int($0)] }.filter { $0 >= 0 }
    }
  }
}
