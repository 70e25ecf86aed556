package import Transcripts

/// Where in a call to look.
///
/// Every stated limit must hold.
package struct Scope: Sendable, Hashable {
  /// Whose turns; anybody's if `nil`.
  package var role: Role?
  /// Only the first turns with words of the first speaker of that role; the call's first turns if
  /// anybody's count.
  package var firstTurns: Int?
  /// Only the last turns with words of that role.
  package var lastTurns: Int?
  /// Only turns that begin within so many seconds from the start of the call.
  package var firstSeconds: Double?
  /// Only turns that end within so many seconds before the end of the call.
  package var lastSeconds: Double?
  /// Only the last third of all turns.
  package var lastThird: Bool
  /// Only turns in one of these phases; any if empty.
  package var phases: [String]

  package init(
    role: Role? = .agent, firstTurns: Int? = nil, lastTurns: Int? = nil, lastThird: Bool = false,
    phases: [String] = [], firstSeconds: Double? = nil, lastSeconds: Double? = nil
  ) {
    self.role = role
    self.firstTurns = firstTurns
    self.lastTurns = lastTurns
    self.lastThird = lastThird
    self.firstSeconds = firstSeconds
    self.lastSeconds = lastSeconds
    self.phases = phases
  }
}
