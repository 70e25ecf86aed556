import Diagnostics
import Rubrics

extension LintRule {
  /// A technical term that nobody explains.
  static let jargon: LintRule = LintRule(
    "jargon", zh: "没有解释的术语", en: "Unexplained jargon",
    meaning: LocalizedText(
      zh: "用了客户未必懂的专业词，又没有当场解释。", en: "Uses a technical term that is not explained on the spot."),
    source: "001; 003", severity: .warning,
    examples: [
      .bad("客户：网页打不开。\n客服：您的DNS解析有问题，我给您刷新一下缓存。"),
      .good("客户：网页打不开。\n客服：网址对不上服务器了，我帮您重新连一下。"),
      .bad("Customer: Pages do not load.\nAgent: Your DNS resolver is misconfigured, so please flush the cache."),
      .good("Customer: Pages do not load.\nAgent: Your computer cannot find the address; let me fix that with you."),
    ]
  ) { examination in
    guard let criterion = examination.criterion("plain-language") else { return [] }
    return examination.hits(of: criterion.id).compactMap { words, range -> LintFinding? in
      guard let place = words.sourceRange(of: range) else { return nil }
      return examination.finding(
        .jargon, at: place,
        LocalizedText(
          zh: "“\(words[range].string)”客户未必听得懂，请解释或换个说法",
          en: "'\(words[range].string)' may mean nothing to the customer; explain or replace it"),
        criterion: criterion, notes: [RequiredBehaviours.advice(criterion)])
    }
  }
}
