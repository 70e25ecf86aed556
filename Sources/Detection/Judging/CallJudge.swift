package import PatternMatching
import Rubrics
package import Transcripts

/// Everything the rubric has to say about a call, before points.
package struct CallJudgement: Sendable {
  package var analysis: CallAnalysis
  /// One for each criterion, in the pack's order.
  package var judgements: [Judgement]
  /// The phase of every turn; empty if the pack has no phases.
  package var phases: [String]
  package var turns: [TurnLabels]
  /// In how many turns of each side the pack's detector `agent-speech` found an agent's set phrases.
  package var agentSpeech: (agent: Int, customer: Int)
  /// The call laid over the pack's script; `nil` if the pack has none.
  package var flow: FlowAlignment?
}

/// What was recognised in one turn.
package struct TurnLabels: Sendable, Hashable {
  /// The conflict style; `nil` for turns that are not a human agent's.
  package var style: String?
  package var confidence: Double
  /// Behaviours and violations that the turn itself shows, in the pack's order.
  package var labels: [String]
}

extension CompiledRubric {
  /// The style of a turn with no conflict in it.
  package static let neutralStyle = "neutral"

  /// Judges a call by every criterion of the pack.
  ///
  /// A pure function of the transcript and the pack. Linear in the text.
  package func judge(_ transcript: Transcript) -> CallJudgement {
    var matcher = matcher
    return judge(transcript, using: &matcher)
  }

  /// Finds the pack's patterns; for ``judge(_:using:)``.
  package var matcher: PatternMatcher { PatternMatcher(patterns) }

  /// Judges a call, with working space that serves one call after the other.
  package func judge(
    _ transcript: Transcript, using matcher: inout PatternMatcher
  ) -> CallJudgement {
    let analysis = CallAnalysis(transcript, audience: audience, matcher: &matcher)
    var evaluator = DetectorEvaluator(rubric: self, call: analysis)
    let phases = phases(in: analysis, evaluator: &evaluator)
    evaluator.setPhases(phases)
    let cues = styleCues(&evaluator)
    let reading = reading(cues, &evaluator)
    var judgements: [Judgement] = []
    judgements.reserveCapacity(criteria.count)
    for criterion in criteria { judgements.append(judge(criterion, reading, &evaluator)) }
    if let reading { weigh(&judgements, reading, &evaluator) }
    return CallJudgement(
      analysis: analysis, judgements: judgements, phases: phases,
      turns: turnLabels(
        in: analysis, styles: styles(cues, reading, &evaluator), reading, &evaluator),
      agentSpeech: agentSpeech(in: analysis, evaluator: &evaluator),
      flow: evaluator.alignment())
  }

  /// Counts what only agents say, by who says it: the sign of swapped roles.
  private func agentSpeech(in call: CallAnalysis, evaluator: inout DetectorEvaluator)
    -> (agent: Int, customer: Int)
  {
    guard let agentSpeech else { return (0, 0) }
    let roles = evaluator.finding(of: agentSpeech).turns.map { call.transcript.turns[$0].role }
    return (roles.count { $0 == .agent }, roles.count { $0 == .customer })
  }

  // MARK: Criteria

  func judge(
    _ criterion: CompiledCriterion, _ reading: CallReading?, _ evaluator: inout DetectorEvaluator
  ) -> Judgement {
    var occasion: [Evidence] = []
    if let condition = criterion.applies {
      let applies = evaluator.finding(of: condition)
      switch applies.state {
      case .absent: return Judgement(notApplicable: criterion.id)
      case .unknown(let reason): return Judgement(notEvaluated: criterion.id, reason: reason)
      case .found: occasion = applies.evidence
      }
    }
    let finding = evaluator.finding(of: criterion.detect)
    if let reason = finding.unknownReason {
      return Judgement(notEvaluated: criterion.id, reason: reason)
    }
    let isMet = finding.isFound == (criterion.kind == .requirement)
    var evidence: [Evidence] = []
    if finding.isFound {
      evidence = strongest(finding.evidence, of: criterion, reading, &evaluator)
      // What is met by something that was never said is shown by what was said instead.
      if isMet, evidence.isEmpty { evidence = marked(criterion, &evaluator) }
    } else if !isMet {
      evidence = due(criterion, finding: finding, occasion: occasion, reading, evaluator)
    }
    let learned = certainty(of: criterion, finding, evaluator.trace)
    return Judgement(
      criterion: criterion.id, verdict: isMet ? .met : .missed, evidence: evidence,
      occurrences: finding.isFound ? max(1, finding.evidence.count) : 0,
      basis: learned == nil ? criterion.basis : .model,
      confidence: Confidence.of(
        isFound: finding.isFound, learned: learned,
        roles: evaluator.call.transcript.roleConfidence))
  }

