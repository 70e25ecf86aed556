extension PackDraft {
  /// The longest chain of detectors that use each other.
  private static let maximumChain = 32
  /// The most detectors that one name may stand for when all names are followed.
  private static let maximumExpansion = 20_000

  /// Checks what only the whole pack can tell.
  func check(_ pack: RubricPack, base: RubricPack?, in context: DecodingContext) {
    let isComplete = inheritance == nil || base != nil
    if isComplete { checkReferences(pack, in: context) }
    checkDetectors(pack, in: context)
    checkLexicons(pack, in: context)
    checkSections(pack, base: base, in: context)
    if isComplete { checkSums(pack, in: context) }
    checkExamples(pack, in: context)
  }

  private func checkReferences(_ pack: RubricPack, in context: DecodingContext) {
    let names: [DecodingContext.Reference.Kind: [String]] = [
      .detector: pack.detectors.keys.sorted(), .phase: pack.phases.map(\.id),
      .criterion: pack.criteria.map(\.id),
    ]
    let sets = names.mapValues { Set($0) }
    for reference in context.references {
      guard let known = names[reference.kind],
        sets[reference.kind]?.contains(reference.name) == false
      else { continue }
      context.reportUnknown(
        reference.kind, reference.name, at: reference.place, among: known)
    }
  }

  private func checkDetectors(_ pack: RubricPack, in context: DecodingContext) {
    var edges: [String: [String]] = [:]
    var sizes: [String: Int] = [:]
    for (name, detector) in pack.detectors {
      var mentions = Detector.Mentions()
      mentions.add(detector)
      edges[name] = mentions.detectors
      sizes[name] = detector.count
    }
    let graph = NameGraph(edges)
    let resolved = graph.resolve(sizes: sizes)
    for circle in resolved.circles {
      let place = circle.lazy.compactMap { detectorPlaces[$0] }.first ?? place
      context.report(
        "detector-cycle",
        "detectors use each other in a circle: \(circle.joined(separator: " → "))",
        at: place)
    }
    for name in detectors.keys.sorted() {
      let depth = resolved.depths[name] ?? 0
      let total = resolved.totals[name] ?? 0
      guard depth > Self.maximumChain || total > Self.maximumExpansion else { continue }
      context.report(
        "detector-too-large", "the detector '\(name)' uses too many others",
        at: detectorPlaces[name] ?? nil,
        expected: "chains of at most \(Self.maximumChain), \(Self.maximumExpansion) in all")
    }
    let reached = graph.reachable(from: Self.roots(of: pack).detectors)
    for name in detectors.keys.sorted() where !reached.contains(name) {
      context.warn(
        "unused-detector", "nothing uses the detector '\(name)'",
        at: detectorPlaces[name] ?? nil)
    }
  }

  private func checkLexicons(_ pack: RubricPack, in context: DecodingContext) {
    let edges = pack.lexicons.mapValues { patterns in
      patterns.flatMap { Detector.Mentions.lexicons(in: $0.text) }
    }
    let graph = NameGraph(edges)
    for circle in graph.resolve(sizes: [:]).circles {
      let place = circle.lazy.compactMap { lexiconPlaces[$0] }.first ?? place
      context.report(
        "lexicon-cycle",
        "word lists use each other in a circle: \(circle.joined(separator: " → "))",
        at: place)
    }
    var roots = Self.roots(of: pack).lexicons
    for detector in pack.detectors.values {
      var mentions = Detector.Mentions()
      mentions.add(detector)
      roots += mentions.lexicons
    }
    let reached = graph.reachable(from: roots)
    for name in lexicons.keys.sorted() where !reached.contains(name) {
      context.warn(
        "unused-lexicon", "no pattern uses the word list '{\(name)}'",
        at: lexiconPlaces[name] ?? nil)
    }
  }

  /// What the parts of a pack that are evaluated mention.
  private static func roots(of pack: RubricPack) -> Detector.Mentions {
    var mentions = Detector.Mentions()
    for criterion in pack.criteria {
      mentions.add(criterion.detect)
      if let applies = criterion.applies { mentions.add(applies) }
      if let label = criterion.label { mentions.add(label) }
    }
    for cue in pack.phases.flatMap(\.cues) { mentions.add(cue.detector) }
    for style in pack.styles { mentions.add(style.detector) }
    return mentions
  }
}

extension Detector {
  /// How many detectors this one is made of, with itself.
  fileprivate var count: Int { parts.reduce(1) { $0 + $1.count } }
}
