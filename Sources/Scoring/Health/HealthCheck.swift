import Detection
import Rubrics
import Transcripts

/// Looks at a transcript before its score is believed.
package enum HealthCheck: Sendable {
  /// What is wrong with a transcript, in a fixed order.
  static func findings(_ judged: CallJudgement, pack: RubricPack) -> [HealthFinding] {
    let call = judged.analysis
    let turns = call.transcript.turns
    let worded = turns.indices.filter { call.letterCounts[$0] > 0 }
    guard !worded.isEmpty else {
      return [.withholding("empty-transcript", zh: "没有任何文字", en: "no turn has any words")]
    }
    var findings: [HealthFinding] = []
    let rules = pack.health
    if worded.count < rules.minimumTurns {
      findings.append(
        .withholding(
          "too-few-turns", zh: "只有 \(worded.count) 个话轮，少于 \(rules.minimumTurns) 个",
          en: "\(worded.count) turns with words, fewer than \(rules.minimumTurns)"))
    }
    let letters = call.letterCounts.reduce(0, +)
    if letters < rules.minimumLetters {
      findings.append(
        .withholding(
          "near-silence", zh: "全部只有 \(letters) 个字，少于 \(rules.minimumLetters) 个",
          en: "\(letters) letters in all, fewer than \(rules.minimumLetters)"))
    }
    findings += roleFindings(turns, worded: worded, judged)
    if let language = call.script.language, !pack.languages.contains(language) {
      let supported = pack.languages.joined(separator: ", ")
      findings.append(
        .withholding(
          "language-mismatch", zh: "通话语言是 \(language)，规则包支持 \(supported)",
          en: "the call is in \(language), the pack grades \(supported)"))
    } else if call.script.language == nil {
      findings.append(
        .withholding(
          "language-unknown", zh: "大部分文字不属于规则包支持的语言",
          en: "most of the text is in no language that the pack grades"))
    }
    if !turns.contains(where: { $0.start != nil }) {
      findings.append(.note("no-times", zh: "话轮没有时间，时间类指标不评", en: "turns have no times"))
    }
    return findings
  }

  private static func roleFindings(_ turns: [Turn], worded: [Int], _ judged: CallJudgement)
    -> [HealthFinding]
  {
    let roles = Set(worded.map { turns[$0].role }).subtracting([.system])
    if roles.contains(.unknown), !roles.contains(.agent) {
      return [
        .withholding(
          "roles-unknown", zh: "无法判断谁是客服、谁是客户",
          en: "nothing tells which speaker is the agent")
      ]
    }
    if roles.count < 2 {
      let only = roles.first?.rawValue ?? "system"
      return [
        .withholding(
          "one-speaker", zh: "只有一方（\(only)）在说话", en: "only one side (\(only)) speaks")
      ]
    }
    if judged.agentSpeech.customer >= 2, judged.agentSpeech.agent == 0 {
      return [
        .withholding(
          "roles-swapped", zh: "客服用语全部出自客户（\(judged.agentSpeech.customer) 处），角色可能颠倒",
          en: "agent's phrases come from the customer only (\(judged.agentSpeech.customer)); "
            + "the roles are probably swapped")
      ]
    }
    // Whoever makes a transcript may have divided by nothing.
    if let confidence = judged.analysis.transcript.roleConfidence, confidence.isFinite {
      let percent = Int((max(0, min(confidence, 1)) * 100).rounded())
      return [
        .note(
          "roles-inferred", zh: "角色为推断，把握 \(percent)%",
          en: "roles were inferred with \(percent)% confidence")
      ]
    }
    return []
  }

  /// The finding for a score that too little of the pack went into, if that is so.
  static func coverage(_ score: Score, pack: RubricPack) -> HealthFinding? {
    if score.applicable == .zero {
      return .withholding(
        "nothing-applicable", zh: "没有一项标准适用于这通电话",
        en: "no weighted criterion applies to this call")
    }
    let floor = Int((pack.health.coverageFloor * 100).rounded())
    guard score.coverage < floor else { return nil }
    return .withholding(
      "low-coverage", zh: "只评到 \(score.coverage)% 的分值，低于 \(floor)%",
      en: "only \(score.coverage)% of the weight could be judged, less than \(floor)%")
  }
}

extension HealthFinding {
  fileprivate static func withholding(_ id: String, zh: String, en: String) -> HealthFinding {
    HealthFinding(id: id, withholds: true, detail: LocalizedText(zh: zh, en: en))
  }

  fileprivate static func note(_ id: String, zh: String, en: String) -> HealthFinding {
    HealthFinding(id: id, withholds: false, detail: LocalizedText(zh: zh, en: en))
  }
}
