import Detection
import Rubrics

/// Turns verdicts into points, exactly as `Docs/Scoring.md` says.
struct ScoreArithmetic {
  let pack: RubricPack
  let judgements: [Judgement]

  /// Points and points at stake of each criterion, in the pack's order.
  ///
  /// Only active criteria carry weight. A prohibition costs per occurrence up to its cap.
  func points() -> [(earned: Points, stake: Points, bonus: Points)] {
    // By index: copying a criterion with its texts and examples would cost more than all the rest.
    judgements.indices.map { index in
      guard pack.criteria[index].status == .active else { return (.zero, .zero, .zero) }
      let judgement = judgements[index]
      let scoring = pack.criteria[index].points
      switch judgement.verdict {
      case .notApplicable, .notEvaluated: return (.zero, .zero, .zero)
      case .met: return (scoring.weight, scoring.weight, scoring.bonus)
      case .missed:
        let cap = scoring.cap ?? scoring.weight
        let deduction = (scoring.deduction ?? scoring.weight) * max(1, judgement.occurrences)
        return (scoring.weight - min(deduction, cap), scoring.weight, .zero)
      }
    }
  }

  /// The weight that could not be judged.
  var notEvaluated: Points {
    judgements.indices.reduce(.zero) { sum, index in
      judgements[index].verdict == .notEvaluated && pack.criteria[index].status == .active
        ? sum + pack.criteria[index].points.weight : sum
    }
  }

  /// Missed critical criteria with how far each reaches.
  var missedCritical: [(id: String, section: String, fails: Criterion.Critical.Reach)] {
    judgements.indices.compactMap { index in
      guard judgements[index].verdict == .missed, pack.criteria[index].status == .active,
        let critical = pack.criteria[index].points.critical
      else { return nil }
      return (pack.criteria[index].id, pack.criteria[index].section, critical.fails)
    }
  }

  /// Subtotals; a section that a missed critical criterion fails earns nothing, and gets nothing
  /// back that deductions took beyond its weight.
  func sections(_ points: [(earned: Points, stake: Points, bonus: Points)]) -> [SectionScore] {
    let failed = Set(missedCritical.filter { $0.fails == .section }.map(\.section))
    return pack.sections.map { section in
      var score = SectionScore(id: section.id, earned: .zero, applicable: .zero)
      for index in points.indices where pack.criteria[index].section == section.id {
        score.earned = score.earned + points[index].earned
        score.applicable = score.applicable + points[index].stake
      }
      if failed.contains(section.id) { score.earned = min(score.earned, .zero) }
      return score
    }
  }

  /// The score of a call whose transcript is sound.
  ///
  /// - Parameters:
  ///   - points: The points of each criterion.
  ///   - sections: The subtotals.
  ///   - isWithheld: Whether the state of the transcript withholds it.
  /// - Returns: The score; without a value where it is withheld or nothing applies.
  func score(
    points: [(earned: Points, stake: Points, bonus: Points)], sections: [SectionScore],
    isWithheld: Bool
  ) -> Score {
    let applicable = sections.reduce(Points.zero) { $0 + $1.applicable }
    let bonus = min(points.reduce(Points.zero) { $0 + $1.bonus }, pack.scoring.bonusCap)
    let critical = missedCritical
    var score = Score(
      gradable: false, earned: nil, applicable: applicable, permille: nil,
      coverage: Self.ratio(applicable, of: applicable + notEvaluated, scale: 100), band: nil,
      passed: nil, critical: critical.map(\.id), bonus: bonus)
    guard !isWithheld, applicable > .zero else { return score }
    let earned = sections.reduce(bonus) { $0 + $1.earned }
    let permille = min(1000, max(0, Self.ratio(earned, of: applicable, scale: 1000)))
    let failsCall = critical.contains { $0.fails == .call }
    score.gradable = true
    score.earned = earned
    score.permille = permille
    score.band = failsCall ? pack.scoring.bands.last?.id : band(of: permille)
    score.passed = critical.isEmpty && Double(permille) >= pack.scoring.passMark * 10
    return score
  }

  private func band(of permille: Int) -> String? {
    pack.scoring.bands.first { Double(permille) >= $0.floor * 10 }?.id
  }

  /// A share in integer arithmetic, rounded half up; 0 of nothing.
  static func ratio(_ part: Points, of whole: Points, scale: Int) -> Int {
    guard whole > .zero else { return 0 }
    let doubled = 2 * part.hundredths * scale + whole.hundredths
    let divisor = 2 * whole.hundredths
    return doubled >= 0 ? doubled / divisor : -((-doubled + divisor - 1) / divisor)
  }
}
