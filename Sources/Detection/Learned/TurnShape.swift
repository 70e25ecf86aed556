package import TextAnalysis
package import Transcripts

/// What learned labels look at in a turn besides its words, as numbered features.
package enum TurnShape: Sendable {
  /// The names of the features, by number; a model file writes them after `@`.
  package static let names: [String] =
    (0...4).map { "questions=\($0)" } + (0...9).map { "length=\($0)" }
    + (0...4).map { "sentences=\($0)" } + ["exclamation"]
    + ["after=nobody", "after=agent", "after=customer", "after=other"]
    + Entity.Kind.allCases.map { "has=\($0)" } + (0...9).map { "tenth=\($0)" }
    + ["says=agent", "says=customer", "says=other"]

  private static let lengths = 5
  private static let sentences = 15
  private static let exclamation = 20
  private static let after = 21
  private static let entities = 25
  private static let tenths = entities + Entity.Kind.allCases.count
  private static let speakers = tenths + 10
  /// Up to so many tokens, a turn is of that class of length; above the last, of the next.
  private static let lengthSteps = [2, 4, 7, 11, 16, 23, 32, 46, 70]
  /// In calls with fewer turns, how far it has come says nothing.
  private static let shortestCall = 6

  /// From this number on, features tell the place in the call and who speaks: for phases alone.
  package static let firstOfPlace = tenths

  /// The features that a turn has.
  ///
  /// - Parameters:
  ///   - text: The turn, folded.
  ///   - tokens: How many tokens it has, marks included.
  ///   - things: What is made of numbers in it.
  ///   - role: Who says it.
  ///   - previous: Who spoke before; `nil` at the beginning.
  ///   - place: Which turn of how many it is; `nil` where that is not known.
  /// - Returns: Their numbers, ascending.
  package static func features(
    of text: FoldedText, tokens: Int, things: [Entity], role: Role, after previous: Role?,
    place: (turn: Int, count: Int)?
  ) -> [Int] {
    var questions = 0
    var count = 0
    var isExclaimed = false
    for sentence in text.sentences {
      count += 1
      if sentence.ending == .question { questions += 1 }
      if sentence.ending == .exclamation { isExclaimed = true }
    }
    var features = [min(questions, 4)]
    features.append(
      lengths + (lengthSteps.firstIndex { tokens - 2 <= $0 } ?? lengthSteps.count))
    features.append(sentences + min(count, 4))
    if isExclaimed { features.append(exclamation) }
    features.append(after + number(of: previous))
    for kind in Entity.Kind.allCases where things.contains(where: { $0.kind == kind }) {
      features.append(entities + Int(kind.rawValue))
    }
    if let place, place.count >= shortestCall {
      features.append(tenths + min(9, place.turn * 10 / place.count))
    }
    features.append(speakers + max(0, number(of: role) - 1))
    return features
  }

  private static func number(of role: Role?) -> Int {
    switch role {
    case nil: 0
    case .agent: 1
    case .customer: 2
    case .system, .unknown: 3
    }
  }
}
