extension Detector {
  /// The detectors that this one is made of, one level down.
  var parts: [Detector] {
    switch self {
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts),
      .sequence(let parts):
      parts
    case .response(let response): [response.trigger, response.answer]
    case .before(let find, let anchor), .after(let find, let anchor): [find, anchor]
    case .phrase, .use, .questions, .interruption, .call, .unobservable: []
    }
  }

  /// What a detector refers to by name.
  struct Mentions {
    var detectors: [String] = []
    var lexicons: [String] = []
    var phases: [String] = []

    /// Adds what a detector and all its parts mention; recursion is as deep as the document.
    mutating func add(_ detector: Detector) {
      switch detector {
      case .use(let name): detectors.append(name)
      case .phrase(let phrase):
        phases += phrase.scope.phases
        for pattern in phrase.allPatterns { lexicons += Self.lexicons(in: pattern.text) }
      case .questions(_, let scope): phases += scope.phases
      default: for part in detector.parts { add(part) }
      }
    }

    /// The word lists that a pattern uses: what stands in braces.
    static func lexicons(in pattern: String) -> [String] {
      var names: [String] = []
      var name: String?
      for character in pattern {
        switch character {
        case "{", "｛": name = ""
        case "}", "｝":
          if let name { names.append(name) }
          name = nil
        default: name?.append(character)
        }
      }
      return names
    }
  }
}

extension PhraseDetector {
  /// The patterns with those of all exemptions.
  fileprivate var allPatterns: [PatternSource] {
    unless.reduce(into: patterns) { patterns, exemption in
      patterns += exemption.coveredBy + exemption.precededBy + exemption.followedBy
      patterns += exemption.inSentence + exemption.inTurn + exemption.alsoInTurn
      patterns += exemption.previousTurn + exemption.nextTurn
    }
  }
}
