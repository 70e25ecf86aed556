/// One stretch of speech or one message by one speaker.
///
/// Whatever the source does not say stays `nil`: an unknown time is not zero, and an unknown
/// overlap is not the absence of one.
public struct Turn: Sendable, Hashable {
  /// Who speaks.
  public var role: Role
  /// The words as the source has them; evidence ranges count Unicode scalars of this text.
  public var text: String
  /// The source's own name for the speaker.
  public var speaker: String?
  /// Seconds from the start of the call.
  public var start: Double?
  /// Seconds from the start of the call; never before ``start``.
  public var end: Double?
  /// The audio channel that carried the turn, counted from 0.
  public var audioChannel: Int?
  /// The recogniser's confidence in the words, 0 to 1.
  public var confidence: Double?
  /// Whether a machine speaks in the agent's place.
  public var isBot: Bool
  /// Whether the source itself marks the turn as spoken over another speaker.
  public var overlap: Bool?

  /// Creates a turn; everything but the role and the words may be unknown.
  public init(
    role: Role, text: String, speaker: String? = nil, start: Double? = nil, end: Double? = nil,
    audioChannel: Int? = nil, confidence: Double? = nil, isBot: Bool = false,
    overlap: Bool? = nil
  ) {
    self.role = role
    self.text = text
    self.speaker = speaker
    self.start = start
    self.end = end
    self.audioChannel = audioChannel
    self.confidence = confidence
    self.isBot = isBot
    self.overlap = overlap
  }
}
