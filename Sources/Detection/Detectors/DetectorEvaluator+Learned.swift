import Rubrics

/// Joins what patterns find with learned labels.
extension DetectorEvaluator {
  /// The reason where the model is neither sure that something was said nor that it was not.
  private static let doubt = Finding(.unknown(reason: "uncertain"))

  /// What a detector finds once the model was asked too.
  mutating func finding(ofJoin number: Int, _ part: CompiledDetector) -> Finding {
    let found = finding(of: part)
    guard found.unknownReason == nil, let learned = learnedCall() else { return found }
    let join = rubric.joins[number]
    let scope = scope(of: part) ?? Scope(role: join.role)
    guard let allowed = turns(in: scope) else { return found }
    let excused = excusedTurns(ofJoin: number)
    var closest = 0.0
    var likely: [Int: Double] = [:]
    for turn in allowed where call.speaks(join.role, in: turn) {
      let probability = learned.probability(of: join.label, in: turn)
      if probability >= join.from, !excused.contains(turn) {
        likely[turn] = probability
      } else {
        closest = max(closest, probability)
      }
    }
    trace.closest[number] = closest
    let result = combined(found, join, likely, learned)
    guard !result.isFound, let doubt = join.doubtFrom, closest >= doubt, closest < join.from else {
      return result
    }
    return Self.doubt
  }

  private mutating func combined(
    _ found: Finding, _ join: CompiledJoin, _ likely: [Int: Double], _ learned: LearnedCall
  ) -> Finding {
    switch join.combination {
    case .pattern: return found
    case .both:
      guard found.isFound else { return found }
      let kept = found.evidence.filter { likely[$0.turn] != nil }
      return Finding(kept.isEmpty ? .absent : .found, evidence: kept)
    case .either, .model:
      let byPattern: [Evidence]
      if join.combination == .model {
        byPattern = found.evidence.filter { likely[$0.turn] != nil }
      } else if let least = join.patternFrom, found.isFound, !found.evidence.isEmpty {
        byPattern = found.evidence.filter {
          learned.probability(of: join.label, in: $0.turn) >= least
        }
        if byPattern.isEmpty, likely.isEmpty { return Finding(.absent) }
      } else {
        byPattern = found.evidence
      }
      let covered = Set(byPattern.map(\.turn))
      var evidence = byPattern
      for turn in likely.keys.sorted() where !covered.contains(turn) {
        let place = CallAnalysis.Place(
          turn: turn, letters: learned.letters(for: join.label, in: turn))
        let words = call.evidence(at: place)
        trace.evidence[words] = likely[turn]
        evidence.append(words)
      }
      let isFound = (join.combination == .either && found.isFound) || !likely.isEmpty
      return Finding(isFound ? .found : .absent, evidence: evidence.sortedUnique())
    }
  }

  /// Turns in which every hit of some phrase of a join was excused, and no other phrase has one.
  ///
  /// Worked out when first asked for: it does not depend on phases.
  mutating func excusedTurns(ofJoin number: Int) -> Set<Int> {
    if let known = excusedTurns[number] { return known }
    var excused: Set<Int> = []
    var standing: Set<Int> = []
    for phrase in rubric.joins[number].phrases where hasHits(phrase) {
      standing.formUnion(evidence(ofPhrase: phrase).lazy.map(\.turn))
      guard !rubric.phrases[phrase].unless.isEmpty else { continue }
      for pattern in patternsFound(of: phrase) {
        for place in call.places(of: Int(pattern)) { excused.insert(place.turn) }
      }
    }
    excused.subtract(standing)
    excusedTurns[number] = excused
    return excused
  }

  /// What the model says of the call, worked out when first asked for; `nil` without a model.
  mutating func learnedCall() -> LearnedCall? {
    guard let model = rubric.model else { return nil }
    if let knownLearned { return knownLearned }
    let learned = LearnedCall(call, model: model)
    knownLearned = learned
    return learned
  }
}
