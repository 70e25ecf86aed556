package import Detection
package import Rubrics
package import Transcripts

extension Scorecard {
  /// Scores a call that was judged; coaching is added by whoever knows how to coach.
  package init(_ judged: CallJudgement, pack: RubricPack, provenance: Provenance) {
    let transcript = judged.analysis.transcript
    let arithmetic = ScoreArithmetic(pack: pack, judgements: judged.judgements)
    let points = arithmetic.points()
    let sections = arithmetic.sections(points)
    var health = HealthCheck.findings(judged, pack: pack)
    var score = arithmetic.score(
      points: points, sections: sections, isWithheld: health.contains(where: \.withholds))
    if let finding = HealthCheck.coverage(score, pack: pack) {
      health.append(finding)
      score = arithmetic.score(points: points, sections: sections, isWithheld: true)
    }
    self.init(
      call: CallSummary(
        transcript, provenance: provenance, language: judged.analysis.script.language),
      pack: PackIdentity(id: pack.id, version: pack.version, digest: pack.digest),
      health: health, score: score, sections: sections,
      criteria: zip(judged.judgements, points).map { judgement, value in
        CriterionResult(judgement, earned: value.earned, stake: value.stake, transcript)
      },
      phases: PhaseSpan.spans(of: judged.phases),
      turns: judged.turns.enumerated().map { index, labels in
        TurnResult(
          index: index, role: transcript.turns[index].role.rawValue, style: labels.style,
          confidence: labels.confidence, labels: labels.labels)
      },
      style: StyleProfile(judged.turns, pack: pack),
      serviceType: ServiceType(
        judged.judgements, rule: pack.serviceType,
        prohibitions: Set(pack.criteria.lazy.filter { $0.kind == .prohibition }.map(\.id))),
      coaching: [])
  }
}

extension CallSummary {
  fileprivate init(_ transcript: Transcript, provenance: Provenance, language: String?) {
    self.init(
      id: transcript.id ?? provenance.callName, source: provenance.source,
      record: provenance.record, format: provenance.format,
      language: transcript.language ?? language, agent: transcript.agent, team: transcript.team,
      startedAt: transcript.startedAt, duration: transcript.duration ?? Self.end(of: transcript),
      turns: transcript.turns.count)
  }

  /// When the last turn ends: the length of a call of which nothing else is said.
  private static func end(of transcript: Transcript) -> Double? {
    transcript.turns.compactMap(\.end).filter(\.isFinite).max()
  }
}

extension CriterionResult {
  fileprivate init(_ judgement: Judgement, earned: Points, stake: Points, _ call: Transcript) {
    var cutter = QuoteCutter(call)
    self.init(
      id: judgement.criterion, verdict: judgement.verdict, points: earned, max: stake,
      basis: judgement.basis, confidence: judgement.confidence,
      evidence: judgement.evidence.map { place in
        QuotedEvidence(place: place, quote: cutter.quote(place))
      }, reason: judgement.reason)
  }
}

extension Turn {
  /// The words that evidence points at.
  package func quote(_ place: Evidence) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: place.start)
    let end = scalars.index(start, offsetBy: place.end - place.start)
    return String(text[start..<end])
  }
}

extension PhaseSpan {
  /// Neighbouring turns of one phase, joined.
  fileprivate static func spans(of phases: [String]) -> [PhaseSpan] {
    var spans: [PhaseSpan] = []
    for (turn, phase) in phases.enumerated() {
      if spans.last?.phase == phase {
        spans[spans.count - 1].last = turn
      } else {
        spans.append(PhaseSpan(phase: phase, first: turn, last: turn))
      }
    }
    return spans
  }
}
