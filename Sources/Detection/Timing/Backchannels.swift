import TextAnalysis
import Transcripts

/// Which turns are mere signs of listening (嗯, 好的, mhm) and do not break the other side's turn.
///
/// A turn is one if it holds nothing but such words and
/// - it lies wholly within the time of the other side's turn before it, or
/// - the nearest turns of other words before and after it are both the other side's, and the one
///   before neither asks nor requests anything: 好的 after 可以吗 is an answer.
///
/// Turns are taken in the transcript's order. O(letters).
struct Backchannels: Sendable {
  /// Longer turns are never mere signs of listening, whatever their words.
  private static let longest = 16

  /// For each turn whether it is one.
  let isBackchannel: [Bool]

  init(_ call: CallAnalysis) {
    let turns = call.transcript.turns
    let count = turns.count
    var hasOnlySuchWords = [Bool](repeating: false, count: count)
    for turn in call.wordedTurns where call.letterCounts[turn] <= Self.longest {
      hasOnlySuchWords[turn] = TurnWords.backchannel.covers(call.text(of: turn))
    }
    let speaking = call.wordedTurns.filter { turns[$0].role != .system }
    var before = [Int](repeating: -1, count: count)
    var after = before
    var last = -1
    for turn in speaking {
      before[turn] = last
      if !hasOnlySuchWords[turn] { last = turn }
    }
    last = -1
    for turn in speaking.reversed() {
      after[turn] = last
      if !hasOnlySuchWords[turn] { last = turn }
    }
    var result = [Bool](repeating: false, count: count)
    for turn in speaking where hasOnlySuchWords[turn] && before[turn] >= 0 {
      let previous = before[turn]
      guard turns[previous].role != turns[turn].role else { continue }
      if Self.lies(turns[turn], within: turns[previous]) {
        result[turn] = true
      } else if after[turn] >= 0, turns[after[turn]].role == turns[previous].role {
        result[turn] = !Self.wantsAnswer(call.text(of: previous))
      }
    }
    isBackchannel = result
  }

  private static func lies(_ turn: Turn, within other: Turn) -> Bool {
    guard let start = turn.start, let end = turn.end, let from = other.start, let to = other.end
    else { return false }
    return from < start && end <= to
  }

  /// Whether a turn ends with a question or a request.
  static func wantsAnswer(_ text: FoldedText) -> Bool {
    asks(text)
      || text.sentences.last.map { TurnWords.requesting.isFound(in: text, $0.letters) } ?? false
  }

  /// Whether a turn ends with a question.
  static func asks(_ text: FoldedText) -> Bool {
    guard let last = text.sentences.last else { return false }
    return last.ending == .question || TurnWords.asking.ends(last.letters, of: text)
  }
}
