extension PackDraft {
  /// The longest chain of detectors that use each other.
  private static let maximumChain = 32
  /// The most detectors that one name may stand for when all names are followed.
  private static let maximumExpansion = 20_000
  /// As many entries as a pattern may spread into, the lists that a list names counted.
  private static let maximumEntries = 2_000

  /// Checks what only the whole pack can tell.
  func check(_ pack: RubricPack, base: RubricPack?, in context: DecodingContext) {
    let isComplete = inheritance == nil || base != nil
    if isComplete {
      checkReferences(pack, in: context)
      checkInheritedPhases(pack, in: context)
      checkListNames(pack, in: context)
    }
    if isComplete { checkFlow(pack, in: context) }
    checkDetectors(pack, in: context)
    checkLexicons(pack, in: context)
    checkSense(in: context)
    checkSections(pack, base: base, in: context)
    if isComplete { checkSums(pack, in: context) }
    checkExamples(pack, in: context)
  }

  private func checkReferences(_ pack: RubricPack, in context: DecodingContext) {
    let names: [DecodingContext.Reference.Kind: [String]] = [
      .detector: pack.detectors.keys.sorted(), .phase: pack.phases.map(\.id),
      .criterion: pack.criteria.map(\.id),
      .joinTarget: pack.detectors.keys.sorted() + pack.criteria.map(\.id),
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

  /// Checks that phases of its own still have the names that inherited detectors look in.
  private func checkInheritedPhases(_ pack: RubricPack, in context: DecodingContext) {
    guard phases != nil, inheritance != nil else { return }
    var mentions = Detector.Mentions()
    mentions.add(rootsOf: pack)
    for name in pack.detectors.keys.sorted() {
      if let detector = pack.detectors[name] { mentions.add(detector) }
    }
    var told = Set(pack.phases.map(\.id)).union(context.references.map(\.name))
    for phase in mentions.phases where told.insert(phase).inserted {
      context.report(
        "unknown-phase", "an inherited detector looks in phase '\(phase)', which this pack lacks",
        at: inheritance?.place, expected: DecodingContext.list(pack.phases.map(\.id)))
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
    var mentions = Detector.Mentions()
    mentions.add(rootsOf: pack)
    let reached = graph.reachable(from: mentions.detectors)
    // A name that is misspelt where it is used only seems to be unused.
    guard !context.has("unknown-detector") else { return }
    for name in detectors.keys.sorted() where !reached.contains(name) {
      context.warn(
        "unused-detector", "nothing uses the detector '\(name)'",
        at: detectorPlaces[name] ?? nil)
    }
  }

  private func checkLexicons(_ pack: RubricPack, in context: DecodingContext) {
    let edges = pack.lexicons.mapValues { patterns in
      patterns.flatMap { PatternListMention.all(in: $0.text).map(\.name) }
    }
    let graph = NameGraph(edges)
    let resolved = graph.resolve(sizes: pack.lexicons.mapValues(\.count))
    for name in lexicons.keys.sorted() {
      let depth = resolved.depths[name] ?? 0
      let total = resolved.totals[name] ?? 0
      guard depth > Self.maximumChain || total > Self.maximumEntries else { continue }
      context.report(
        "lexicon-too-large", "the word list '\(name)' spreads into too many words",
        at: lexiconPlaces[name] ?? nil,
        expected: "at most \(Self.maximumEntries) entries, \(Self.maximumChain) lists deep")
    }
    for circle in resolved.circles {
      let place = circle.lazy.compactMap { lexiconPlaces[$0] }.first ?? place
      context.report(
        "lexicon-cycle",
        "word lists use each other in a circle: \(circle.joined(separator: " → "))",
        at: place)
    }
    var mentions = Detector.Mentions()
    mentions.add(rootsOf: pack)
    for detector in pack.detectors.values { mentions.add(detector) }
    var roots = mentions.patterns.flatMap { PatternListMention.all(in: $0).map(\.name) }
    // Grading knows by this list what makes a clause a question.
    roots.append("question")
    let reached = graph.reachable(from: roots)
    guard !context.has("unknown-lexicon") else { return }
    for name in lexicons.keys.sorted() where !reached.contains(name) {
      context.warn(
        "unused-lexicon", "no pattern uses the word list '{\(name)}'",
        at: lexiconPlaces[name] ?? nil)
    }
  }
}

extension Detector {
  /// How many detectors this one is made of, with itself.
  fileprivate var count: Int { parts.reduce(1) { $0 + $1.count } }
}
