import Diagnostics
import Transcripts

/// Holds the times of a call to what a clock can do.
enum TimeCheck {
  /// Removes impossible times, puts segments in order, and warns about both.
  static func run(on draft: inout DraftCall, sink: inout ImportSink) {
    removeImpossible(&draft, &sink)
    guard let place = firstStepBack(draft.turns) else { return }
    let line = draft.turns[place].line
    let allTimed = draft.turns.allSatisfy { $0.start != nil }
    guard draft.hasSegments, allTimed else {
      sink.note(
        "times-go-back", .warning, line: line,
        "turn \(place + 1) starts before the turn above it")
      return
    }
    // Recognisers write one channel after the other; stable, so that equal times keep their order.
    let order = draft.turns.indices.sorted {
      let (a, b) = (draft.turns[$0].start ?? 0, draft.turns[$1].start ?? 0)
      return (a, $0) < (b, $1)
    }
    draft.turns = order.map { draft.turns[$0] }
    sink.note(
      "times-go-back", .warning, line: line,
      "the turns are not in the order of their times and were sorted")
  }

  private static func removeImpossible(_ draft: inout DraftCall, _ sink: inout ImportSink) {
    for index in draft.turns.indices {
      let turn = draft.turns[index]
      if let start = turn.start, !(start >= 0 && start < 1e9) {
        sink.note(
          "impossible-time", .warning, line: turn.line,
          "the start \(start) s is not a time within a call")
        draft.turns[index].start = nil
      }
      guard let end = turn.end else { continue }
      if !(end >= 0 && end < 1e9) {
        sink.note(
          "impossible-time", .warning, line: turn.line,
          "the end \(end) s is not a time within a call")
        draft.turns[index].end = nil
      } else if let start = draft.turns[index].start, end < start {
        sink.note(
          "end-before-start", .warning, line: turn.line,
          "the turn ends at \(end) s, before it starts at \(start) s",
          expected: "an end that is not before the start")
        draft.turns[index].end = nil
      }
    }
  }

  private static func firstStepBack(_ turns: [DraftTurn]) -> Int? {
    var latest = -Double.infinity
    for (index, turn) in turns.enumerated() {
      guard let start = turn.start else { continue }
      if start < latest { return index }
      latest = start
    }
    return nil
  }
}
