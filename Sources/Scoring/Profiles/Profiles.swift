import Detection
import Rubrics

extension StyleProfile {
  /// The shares of the agent's turns, and the style that weighs most.
  ///
  /// Each turn counts with its style's weight in the pack times how sure it is; the earlier style in
  /// the pack wins a tie.
  init(_ turns: [TurnLabels], pack: RubricPack) {
    let styled = turns.filter { $0.style != nil }
    var shares: [Share] = []
    var best: (weight: Double, style: String)?
    for rule in pack.styles {
      let mine = styled.filter { $0.style == rule.id }
      guard !mine.isEmpty else { continue }
      shares.append(Share(style: rule.id, share: Double(mine.count) / Double(styled.count)))
      let weight = mine.reduce(0) { $0 + $1.confidence } * rule.weight
      if weight > best?.weight ?? 0 { best = (weight, rule.id) }
    }
    let neutral = styled.count { $0.style == CompiledRubric.neutralStyle }
    if neutral > 0 {
      shares.append(
        Share(
          style: CompiledRubric.neutralStyle, share: Double(neutral) / Double(styled.count)))
    }
    dominant = best?.style ?? CompiledRubric.neutralStyle
    self.shares = shares
  }
}

extension ServiceType {
  /// So much of an axis' weight must be judged before the axis says anything.
  static let judgedFloor = 0.25

  /// The share of each axis' weight that was met; `nil` where hardly anything on an axis was judged.
  ///
  /// What was not done shows no skill and no warmth: a prohibition that was kept counts neither as met
  /// nor as judged, while one that was broken counts as missed.
  init?(
    _ judgements: [Judgement], rule: ServiceTypeRule?, prohibitions: Set<String> = []
  ) {
    guard let rule else { return nil }
    var verdicts: [String: Verdict] = [:]
    for judgement in judgements { verdicts[judgement.criterion] = judgement.verdict }
    func value(_ shares: [ServiceTypeRule.Share]) -> Double? {
      var met = 0.0
      var judged = 0.0
      var whole = 0.0
      for share in shares {
        let isKept = prohibitions.contains(share.criterion) && verdicts[share.criterion] != .missed
        guard !isKept else { continue }
        whole += share.weight
        switch verdicts[share.criterion] {
        case .met:
          met += share.weight
          judged += share.weight
        case .missed: judged += share.weight
        case .notApplicable, .notEvaluated, nil: break
        }
      }
      return judged > 0 && judged >= whole * Self.judgedFloor ? met / judged : nil
    }
    guard let technical = value(rule.technical), let personal = value(rule.personal) else {
      return nil
    }
    self.technical = technical
    self.personal = personal
    kind =
      switch (technical >= rule.cut, personal >= rule.cut) {
      case (false, false): .cold
      case (true, false): .factory
      case (false, true): .friendly
      case (true, true): .quality
      }
  }
}
