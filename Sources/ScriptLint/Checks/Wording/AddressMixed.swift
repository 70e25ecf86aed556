import Diagnostics
import Rubrics

extension LintRule {
  /// 您 and 你 in one script.
  static let addressMixed: LintRule = LintRule(
    "address-mixed", zh: "“您”和“你”混用", en: "您 and 你 mixed",
    meaning: LocalizedText(
      zh: "同一份话术里大多称“您”，这里却用了“你”，听起来忽冷忽热。",
      en: "The script says 您 elsewhere and 你 here, which sounds careless. Chinese only."),
    source: "003 二、客服工作礼仪的内容 1、礼貌的语言", severity: .warning,
    examples: [
      .bad("客服：您好，请问有什么可以帮您？\n客服：你那边方便吗？"),
      .good("客服：您好，请问有什么可以帮您？\n客服：您那边方便吗？"),
      .good("客服：你好呀，今天想聊点什么？\n客服：你随时找我。"),
    ]
  ) { examination in
    let lines = examination.agentLines
    let polite = lines.reduce(0) { $0 + $1.written.characters.count { $0 == "您" } }
    guard polite > 0 else { return [] }
    return lines.flatMap { line in
      line.written.characters.indices.compactMap { index -> LintFinding? in
        guard line.written.characters[index] == "你",
          // 你们 is whoever the customer stands for; 迷你 is no person.
          !line.written.dropping(index).hasPrefix("你们"),
          index == 0 || line.written.characters[index - 1] != "迷",
          // What somebody else says is quoted as it was said.
          !line.written.isQuoted(index..<index + 1),
          let place = line.written.sourceRange(of: index..<index + 1)
        else { return nil }
        var finding = examination.finding(
          .addressMixed, at: place,
          LocalizedText(
            zh: "这份话术用了 \(polite) 次“您”，这里却是“你”",
            en: "the script says 您 \(polite) \(polite == 1 ? "time" : "times") and 你 here"))
        finding.fix = LintFix(range: place, before: "你", after: "您", isCertain: true)
        return finding
      }
    }
  }
}
