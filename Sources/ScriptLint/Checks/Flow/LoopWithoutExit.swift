import Diagnostics
import Rubrics

extension LintRule {
  /// Steps that only lead to each other.
  static let loopWithoutExit: LintRule = LintRule(
    "loop-without-exit", zh: "循环没有出口", en: "Loop without an exit",
    meaning: LocalizedText(
      zh: "进了这几步就只能在里面打转，通话永远结束不了。",
      en: "These steps only lead to each other: once in them, the call can never end."),
    severity: .error,
    examples: [
      .bad("1、您好，请讲。\n2、您看清楚了吗？\n清楚，转3\n不清楚，转3\n3、我再说一遍。\n是，转2\n否，转2\n4、再见。"),
      .good("1、您好，请讲。\n2、您看清楚了吗？\n清楚，转4\n不清楚，转3\n3、我再说一遍。\n是，转2\n否，转2\n4、再见。"),
      .bad("1. Hello.\n2. Is that clear?\n- Yes, go to 3\n- No, go to 3\n3. Once more?\n- Yes, go to 2\n- No, go to 2\n4. Goodbye."),
      .good("1. Hello.\n2. Is that clear?\n- Yes, go to 4\n- No, go to 3\n3. Once more?\n- Yes, go to 2\n- No, go to 4\n4. Goodbye."),
    ]
  ) { examination in
    examination.parts.flatMap { part in
      part.flow.graph.loopsWithoutExit.compactMap { nodes -> LintFinding? in
        let steps = Set(nodes.compactMap { part.flow.nodes[$0].step }).sorted()
        guard let first = steps.first, let place = part.part.steps[first].place else { return nil }
        let labels = steps.map { part.part.steps[$0].label ?? "?" }
        return examination.finding(
          .loopWithoutExit, at: place,
          LocalizedText(
            zh: "步骤 \(labels.joined(separator: "、")) 只会互相转来转去，走不到结束",
            en: "steps \(labels.joined(separator: ", ")) only lead to each other, never to the end"))
      }
    }
  }
}
