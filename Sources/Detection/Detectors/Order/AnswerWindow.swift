import Transcripts

/// Looks for the answer to one trigger among the turns, or seconds, that it may take.
///
/// Places and turns are sorted, so each trigger looks at its own window only.
struct AnswerWindow {
  /// What became of one trigger.
  enum Answer {
    case given(Evidence)
    case missing
    /// There is an answer, but no times to tell whether it came soon enough.
    case untimed
  }

  let response: CompiledResponse
  /// The answers in turns of the answering side, in order.
  let answers: [Evidence]
  /// Turns of the answering side that are more than signs of listening, in order.
  let answeringTurns: [Int]
  let call: Transcript

  func answer(to trigger: Evidence) -> Answer {
    let next = answeringTurns.lowerBound { $0 <= trigger.turn }
    let left = answeringTurns.count - next
    // With turns to spare, a sign of listening at the end may be the answer.
    let last = response.turns.map { $0 <= left ? answeringTurns[next + $0 - 1] : .max } ?? .max
    let first = answers.lowerBound { $0.turn <= trigger.turn }
    let inWindow = answers[first...].prefix { $0.turn <= last }
    guard let seconds = response.seconds else {
      return inWindow.first.map { .given($0) } ?? .missing
    }
    var isUntimed = false
    for place in inWindow {
      guard let from = end(ofTurn: trigger.turn), let to = call.turns[place.turn].start else {
        isUntimed = true
        continue
      }
      // Turns are in order of start: what follows comes later still.
      if Seconds.exceed(to - from, seconds) { break }
      return .given(place)
    }
    return isUntimed ? .untimed : .missing
  }

  /// When a turn ends; a message of a chat ends as it is sent.
  private func end(ofTurn turn: Int) -> Double? {
    call.turns[turn].end ?? (call.channel == .chat ? call.turns[turn].start : nil)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element no longer is before a place.
  ///
  /// O(log n) for a collection that is sorted by it.
  func lowerBound(_ isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
