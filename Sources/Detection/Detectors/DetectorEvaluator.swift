import Rubrics
import Transcripts

/// Evaluates detectors over one call; named detectors and phrases are evaluated once.
struct DetectorEvaluator {
  let rubric: CompiledRubric
  let call: CallAnalysis
  /// The phase of every turn; empty while phases are still being found.
  var phaseOf: [String] = []

  private var namedFindings: [Finding?]
  private var phraseEvidence: [[Evidence]?]
  /// For each phrase, those of its patterns that the call has.
  private let foundPatterns: NumberLists
  /// For each scope of a phrase, the turns that it takes in, worked out when first asked for.
  private var scopeTurns: [ScopeTurns?]

  private struct ScopeTurns {
    /// `nil` if times are missing.
    var turns: [Int]?
  }
  private var knownBackchannels: Backchannels?
  private var knownTimeline: Timeline?
  var knownLearned: LearnedCall?
  /// For each join with a learned label, the turns that exemptions take from it, once asked for.
  var excusedTurns: [Set<Int>?]
  /// What the model had to do with the findings so far.
  var trace = LearnedTrace()
  var knownAlignment: FlowAlignment?

  init(rubric: CompiledRubric, call: CallAnalysis) {
    self.rubric = rubric
    self.call = call
    namedFindings = Array(repeating: nil, count: rubric.named.count)
    phraseEvidence = Array(repeating: nil, count: rubric.phrases.count)
    scopeTurns = Array(repeating: nil, count: rubric.scopes.count)
    excusedTurns = Array(repeating: nil, count: rubric.joins.count)
    var found: [(list: Int32, member: Int32)] = []
    for pattern in call.foundPatterns {
      for phrase in rubric.phrasesOfPattern[pattern] {
        found.append((phrase, Int32(truncatingIfNeeded: pattern)))
      }
    }
    foundPatterns = NumberLists(found, count: rubric.phrases.count)
  }

  /// Forgets what was found while no turn had a phase yet.
  mutating func setPhases(_ phases: [String]) {
    phaseOf = phases
    knownAlignment = nil
    namedFindings = Array(repeating: nil, count: rubric.named.count)
    scopeTurns = Array(repeating: nil, count: rubric.scopes.count)
  }

  mutating func finding(of detector: CompiledDetector) -> Finding {
    switch detector {
    case .phrase(let number): return phraseFinding(number)
    case .reference(let number):
      if let known = namedFindings[number] { return known }
      let finding = self.finding(of: rubric.named[number])
      namedFindings[number] = finding
      return finding
    case .within(let part, let scope):
      let finding = finding(of: part)
      return limited(finding, to: scope)
    case .all(let parts): return Composition.all(findings(of: parts))
    case .any(let parts): return Composition.atLeast(1, findings(of: parts))
    case .none(let parts): return Composition.none(findings(of: parts))
    case .atLeast(let count, let parts): return Composition.atLeast(count, findings(of: parts))
    case .sequence(let parts): return OrderDetection.sequence(findings(of: parts))
    case .response(let response): return responseFinding(response)
    case .before(let find, let anchor):
      return OrderDetection.before(finding(of: find), anchor: finding(of: anchor))
    case .after(let find, let anchor):
      return OrderDetection.after(finding(of: find), anchor: finding(of: anchor))
    case .around(let find, let anchor, let turns):
      return OrderDetection.around(
        finding(of: find), anchor: finding(of: anchor), turns: turns,
        wordedTurns: call.wordedTurns)
    case .questions(let count, let scope):
      let words = rubric.questionWords
      return inTurns(of: scope) { call, turns in
        QuestionDetection.finding(in: call, turns: turns, atLeast: count, words: words)
      }
    case .interruption(let seconds, let excuses, let role):
      return InterruptionDetection.finding(
        in: call, timeline(), by: role, longerThan: seconds, excusedBy: excuses)
    case .measure(let measure): return finding(of: measure)
    case .text(let detector): return finding(of: detector)
    case .form(let detector): return finding(of: detector)
    case .jargon(let terms, let explanations, let scope):
      return inTurns(of: scope) { call, turns in
        JargonDetection.finding(
          in: call, turns: turns, terms: terms, explanations: explanations, role: scope.role)
      }
    case .meaning(let detector): return finding(of: detector)
    case .flow(let condition): return finding(of: condition)
    case .call(let condition): return CallDetection.finding(in: call, condition: condition)
    case .unobservable(let reason): return Finding(.unknown(reason: reason))
    case .learned(let join, let part): return finding(ofJoin: join, part)
    }
  }

  private mutating func findings(of parts: [CompiledDetector]) -> [Finding] {
    var findings: [Finding] = []
    findings.reserveCapacity(parts.count)
    for part in parts { findings.append(finding(of: part)) }
    return findings
  }

  /// What is left of a finding in the turns that a scope takes in.
  private mutating func limited(_ finding: Finding, to scope: Scope) -> Finding {
    guard finding.unknownReason == nil else { return finding }
    if call.lacks(scope.role) { return .needsRoles }
    guard let allowed = turns(in: scope) else { return .needsTiming }
    let kept = finding.evidence.filter { allowed.containsSorted($0.turn) }
    return Finding(finding.isFound && !kept.isEmpty ? .found : .absent, evidence: kept)
  }

