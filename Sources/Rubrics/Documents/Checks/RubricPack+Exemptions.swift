extension RubricPack {
  /// The phrase detectors that have exemptions, each under the name of what it belongs to.
  ///
  /// A named detector's are under its name, whoever uses it. O(pack).
  package var exemptedPhrases: [(owner: String, phrase: PhraseDetector)] {
    var found: [(owner: String, phrase: PhraseDetector)] = []
    func add(_ detector: Detector, _ owner: String) {
      if case .phrase(let phrase) = detector, !phrase.unless.isEmpty {
        found.append((owner, phrase))
      }
      for part in detector.parts { add(part, owner) }
    }
    for name in detectors.keys.sorted() {
      if let detector = detectors[name] { add(detector, name) }
    }
    for criterion in criteria {
      for detector in [criterion.applies, criterion.detect, criterion.label] {
        if let detector { add(detector, criterion.id) }
      }
    }
    for style in styles { add(style.detector, style.id) }
    for phase in phases {
      for cue in phase.cues { add(cue.detector, phase.id) }
    }
    return found
  }
}
