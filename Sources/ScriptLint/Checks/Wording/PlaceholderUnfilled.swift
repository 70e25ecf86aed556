import Diagnostics
import Rubrics

extension LintRule {
  /// A gap that does not tell what goes into it, or that the author forgot.
  static let placeholderUnfilled: LintRule = LintRule(
    "placeholder-unfilled", zh: "没有填写的占位符", en: "Placeholder left open",
    meaning: LocalizedText(
      zh: "XX、**、___ 前后的话看不出这里该填什么，或者还留着“待补充”“TODO”。请写成有名字的占位符，如 {{产品名称}}。",
      en: "Nothing around XX, ** or ___ tells what goes in, or there is still a TODO. Give the gap a "
        + "name, as in {{product}}."),
    severity: .warning,
    examples: [
      .bad("客服：近期可能会出现××，请您留意。"),
      .good("客服：您好，我是××公司XX号客服，很高兴为您服务。"),
      .bad("Agent: Please pay attention to ___ when it happens."),
      .good("Agent: Please call us at ___ if it happens again."),
      .bad("客服：您的问题可以这样处理：待补充。"),
    ]
  ) { examination in
    examination.agentLines.flatMap { line in
      Placeholder.all(in: line.written).compactMap { placeholder -> LintFinding? in
        guard let place = line.written.sourceRange(of: placeholder.range) else { return nil }
        let gap = line.written[placeholder.range].string
        switch placeholder.kind {
        case .named, .dots: return nil
        case .unwritten:
          return examination.finding(
            .placeholderUnfilled, at: place,
            LocalizedText(zh: "“\(gap)”还没有写完", en: "'\(gap)' is still to be written"))
        case .blank:
          guard PlaceholderContext.meaning(of: placeholder.range, in: line.written) == nil else {
            return nil
          }
          return examination.finding(
            .placeholderUnfilled, at: place,
            LocalizedText(
              zh: "看不出“\(gap)”该填什么，请给占位符起个名字",
              en: "nothing tells what goes into '\(gap)'; give the gap a name"))
        }
      }
    }
  }
}
