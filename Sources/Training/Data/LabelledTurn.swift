package import Detection
package import Transcripts

/// A turn with what people say it shows: what labels are learned from.
package struct LabelledTurn: Sendable, Hashable {
  /// Who wrote or labelled it: what one writer writes stays on one side of every split.
  package var author: String
  package var role: Role
  package var text: String
  /// Who spoke before, and what; `nil` at the beginning.
  package var previous: Previous?
  /// Which turn of how many it is; `nil` for a turn without its call.
  package var place: Place?
  /// The behaviours, or what a customer does, that the turn shows.
  package var shown: Set<String>
  /// The ones that it is known not to show; all others if `nil`.
  package var notShown: Set<String>?
  package var style: String?
  package var phase: String?

  /// The turn before.
  package struct Previous: Sendable, Hashable {
    package var role: Role
    package var text: String

    package init(role: Role, text: String) {
      self.role = role
      self.text = text
    }
  }

  /// A place in a call.
  package struct Place: Sendable, Hashable {
    package var turn: Int
    package var count: Int

    package init(turn: Int, count: Int) {
      self.turn = turn
      self.count = count
    }
  }

  package init(
    author: String, role: Role, text: String, previous: Previous? = nil, place: Place? = nil,
    shown: Set<String> = [], notShown: Set<String>? = nil, style: String? = nil,
    phase: String? = nil
  ) {
    self.author = author
    self.role = role
    self.text = text
    self.previous = previous
    self.place = place
    self.shown = shown
    self.notShown = notShown
    self.style = style
    self.phase = phase
  }

  /// Whether the turn shows a label; `nil` where nobody said.
  package func shows(_ id: String, in family: LearnedLabel.Family) -> Bool? {
    switch family {
    case .behaviour: role == .agent ? shows(id) : nil
    case .customer: role == .customer ? shows(id) : nil
    case .style: role == .agent ? style.map { $0 == id } : nil
    case .phase: phase.map { $0 == id }
    }
  }

  private func shows(_ id: String) -> Bool? {
    if shown.contains(id) { return true }
    guard let notShown else { return false }
    return notShown.contains(id) ? false : nil
  }
}
