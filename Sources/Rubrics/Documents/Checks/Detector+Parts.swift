extension Detector {
  /// The detectors that this one is made of, one level down.
  var parts: [Detector] {
    switch self {
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts),
      .sequence(let parts):
      parts
    case .within(let part, _): [part]
    case .response(let response): [response.trigger, response.answer]
    case .before(let find, let anchor), .after(let find, let anchor),
      .around(let find, let anchor, _):
      [find, anchor]
    case .phrase, .use, .questions, .interruption, .call, .flow, .unobservable, .measure, .text,
      .form,
      .jargon, .meaning:
      []
    }
  }

  /// What a detector refers to by name.
  struct Mentions {
    var detectors: [String] = []
    var patterns: [String] = []
    var phases: [String] = []

    /// Adds what a detector and all its parts mention; recursion is as deep as the document.
    mutating func add(_ detector: Detector) {
      switch detector {
      case .use(let name): detectors.append(name)
      case .phrase(let phrase):
        phases += phrase.scope.phases
        add(phrase.allPatterns)
      case .interruption(_, let excuses, _): add(excuses)
      case .measure(let measure): phases += measure.scope.phases
      case .text(let text): phases += text.scope.phases
      case .form(let form): phases += form.scope.phases
      case .meaning(let meaning): phases += meaning.scope?.phases ?? []
      case .jargon(let jargon):
        phases += jargon.scope.phases
        add(jargon.terms + jargon.explanations)
      case .questions(_, let scope): phases += scope.phases
      case .within(let part, let scope):
        phases += scope.phases
        add(part)
      default: for part in detector.parts { add(part) }
      }
    }

    /// Adds what the parts of a pack that are evaluated mention.
    mutating func add(rootsOf pack: RubricPack) {
      for criterion in pack.criteria {
        add(criterion.detect)
        if let applies = criterion.applies { add(applies) }
        if let label = criterion.label { add(label) }
      }
      for cue in pack.phases.flatMap(\.cues) { add(cue.detector) }
      for style in pack.styles { add(style.detector) }
      for step in pack.flow?.steps ?? [] {
        add(step.detect)
        for answer in step.question?.answers ?? [] { add(answer.detect) }
      }
      // Grading looks for these by name.
      detectors.append("agent-speech")
    }

    private mutating func add(_ sources: [PatternSource]) {
      patterns += sources.map(\.text)
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
