import Diagnostics
import Rubrics

extension LintRule {
  /// A branch leads to a step that there is none of.
  static let branchNowhere: LintRule = LintRule(
    "branch-nowhere", zh: "分支没有去处", en: "Branch leads nowhere",
    meaning: LocalizedText(
      zh: "分支指向的步骤在这份话术里不存在：客服念到这里就不知道往哪走。",
      en: "The step that a branch leads to does not exist: whoever reads it out is stranded."),
    severity: .error,
    examples: [
      .bad("1、您好，请问您现在方便吗？\n方便，转2\n不方便，转8\n2、那我说两件事。\n3、再见。"),
      .good("1、您好，请问您现在方便吗？\n方便，转2\n不方便，转3\n2、那我说两件事。\n3、再见。"),
      .bad("1、您好，请问您现在方便吗？\n方便，转2\n不方便，转3\n2、那我说两件事。转8\n3、再见。"),
      .bad(
        "1. Is now a good time?\n- Yes, go to 2\n- No, go to 9\n2. I have two questions.\n3. Goodbye."
      ),
      .good(
        "1. Is now a good time?\n- Yes, go to 2\n- No, go to 3\n2. I have two questions.\n3. Goodbye."
      ),
    ]
  ) { examination in
    examination.parts.flatMap { part in
      part.flow.lost.compactMap { step, number -> LintFinding? in
        let from = part.part.steps[step]
        let answer: String
        let label: String
        let place: SourceRange
        if let number {
          let branch = from.branches[number]
          guard case .step(let target) = branch.target,
            let found = branch.targetPlace ?? branch.place
          else { return nil }
          (answer, label, place) = (branch.answer.string, target, found)
        } else {
          guard let jump = from.jump, let found = jump.place ?? from.place else { return nil }
          (answer, label, place) = (from.label ?? "·", jump.label, found)
        }
        let labels = part.part.steps.compactMap(\.label)
        // Every number of one or two digits is near to every other.
        let names = labels + examination.template.parts.compactMap { $0.heading?.string }
        let near = label.count > 2 ? Suggestion.nearest(to: label, among: names) : nil
        let known = LocalizedText(
          zh: labels.isEmpty ? "各步都没有编号" : "有：\(labels.joined(separator: "、"))",
          en: labels.isEmpty
            ? "no step has a number" : "there are \(labels.joined(separator: ", "))")
        return examination.finding(
          .branchNowhere, at: place,
          LocalizedText(
            zh: "“\(answer)”转到“\(label)”，这里没有这一步（\(known.zh)）",
            en: "'\(answer)' leads to '\(label)', and there is no such step (\(known.en))"),
          notes: near.map { [LocalizedText(zh: "是否想写“\($0)”？", en: "did you mean '\($0)'?")] }
            ?? [])
      }
    }
  }
}