  private mutating func phraseFinding(_ number: Int) -> Finding {
    let phrase = rubric.phrases[number]
    if call.lacks(phrase.scope.role) { return .needsRoles }
    guard let allowed = turns(inScope: phrase.scopeNumber) else { return .needsTiming }
    // Most phrases have no hit in a call.
    var evidence: [Evidence] = []
    if hasHits(number) {
      evidence = self.evidence(ofPhrase: number).filter { allowed.containsSorted($0.turn) }
    }
    let isFound =
      evidence.count >= phrase.minimum && phrase.maximum.map { evidence.count <= $0 } ?? true
    return Finding(isFound ? .found : .absent, evidence: evidence)
  }

  /// The turns that a phrase's scope takes in; `nil` if it counts seconds and times are missing.
  private mutating func turns(inScope number: Int) -> [Int]? {
    if let known = scopeTurns[number] { return known.turns }
    let turns = turns(in: rubric.scopes[number])
    scopeTurns[number] = ScopeTurns(turns: turns)
    return turns
  }

  /// Everything a phrase detector finds anywhere, with exemptions applied but no limits of place.
  mutating func evidence(ofPhrase number: Int) -> [Evidence] {
    if foundPatterns.isEmpty(number) { return [] }
    if let known = phraseEvidence[number] { return known }
    let evidence = PhraseDetection.evidence(
      for: rubric.phrases[number], found: foundPatterns[number], in: call)
    phraseEvidence[number] = evidence
    return evidence
  }

  /// Whether the call has any pattern of a phrase.
  func hasHits(_ phrase: Int) -> Bool { !foundPatterns.isEmpty(phrase) }

  /// Those patterns of a phrase that the call has.
  func patternsFound(of phrase: Int) -> ArraySlice<Int32> { foundPatterns[phrase] }

  private mutating func responseFinding(_ response: CompiledResponse) -> Finding {
    let trigger = finding(of: response.trigger)
    let answer = finding(of: response.answer)
    return OrderDetection.response(
      response, trigger: trigger, answer: answer, answeringTurns: answeringTurns(of: response),
      isBackchannel: backchannels().isBackchannel, call: call)
  }

  /// The turns among which "within N turns" counts: those of the answering role.
  private func answeringTurns(of response: CompiledResponse) -> [Int] {
    let role = scope(of: response.answer)?.role ?? .agent
    return call.wordedTurns.filter { call.speaks(role, in: $0) }
  }

  // MARK: Times

  /// Which turns are mere signs of listening, worked out when first asked for.
  mutating func backchannels() -> Backchannels {
    if let knownBackchannels { return knownBackchannels }
    let backchannels = Backchannels(call)
    knownBackchannels = backchannels
    return backchannels
  }

  /// Who speaks when, worked out when first asked for.
  mutating func timeline() -> Timeline {
    if let knownTimeline { return knownTimeline }
    let timeline = Timeline(call, backchannels: backchannels())
    knownTimeline = timeline
    return timeline
  }

  /// The turns that a scope takes in; `nil` if it counts seconds and times are missing.
  mutating func turns(in scope: Scope) -> [Int]? {
    let turns = call.turns(in: scope, phaseOf: phaseOf)
    guard scope.firstSeconds != nil || scope.lastSeconds != nil else { return turns }
    return SecondsScope.turns(turns, of: scope, in: call, timeline())
  }

  /// What a detector finds in the turns of a scope, if its side and its turns can be told.
  mutating func inTurns(
    of scope: Scope, _ detect: (CallAnalysis, [Int]) -> Finding
  ) -> Finding {
    if call.lacks(scope.role) { return .needsRoles }
    guard let turns = turns(in: scope) else { return .needsTiming }
    return detect(call, turns)
  }

  /// The scope of the first phrase inside a detector: where it would have been found.
  func scope(of detector: CompiledDetector) -> Scope? {
    switch detector {
    case .phrase(let number): rubric.phrases[number].scope
    case .questions(_, let scope), .jargon(_, _, let scope): scope
    case .measure(let measure): measure.scope
    case .text(let detector): detector.scope
    case .form(let detector): detector.scope
    case .meaning(let detector): detector.scope
    case .reference(let number): scope(of: rubric.named[number])
    case .within(_, let scope): scope
    case .learned(_, let part): scope(of: part)
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts),
      .sequence(let parts):
      parts.lazy.compactMap { self.scope(of: $0) }.first
    case .response(let response): scope(of: response.answer)
    case .before(let find, _), .after(let find, _), .around(let find, _, _): scope(of: find)
    case .flow(let condition): flowScope(of: condition)
    case .interruption, .call, .unobservable: nil
    }
  }
}

extension [Int] {
  /// Whether a sorted array has a value.
  ///
  /// O(log n).
  func containsSorted(_ value: Int) -> Bool {
    let place = lowerBound { $0 < value }
    return place < count && self[place] == value
  }
}
