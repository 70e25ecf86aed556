import Detection
import Transcripts

/// Cuts the words of evidence out of a call.
///
/// Places count Unicode scalars, which a string has to be walked through for. Evidence mostly comes in
/// order, so the walk goes on from the piece before: a turn that says one thing a thousand times is walked
/// through once, and not a thousand times from its beginning.
struct QuoteCutter {
  private let call: Transcript
  private var turn = -1
  private var offset = 0
  private var index = "".startIndex

  init(_ call: Transcript) { self.call = call }

  /// The words at a place: O(distance from the piece before), in any order right.
  mutating func quote(_ place: Evidence) -> String {
    let text = call.turns[place.turn].text
    let scalars = text.unicodeScalars
    if place.turn != turn || place.start < offset {
      turn = place.turn
      offset = 0
      index = scalars.startIndex
    }
    index = scalars.index(index, offsetBy: place.start - offset)
    offset = place.start
    let end = scalars.index(index, offsetBy: place.end - place.start)
    return String(text[index..<end])
  }
}
