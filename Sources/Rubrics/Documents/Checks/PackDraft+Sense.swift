import Diagnostics
import PatternMatching

extension PackDraft {
  /// Warns of what is written down and yet can change no verdict: conditions that are never true, phrases
  /// that others swallow, exemptions that excuse everything or nothing.
  ///
  /// Only what can be seen for certain is told: literal wording and the shape of compositions.
  func checkSense(in context: DecodingContext) {
    var places: [SourcePlace: DocumentPlace] = [:]
    for pattern in context.patterns {
      if let place = pattern.place {
        places[SourcePlace(file: place.file, position: place.range.start)] = place
      }
    }
    let sense = DetectorSense(lexicons: lexicons, places: places, context: context)
    for name in detectors.keys.sorted() {
      if let detector = detectors[name] { sense.check(detector, at: detectorPlaces[name] ?? nil) }
    }
    for stated in criteria {
      let criterion = stated.criterion
      for detector in [criterion.applies, criterion.detect, criterion.label] {
        if let detector { sense.check(detector, at: stated.place) }
      }
    }
  }
}

/// Where a pattern stands.
private struct SourcePlace: Hashable {
  var file: String
  var position: SourcePosition
}

/// Looks for parts of detectors that have no sense.
private struct DetectorSense {
  let lexicons: [String: [PatternSource]]
  let places: [SourcePlace: DocumentPlace]
  let context: DecodingContext

  func check(_ detector: Detector, at place: DocumentPlace?) {
    switch detector {
    case .phrase(let phrase):
      checkPhrases(phrase, at: place)
      for exemption in phrase.unless { check(exemption, of: phrase, at: place) }
    case .all(let parts): checkAll(parts, at: place)
    default: break
    }
    for part in detector.parts { check(part, at: place) }
  }

  private func place(of source: PatternSource, or place: DocumentPlace?) -> DocumentPlace? {
    guard let file = source.file, let position = source.position else { return place }
    return places[SourcePlace(file: file, position: position)] ?? place
  }

  // MARK: Phrases

  private func checkPhrases(_ phrase: PhraseDetector, at place: DocumentPlace?) {
    // Where hits are counted, or excused one by one, a longer one is another one.
    guard phrase.minimum == 1, phrase.maximum == nil, phrase.unless.isEmpty else { return }
    let wordings = phrase.patterns.map { (source: $0, words: literals(of: $0)) }
    for (index, wording) in wordings.enumerated() {
      guard let own = Self.literal(wording.source.text) else { continue }
      let other = wordings.enumerated().first { number, other in
        number != index && other.source.text != wording.source.text
          && other.words.contains { own.contains($0) && (own != $0 || number < index) }
      }
      guard let other else { continue }
      context.warn(
        "swallowed-phrase",
        "wherever '\(wording.source.text)' is said, '\(other.element.source.text)' is found anyway",
        at: self.place(of: wording.source, or: place))
    }
  }

  // MARK: Exemptions

  private func check(
    _ exemption: Exemption, of phrase: PhraseDetector, at place: DocumentPlace?
  ) {
    let phrases = phrase.patterns.map { literals(of: $0) }
    guard !phrases.contains(where: \.isEmpty), !phrases.isEmpty else { return }
    let excuses = [
      exemption.coveredBy, exemption.inSentence, exemption.inTurn, exemption.alsoInTurn,
    ].filter { !$0.isEmpty }
    let others = [
      exemption.precededBy, exemption.followedBy, exemption.previousTurn, exemption.nextTurn,
    ].filter { !$0.isEmpty }
    guard excuses.count == 1, others.isEmpty, !exemption.isQuoted, !exemption.isQuestion,
      let excuse = excuses.first, let first = excuse.first
    else { return }
    let words = excuse.map { literals(of: $0) }
    let known = words.flatMap(\.self)
    if exemption.alsoInTurn.isEmpty,
      phrases.allSatisfy({ $0.allSatisfy { said in known.contains { said.contains($0) } } })
    {
      context.warn(
        "never-fires", "the exemption '\(exemption.id)' excuses every hit",
        at: self.place(of: first, or: place))
    } else if !exemption.coveredBy.isEmpty, !words.contains(where: \.isEmpty),
      !known.contains(where: { word in
        phrases.contains { $0.contains { Self.canOverlap($0, word) } }
      })
    {
      context.warn(
        "unless-without-effect", "the exemption '\(exemption.id)' can excuse no hit",
        at: self.place(of: first, or: place))
    }
  }

  /// Whether two wordings can share letters of a text.
  private static func canOverlap(_ a: String, _ b: String) -> Bool {
    if a.contains(b) || b.contains(a) { return true }
    return (1..<min(a.count, b.count)).contains { length in
      a.suffix(length) == b.prefix(length) || b.suffix(length) == a.prefix(length)
    }
  }

  // MARK: Compositions

  private func checkAll(_ parts: [Detector], at place: DocumentPlace?) {
    let calls = parts.compactMap { part -> CallCondition? in
      if case .call(let call) = part { call } else { nil }
    }
    for (index, call) in calls.enumerated() {
      for other in calls[..<index]
      where Self.exclude(call.directions, other.directions)
        || Self.exclude(call.channels, other.channels)
      {
        context.warn(
          "never-true", "no call is both of what 'all' asks for here", at: place)
        return
      }
    }
    let asked = Set(parts.compactMap(\.used))
    for case .none(let refused) in parts {
      for name in refused.compactMap(\.used) where asked.contains(name) {
        context.warn(
          "never-true", "'all' asks for '\(name)' and for none of it", at: place)
        return
      }
    }
  }

  private static func exclude(_ a: [String], _ b: [String]) -> Bool {
    !a.isEmpty && !b.isEmpty && Set(a).isDisjoint(with: b)
  }

  // MARK: Wording

  /// The wordings that a pattern stands for: itself if it is literal, or the entries of a word list;
  /// none if that cannot be told.
  private func literals(of source: PatternSource) -> [String] {
    if let literal = Self.literal(source.text) { return [literal] }
    guard source.text.hasPrefix("{"), source.text.hasSuffix("}"),
      let entries = lexicons[String(source.text.dropFirst().dropLast())]
    else { return [] }
    let words = entries.compactMap { Self.literal($0.text) }
    return words.count == entries.count ? words : []
  }

  /// A pattern without any sign that has a meaning of its own, as matching compares it.
  private static func literal(_ text: String) -> String? {
    guard !text.isEmpty, !text.contains(where: { "()[]{}<>|*~\\".contains($0) }) else { return nil }
    return text.lowercased().filter { !$0.isWhitespace && !$0.isPunctuation }
  }
}

extension Detector {
  /// The name of the detector that this one stands for.
  fileprivate var used: String? {
    if case .use(let name) = self { name } else { nil }
  }
}
