package import Transcripts

/// A time, a speed, a share or a length that must keep certain limits.
package struct MeasureDetector: Sendable, Hashable {
  /// What is measured, each in its own unit.
  package enum Quantity: Sendable, Hashable {
    /// Characters (Latin words count as one) a minute; turns shorter than some seconds are skipped.
    case speechRate(per: Reading, shortest: Double)
    /// Seconds from the end of the other side's words to the first of one's own.
    case responseTime(per: Reading)
    /// Seconds in which nobody speaks.
    case silence(owedBy: Role?, includesHolds: Bool)
    /// The share of all talk time in which both sides speak.
    case overlap
    /// Seconds from asking the customer to wait until coming back.
    case hold
    /// One side's share of what both sides say, by time or by length.
    case talkShare(byLength: Bool)
    /// Seconds from the start to the end of the call.
    case callLength
    /// Seconds until the call was answered, from the first of these facts that is known.
    case answerDelay(fields: [String])
    /// Characters (Latin words count as one) of a sentence.
    case sentenceLength(per: Reading)
  }

  /// Which of several measured values counts.
  package enum Reading: String, Sendable, Hashable, CaseIterable {
    /// Every value by itself.
    case each
    /// All together, once a call.
    case average
  }

  package var quantity: Quantity
  package var bounds: Bounds
  /// Whose turns, and which.
  package var scope: Scope

  package init(_ quantity: Quantity, _ bounds: Bounds, scope: Scope = Scope()) {
    self.quantity = quantity
    self.bounds = bounds
    self.scope = scope
  }

  /// The facts of a call that tell how long it rang, unless a pack names its own.
  package static let answerDelayFields = [
    "answerDelay", "answer-delay", "answer_delay", "ringTime", "ring_time", "ringDuration",
    "ring_duration", "waitTime", "wait_time", "queueTime", "queue_time", "振铃时长", "等待时长",
    "应答时长",
  ]
}
