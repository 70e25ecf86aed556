import Diagnostics
import Rubrics

extension LintRule {
  /// No answer leads to a step.
  static let stepUnreachable: LintRule = LintRule(
    "step-unreachable", zh: "步骤走不到", en: "Step never reached",
    meaning: LocalizedText(
      zh: "从第一步出发，无论客户怎么回答都走不到这一步：写了也没人会说。",
      en: "Whatever the customer answers, nobody ever comes to this step: it is never said."),
    severity: .warning,
    examples: [
      .bad("1、您好，请问方便吗？\n方便，转3\n不方便，转3\n2、我说两件事。\n3、再见。"),
      .good("1、您好，请问方便吗？\n方便，转2\n不方便，转3\n2、我说两件事。\n3、再见。"),
      .bad("1. Is now good?\n- Yes, go to 3\n- No, go to 3\n2. Two questions.\n3. Goodbye."),
      .good("1. Is now good?\n- Yes, go to 2\n- No, go to 3\n2. Two questions.\n3. Goodbye."),
    ]
  ) { examination in
    examination.parts.flatMap { part in
      let reached = part.flow.graph.reached
      return part.part.steps.indices.compactMap { step -> LintFinding? in
        let nodes = part.flow.nodes(of: step)
        guard !nodes.isEmpty, nodes.allSatisfy({ !reached[$0] }),
          let place = part.part.steps[step].place
        else { return nil }
        let label = part.part.steps[step].label ?? ""
        return examination.finding(
          .stepUnreachable, at: place,
          LocalizedText(
            zh: "没有哪个回答会走到第 \(label) 步", en: "no answer leads to step \(label)"))
      }
    }
  }
}
