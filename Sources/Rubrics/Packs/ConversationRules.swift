/// What tells that a turn belongs to a phase of the conversation.
package struct PhaseRule: Sendable {
  /// Words that speak for a phase, and how strongly.
  package struct Cue: Sendable {
    package var detector: Detector
    package var weight: Double

    package init(detector: Detector, weight: Double) {
      self.detector = detector
      self.weight = weight
    }
  }

  package var id: String
  package var title: LocalizedText
  package var cues: [Cue]

  package init(id: String, title: LocalizedText, cues: [Cue]) {
    self.id = id
    self.title = title
    self.cues = cues
  }
}

/// What tells the conflict style of an agent's turn.
package struct StyleRule: Sendable {
  package var id: String
  package var title: LocalizedText
  package var detector: Detector
  /// How much one turn of this style weighs when the call's dominant style is chosen.
  package var weight: Double

  package init(id: String, title: LocalizedText, detector: Detector, weight: Double) {
    self.id = id
    self.title = title
    self.detector = detector
    self.weight = weight
  }
}

/// Which criteria speak for the two axes of the service type.
package struct ServiceTypeRule: Sendable {
  /// A criterion's share in an axis.
  package struct Share: Sendable {
    package var criterion: String
    package var weight: Double

    package init(criterion: String, weight: Double) {
      self.criterion = criterion
      self.weight = weight
    }
  }

  package var technical: [Share]
  package var personal: [Share]
  /// From this value on an axis counts as high.
  package var cut: Double

  package init(technical: [Share], personal: [Share], cut: Double) {
    self.technical = technical
    self.personal = personal
    self.cut = cut
  }
}
