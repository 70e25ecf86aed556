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
    if sink.options.agentChannel != nil { draft.takePossibleChannels() }
    TimeCheck.run(on: &draft, sink: &sink)
    UnitCheck.run(on: &draft, sink: &sink)
    let roles = RoleAssigner.assign(draft, options: sink.options)
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
    if draft.turns.contains(where: { $0.start != nil }) {
      sink.report.hasTimes = true
      sink.report.timing = sink.report.timing ?? draft.timing
      sink.report.overlap = sink.report.overlap ?? overlapNote()
    }
    // Without a label nobody knows that two neighbouring segments have one speaker.
    let isLabelled = draft.turns.contains { $0.speaker != nil || $0.roleWord != nil }
    if draft.hasSegments, isLabelled {
      transcript = transcript.mergingSegments(gap: sink.options.mergeGap)
    }
    return transcript
  }

  /// Where interruptions come from: overlaps of a mono recording are the divider's inventions.
  private func overlapNote() -> Phrase? {
    guard draft.facts.channel != .chat else { return nil }
    if draft.turns.contains(where: { $0.overlap != nil }) {
      return Phrase(zh: "来源标明了插话", en: "marked by the source")
    }
    return Set(draft.turns.map(\.audioChannel)).subtracting([nil]).count > 1
      ? Phrase(zh: "分声道，可以测量", en: "measurable, the channels are separate")
      : Phrase(zh: "无法测量：来源没有分声道", en: "not measurable: the source has one channel")
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
