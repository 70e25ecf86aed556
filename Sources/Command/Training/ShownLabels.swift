import CallGrade
import Foundation
import Training
import Transcripts

/// What labelled turns say of the turns of a call: the two come in files of their own.
struct ShownLabels {
  /// One turn, by who labelled it, its words and those before it.
  private struct Key: Hashable {
    var author: String
    var role: Role
    var text: String
    var previous: String?
  }

  private var labels: [Key: Set<String>] = [:]

  /// Takes up the turns of which all labels are known; of several alike, the first.
  init(_ turns: [LabelledTurn]) {
    for turn in turns where turn.notShown == nil {
      let key = Key(
        author: turn.author, role: turn.role, text: Self.trimmed(turn.text),
        previous: turn.previous.map { Self.trimmed($0.text) })
      if labels[key] == nil { labels[key] = turn.shown }
    }
  }

  /// The labels of a call's turns.
  ///
  /// - Parameters:
  ///   - call: The call.
  ///   - author: Who labelled it.
  /// - Returns: For each turn that was labelled, what it shows.
  func labels(of call: Transcript, by author: String) -> [Int: Set<String>] {
    var found: [Int: Set<String>] = [:]
    var previous: String?
    for (index, turn) in call.turns.enumerated() {
      let text = Self.trimmed(turn.text)
      let key = Key(author: author, role: turn.role, text: text, previous: previous)
      found[index] = labels[key]
      // Announcements are nobody's words, and labelled turns go without them.
      if turn.role != .system { previous = text }
    }
    return found
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
