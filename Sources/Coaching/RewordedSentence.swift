import Detection
import Rubrics
import Scoring
import Transcripts

/// An agent's sentence that rules can put into better words.
struct RewordedSentence {
  var turn: Int
  var said: String
  var say: String
  var rules: [RewordingName]

  /// Rewords the sentence around a place; `nil` where the rules know nothing better.
  ///
  /// - Parameters:
  ///   - evidence: What is held against the agent; every bit of it in the sentence must go.
  ///   - others: What else in the call is held against the agent: a sentence that keeps any of it
  ///     is no example to follow.
  ///   - transcript: The call.
  ///   - reworder: The rules.
  init?(
    around evidence: Evidence, also others: [Evidence], in transcript: Transcript,
    by reworder: Reworder
  ) {
    let turn = transcript.turns[evidence.turn]
    let scalars = Array(turn.text.unicodeScalars)
    let sentence = Turn.sentence(in: scalars, around: evidence.start)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[sentence])
    let said = String(view)
    let found = reworder.rewordings(of: said)
    guard !found.isEmpty else { return nil }
    let places = found.map {
      $0.range.lowerBound + sentence.lowerBound..<$0.range.upperBound + sentence.lowerBound
    }
    let objections = ([evidence] + others).filter {
      $0.turn == evidence.turn && $0.start < $0.end && ($0.start..<$0.end).overlaps(sentence)
    }
    let isMended = objections.allSatisfy { objection in
      places.contains { $0.overlaps(objection.start..<objection.end) }
    }
    guard isMended else { return nil }
    self.turn = evidence.turn
    self.said = said
    say = said.reworded(found)
    rules = found.map(\.rule).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
