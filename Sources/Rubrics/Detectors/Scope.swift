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
  /// Only the last third of all turns.
  package var lastThird: Bool
  /// Only turns in one of these phases; any if empty.
  package var phases: [String]

  package init(
    role: Role? = .agent, firstTurns: Int? = nil, lastTurns: Int? = nil, lastThird: Bool = false,
    phases: [String] = []
  ) {
    self.role = role
    self.firstTurns = firstTurns
    self.lastTurns = lastTurns
    self.lastThird = lastThird
    self.phases = phases
  }
}
