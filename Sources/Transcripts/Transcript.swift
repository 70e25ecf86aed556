/// One call or chat: its turns in order, and what is known about it.
///
/// ```swift
/// let call = Transcript(turns: [
///   Turn(role: .agent, text: "您好，工号八八二六，请问有什么可以帮您？"),
///   Turn(role: .customer, text: "我的宽带断了。"),
/// ])
/// print(call.turns.count)  // 2
/// ```
public struct Transcript: Sendable, Hashable {
  /// How the two sides are connected.
  public enum Channel: String, Sendable, Hashable, CaseIterable {
    /// Speech.
    case voice
    /// Typed messages.
    case chat
  }

  /// Which side started the call.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// The customer called.
    case inbound
    /// The agent called.
    case outbound
  }

  /// The source's own id of the call.
  public var id: String?
  /// Voice or chat, where known.
  public var channel: Channel?
  /// Who called whom, where known.
  public var direction: Direction?
  /// A language tag such as `zh` or `en`, where known.
  public var language: String?
  /// The agent's name or number.
  public var agent: String?
  /// The agent's team.
  public var team: String?
  /// When the call began, as the source writes it (ISO 8601 where possible).
  public var startedAt: String?
  /// Length of the call in seconds.
  public var duration: Double?
  /// The turns in the order of the conversation.
  public var turns: [Turn]
  /// Whatever else the source says about the call.
  public var metadata: [String: MetadataValue]
  /// How sure the roles are, 0 to 1, when they were inferred; `nil` when the source states them.
  public var roleConfidence: Double?

  /// Creates a transcript; everything but the turns may be unknown.
  public init(
    id: String? = nil, channel: Channel? = nil, direction: Direction? = nil,
    language: String? = nil, agent: String? = nil, team: String? = nil, startedAt: String? = nil,
    duration: Double? = nil, turns: [Turn], metadata: [String: MetadataValue] = [:],
    roleConfidence: Double? = nil
  ) {
    self.id = id
    self.channel = channel
    self.direction = direction
    self.language = language
    self.agent = agent
    self.team = team
    self.startedAt = startedAt
    self.duration = duration
    self.turns = turns
    self.metadata = metadata
    self.roleConfidence = roleConfidence
  }
}
