import Diagnostics
import Transcripts

/// Makes a call of a draft: drops empty turns, checks times, assigns roles, joins segments.
struct CallAssembler {
  var draft: DraftCall

  init(draft: DraftCall) {
    self.draft = draft
  }

  /// Assembles the call.
  ///
  /// - Parameter sink: Receives problems and the story for the report.
  /// - Returns: The call; `nil` when nothing is said in it and it is not a call of our own format.
  consuming func assemble(into sink: inout ImportSink) -> Transcript? {
    // Our own format numbers its turns, so that even an empty one keeps its place.
    if draft.hasSegments { dropEmptyTurns(into: &sink) }
    if draft.turns.isEmpty, draft.hasSegments {
      sink.note(
        "empty-call", .warning, line: draft.line, "the call has no turn with words in it")
      return nil
    }
    TimeCheck.run(on: &draft, sink: &sink)
    let roles = RoleAssigner.assign(draft)
    var transcript = draft.facts
    transcript.roleConfidence = roles.confidence
    transcript.turns = draft.turns.enumerated().map { index, turn in
      let decided = roles.speakers[roles.speakerOfTurn[index]]
      return Turn(
        role: decided.role, text: turn.text, speaker: turn.speaker, start: turn.start,
        end: turn.end, audioChannel: turn.audioChannel, confidence: turn.confidence,
        isBot: turn.isBot || decided.isBot, overlap: turn.overlap)
    }
    for speaker in roles.speakers { sink.report.count(speaker) }
    if draft.turns.contains(where: { $0.start != nil }) { sink.report.hasTimes = true }
    // Without a label nobody knows that two neighbouring segments have one speaker.
    let isLabelled = draft.turns.contains { $0.speaker != nil || $0.roleWord != nil }
    if draft.hasSegments, isLabelled {
      transcript = transcript.mergingSegments(gap: sink.options.mergeGap)
    }
    return transcript
  }

  private mutating func dropEmptyTurns(into sink: inout ImportSink) {
    let reason = Phrase(zh: "没有文字", en: "no words")
    let isEmpty = { (turn: DraftTurn) in
      turn.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
    guard draft.turns.contains(where: isEmpty) else { return }
    for turn in draft.turns where isEmpty(turn) { sink.report.drop(reason, line: turn.line) }
    draft.turns.removeAll(where: isEmpty)
  }
}