  /// Where something that is missing was due: in the turn that was learned, behind the words that last
  /// called for it; else at what called for it, else where its window opens, or ends if it lies at the end.
  func due(
    _ compiled: CompiledCriterion, finding: Finding, occasion: [Evidence], _ reading: CallReading?,
    _ evaluator: DetectorEvaluator
  ) -> [Evidence] {
    if !finding.evidence.isEmpty { return finding.evidence }
    if let turn = reading?.dueTurn(of: compiled) {
      let call = occasion.last { $0.turn < turn }
      return [call, Evidence(turn: turn, start: 0, end: 0)].compactMap(\.self)
    }
    if let first = occasion.first { return [first] }
    guard let scope = evaluator.scope(of: compiled.detect) else { return [] }
    let window = evaluator.call.turns(in: scope, phaseOf: evaluator.phaseOf)
    // What a call's course calls for, in no words of its own (thanks at a normal end), is due at its end
    // unless it has a window.
    let isOpen =
      scope.firstTurns == nil && scope.firstSeconds == nil && scope.phases.isEmpty
      && compiled.applies != nil
    let isLate = scope.lastThird || scope.lastTurns != nil || isOpen
    return (isLate ? window.last : window.first).map {
      [Evidence(turn: $0, start: 0, end: 0)]
    } ?? []
  }

  /// How sure the model is of a verdict that rests on it; `nil` for one that rests on patterns.
  ///
  /// What is found rests on the model if no pattern found any of it; what is absent, if the model was
  /// asked at all: patterns alone could only say that nothing known was said.
  private func certainty(
    of criterion: CompiledCriterion, _ finding: Finding, _ trace: LearnedTrace
  ) -> Double? {
    guard !criterion.joins.isEmpty else { return nil }
    guard finding.isFound, criterion.kind == .requirement || !finding.evidence.isEmpty else {
      let closest = criterion.joins.compactMap { trace.closest[$0] }
      return closest.max().map { 1 - $0 }
    }
    let probabilities = finding.evidence.map { trace.evidence[$0] }
    guard !probabilities.contains(nil) else { return nil }
    return probabilities.compactMap(\.self).max()
  }

  // MARK: Turns

  func phases(in call: CallAnalysis, evaluator: inout DetectorEvaluator) -> [String] {
    guard !phases.isEmpty else { return [] }
    let blank = [Double](repeating: 0, count: phases.count)
    var scores = [[Double]](repeating: blank, count: call.transcript.turns.count)
    for (number, phase) in phases.enumerated() {
      for cue in phase.cues {
        for turn in evaluator.finding(of: cue.detector).turns { scores[turn][number] += cue.weight }
      }
    }
    addLearnedPhases(to: &scores, &evaluator)
    return PhaseSegmentation.phases(scores: scores, phaseCount: phases.count)
      .map { pack.phases[$0].id }
  }

  private func turnLabels(
    in call: CallAnalysis, styles: [(id: String, certainty: Double)?], _ reading: CallReading?,
    _ evaluator: inout DetectorEvaluator
  ) -> [TurnLabels] {
    var labels = knownLabels(in: call, &evaluator)
    let isAgent = labels.indices.map { call.speaks(.agent, in: $0) }
    addLearnedLabels(to: &labels, isAgent: isAgent, reading, &evaluator)
    return labels.indices.map { turn in
      guard let style = styles[turn] else {
        return TurnLabels(style: nil, confidence: 0, labels: [])
      }
      return TurnLabels(style: style.id, confidence: style.certainty, labels: labels[turn])
    }
  }

  /// For each turn of an agent, the criteria whose known words are in it, in the pack's order.
  func knownLabels(
    in call: CallAnalysis, _ evaluator: inout DetectorEvaluator
  ) -> [[String]] {
    let count = call.transcript.turns.count
    var labels = [[String]](repeating: [], count: count)
    var lastLabelled = [Int](repeating: -1, count: count)
    for (number, criterion) in criteria.enumerated() {
      for phrase in criterion.labels {
        for place in evaluator.evidence(ofPhrase: phrase)
        where call.speaks(.agent, in: place.turn) && lastLabelled[place.turn] != number {
          lastLabelled[place.turn] = number
          labels[place.turn].append(criterion.id)
        }
      }
    }
    return labels
  }
}

/// How sure verdicts by known wording are; the figures are explained in `Docs/Scoring.md`.
enum Confidence {
  /// Words were found.
  static let presence = 0.95
  /// No words were found: the thing may have been said in words that no pattern knows.
  static let absence = 0.8

  /// How sure a verdict is.
  ///
  /// - Parameters:
  ///   - isFound: Whether something was found.
  ///   - learned: How probable it is by the model, where it rests on that.
  ///   - roles: How sure the roles are, where they were inferred.
  /// - Returns: A share, 0 to 1.
  static func of(isFound: Bool, learned: Double? = nil, roles: Double?) -> Double {
    (learned ?? (isFound ? presence : absence)) * (roles ?? 1)
  }
}

extension Judgement {
  fileprivate init(notApplicable criterion: String) {
    self.init(
      criterion: criterion, verdict: .notApplicable, evidence: [], occurrences: 0, basis: .none,
      confidence: Confidence.absence)
  }

  fileprivate init(notEvaluated criterion: String, reason: String) {
    self.init(
      criterion: criterion, verdict: .notEvaluated, evidence: [], occurrences: 0, basis: .none,
      confidence: 0, reason: reason)
  }
}
