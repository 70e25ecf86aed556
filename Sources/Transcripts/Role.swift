/// Who a speaker is in the conversation.
///
/// A second agent stays an agent; a voice menu or a system notice is `system`; whoever cannot be
/// told is `unknown` and is never folded into one of the others.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// Whoever speaks for the provider, human or bot (see ``Turn/isBot``).
  case agent
  /// Whoever is served.
  case customer
  /// Menus, notices and other lines that nobody says.
  case system
  /// A speaker whose role the source does not state and nothing reveals.
  case unknown
}
