import Detection
import TextAnalysis

/// Finds wording that labelled turns share: openings and endings that many turns of a label have.
///
/// What is learned from such turns is the frame, not the label.
package struct FrameCheck: Sendable {
  /// An opening or ending of a label's turns.
  package struct Frame: Sendable, Hashable {
    package var label: String
    package var words: String
    /// How many turns of the label have it, and how many the label has.
    package var turns: Int
    package var of: Int

    /// The share of the label's turns.
    package var share: Double { Double(turns) / Double(max(1, of)) }
  }

  /// So many tokens make a frame.
  private static let length = 6

  /// For each label its commonest frame, the largest share first.
  package let frames: [Frame]

  /// Looks at every label of some turns.
  ///
  /// Linear in the text.
  package init(_ turns: [LabelledTurn]) {
    var sizes: [String: Int] = [:]
    var counts: [String: [String: Int]] = [:]
    for turn in turns {
      let tokens = TurnTokens(FoldedText(turn.text))
      let words = tokens.count - 2
      for id in turn.shown {
        let label = "\(turn.role) \(id)"
        sizes[label, default: 0] += 1
        guard words >= Self.length else { continue }
        let opening = tokens.text(of: 0..<1 + Self.length)
        let ending = tokens.text(of: words + 1 - Self.length..<words + 2)
        counts[label, default: [:]][opening, default: 0] += 1
        counts[label, default: [:]][ending, default: 0] += 1
      }
    }
    frames = counts.compactMap { label, frames in
      frames.max { ($0.value, $1.key) < ($1.value, $0.key) }.map {
        Frame(label: label, words: $0.key, turns: $0.value, of: sizes[label] ?? 0)
      }
    }.sorted { ($0.share, $1.label) > ($1.share, $0.label) }
  }
}
