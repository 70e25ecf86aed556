import Transcripts

/// Tells roles by what speakers say, with a confidence.
///
/// The score of a speaker is the weight of what only agents say less the weight of what only
/// customers say. A lead of 3 points gives 0.82, of 0.7 the threshold of 0.6.
enum RoleInference {
  struct Guess: Equatable {
    var role: Role
    /// How sure the role is, 0.5 to 1; for an unknown role, how near it came.
    var confidence: Double
    var reason: Phrase
  }

  /// Guesses the roles of speakers whose labels say nothing.
  ///
  /// - Parameters:
  ///   - evidence: What each of them says.
  ///   - stated: The roles of the other speakers of the call.
  /// - Returns: A guess for each of them, in the same order.
  static func infer(_ evidence: [RoleEvidence], stated: [Role]) -> [Guess] {
    let hasAgent = stated.contains(.agent)
    let hasCustomer = stated.contains(.customer)
    if !hasAgent, !hasCustomer, evidence.count == 2 {
      return pair(evidence[0], evidence[1])
    }
    if evidence.count == 1, !hasAgent, !hasCustomer { return [alone(evidence[0])] }
    // The side that nobody has taken yet is the likelier one.
    var prior = 0.0
    if evidence.count == 1 || !(hasAgent || hasCustomer) || hasAgent != hasCustomer {
      if hasAgent, !hasCustomer { prior = evidence.count == 1 ? -4 : -1 }
      if hasCustomer, !hasAgent { prior = evidence.count == 1 ? 4 : 1 }
    }
    return evidence.map { guess(score: $0.score + prior, $0, isElimination: prior != 0) }
  }

  private static func pair(_ first: RoleEvidence, _ second: RoleEvidence) -> [Guess] {
    let lead = first.score - second.score
    let confidence = confidence(lead)
    return [(first, lead), (second, -lead)].map { evidence, lead in
      guard confidence >= RoleAssigner.threshold else { return unknown(confidence) }
      return Guess(
        role: lead > 0 ? .agent : .customer, confidence: confidence,
        reason: reason(evidence, lead > 0 ? .agent : .customer, confidence))
    }
  }

  /// One label for a whole call may well cover both sides: then both kinds of words occur.
  private static func alone(_ evidence: RoleEvidence) -> Guess {
    let (less, more) = (
      min(evidence.agent, evidence.customer), max(evidence.agent, evidence.customer)
    )
    guard less * 4 <= more else { return unknown(0.5) }
    return guess(score: evidence.score, evidence, isElimination: false)
  }

  private static func guess(
    score: Double, _ evidence: RoleEvidence, isElimination: Bool
  ) -> Guess {
    let confidence = confidence(score)
    guard confidence >= RoleAssigner.threshold else { return unknown(confidence) }
    let role: Role = score > 0 ? .agent : .customer
    if isElimination, (evidence.score > 0) != (score > 0) || evidence.strongest == nil {
      return Guess(
        role: role, confidence: confidence,
        reason: Phrase(
          zh: "另一方已写明，按排除法推断（\(percent(confidence))）",
          en: "inferred because the other side is named (\(percent(confidence)))"))
    }
    return Guess(role: role, confidence: confidence, reason: reason(evidence, role, confidence))
  }

  private static func unknown(_ confidence: Double) -> Guess {
    Guess(
      role: .unknown, confidence: confidence,
      reason: Phrase(
        zh: "说话内容不足以推断角色（\(percent(confidence))）",
        en: "the words do not tell the role (\(percent(confidence)))"))
  }

  private static func reason(_ evidence: RoleEvidence, _ role: Role, _ confidence: Double) -> Phrase
  {
    let side =
      role == .agent ? Phrase(zh: "客服", en: "an agent") : Phrase(zh: "客户", en: "a customer")
    let cue = evidence.strongest.map { Phrase(zh: "，如“\($0)”", en: ", such as '\($0)'") }
    return Phrase(
      zh: "按说话内容推断为\(side.zh)（\(percent(confidence))\(cue?.zh ?? "")）",
      en: "inferred as \(side.en) from the words (\(percent(confidence))\(cue?.en ?? ""))")
  }

  private static func percent(_ confidence: Double) -> String {
    "\(Int((confidence * 100).rounded()))%"
  }

  private static func confidence(_ score: Double) -> Double {
    // Words never prove a role.
    let raw = min(0.99, 1 - 0.5 * Exponential.of(-abs(score) / 3))
    return (raw * 1000).rounded() / 1000
  }
}
