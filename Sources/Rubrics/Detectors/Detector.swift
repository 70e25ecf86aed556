package import Transcripts

/// What to look for in a call: one of a closed set, nested by the compositions.
///
/// Detectors are descriptions. The engine evaluates each to a finding: found or not, with evidence,
/// or not to be told from this transcript, with the reason.
package indirect enum Detector: Sendable {
  /// Words in known wording.
  case phrase(PhraseDetector)
  /// Another detector, by name.
  case use(String)
  /// What a detector finds, but only in certain places.
  case within(Detector, Scope)
  /// All of them; the evidence of all.
  case all([Detector])
  /// At least one of them.
  case any([Detector])
  /// Not one of them.
  case none([Detector])
  /// At least so many of them.
  case atLeast(Int, [Detector])
  /// Each after the one before it, in different places.
  case sequence([Detector])
  /// The answer within so many turns or seconds of what calls for it.
  case response(ResponseDetector)
  /// What is found before the first place where the anchor is found.
  case before(Detector, anchor: Detector)
  /// What is found after the first place where the anchor is found.
  case after(Detector, anchor: Detector)
  /// What is found at most so many turns from a place of the anchor, on either side.
  case around(Detector, anchor: Detector, turns: Int)
  /// Turns that ask at least so many separate questions.
  case questions(atLeast: Int, scope: Scope)
  /// One side, the agent unless said otherwise, taking the turn while the other is still speaking.
  ///
  /// Measured only where each side has its own channel or the vendor marks overlap; words that
  /// excuse the interruption (对不起，打断一下) undo it.
  case interruption(longerThan: Double, excusedBy: [PatternSource], by: Role = .agent)
  /// A measured time, speed, share or length.
  case measure(MeasureDetector)
  /// What is told by comparing texts.
  case text(TextDetector)
  /// How something is said.
  case form(FormDetector)
  /// Terms of the trade that are left unexplained.
  case jargon(JargonDetector)
  /// What is said or recorded, by kind.
  case meaning(MeaningDetector)
  /// Something about the course of a scripted call.
  case flow(FlowCondition)
  /// A fact about the call as a whole.
  case call(CallCondition)
  /// What no transcript can show, with the reason code.
  case unobservable(String)
}

/// An answer to something that the other side said.
package struct ResponseDetector: Sendable {
  /// What calls for an answer.
  package var trigger: Detector
  /// The answer.
  package var answer: Detector
  /// How many turns of the answering side the answer may take; `nil` for no limit.
  package var turns: Int?
  /// How many seconds the answer may take; `nil` for no limit.
  package var seconds: Double?
  /// Whether every trigger must be answered, or one answer will do.
  package var every: Bool

  package init(
    trigger: Detector, answer: Detector, turns: Int?, seconds: Double?, every: Bool
  ) {
    self.trigger = trigger
    self.answer = answer
    self.turns = turns
    self.seconds = seconds
    self.every = every
  }
}

/// A fact about the call as a whole; every stated field must hold.
package struct CallCondition: Sendable {
  /// `inbound`, `outbound` or `unknown`; any if empty.
  package var directions: [String]
  /// `voice`, `chat` or `unknown`; any if empty.
  package var channels: [String]
  /// Times of day at which the call may have begun; any if empty.
  package var started: [DayTimes]

  package init(
    directions: [String] = [], channels: [String] = [], started: [DayTimes] = []
  ) {
    self.directions = directions
    self.channels = channels
    self.started = started
  }
}
