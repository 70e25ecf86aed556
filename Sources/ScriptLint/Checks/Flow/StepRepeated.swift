import Diagnostics
import Rubrics

extension LintRule {
  /// Two steps of a part have one number.
  static let stepRepeated: LintRule = LintRule(
    "step-repeated", zh: "步骤编号重复", en: "Two steps of one number",
    meaning: LocalizedText(
      zh: "同一段话术里有两个步骤用了同一个编号，“转”到这个编号时说不清是哪一步。",
      en: "Two steps of one part have the same number, so a branch to it may mean either."),
    severity: .error,
    examples: [
      .bad("1、您好。\n2、请讲。\n2、请问怎么称呼您？\n3、再见。"),
      .good("1、您好。\n2、请讲。\n3、请问怎么称呼您？\n4、再见。"),
      .bad("1. Hello.\n2. Please go on.\n2. What is your name?\n3. Goodbye."),
      .good("1. Hello.\n2. Please go on.\n3. What is your name?\n4. Goodbye."),
    ]
  ) { examination in
    examination.parts.flatMap { part in
      var seen: Set<String> = []
      return part.part.steps.compactMap { step -> LintFinding? in
        guard let label = step.label, !seen.insert(label).inserted, let place = step.place else {
          return nil
        }
        return examination.finding(
          .stepRepeated, at: place,
          LocalizedText(zh: "已经有第 \(label) 步了", en: "there is a step \(label) already"))
      }
    }
  }
}
