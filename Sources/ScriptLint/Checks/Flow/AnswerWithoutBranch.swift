import Diagnostics
import Rubrics

extension LintRule {
  /// A question has a branch for one answer and none for its opposite.
  static let answerWithoutBranch: LintRule = LintRule(
    "answer-without-branch", zh: "回答没有分支", en: "Answer without a branch",
    meaning: LocalizedText(
      zh: "只写了一种回答怎么办，客户给出相反的回答时，客服手里没有话术。",
      en: "One answer has a branch and its opposite has none: the agent has nothing to say to it."),
    severity: .warning,
    examples: [
      .bad("1、您好，请问您对服务满意吗？\n满意，转3\n2、很抱歉。\n3、再见。"),
      .good("1、您好，请问您对服务满意吗？\n满意，转3\n不满意或一般，转2\n2、很抱歉。\n3、再见。"),
      .bad("1. Are you happy with the service?\n- Satisfied, go to 3\n2. I am sorry.\n3. Goodbye."),
      .good(
        "1. Are you happy with the service?\n- Satisfied, go to 3\n- Otherwise, go to 2\n2. I am sorry.\n3. Goodbye."
      ),
    ]
  ) { examination in
    examination.parts.flatMap { part in
      part.part.steps.compactMap { step -> LintFinding? in
        let answers = step.branches.map(\.answer.string)
        guard !answers.isEmpty, !answers.contains(where: AnswerWords.isOther) else { return nil }
        let question = step.lines.last { $0.speaker == .agent }?.words.string ?? ""
        let polarities = Set(answers.map { AnswerPolarity(of: $0, to: question) })
        // An answer in words of its own (太贵了, 换时间) may well be the other one.
        guard polarities.count == 1, let polarity = polarities.first, polarity != .other,
          let branch = step.branches.first, let place = branch.place
        else { return nil }
        let hasYes = polarity == .yes
        return examination.finding(
          .answerWithoutBranch, at: place,
          LocalizedText(
            zh: "只有“\(answers.joined(separator: "、"))”的分支，" + (hasYes ? "否定" : "肯定")
              + "的回答没有去处",
            en: "there is a branch for '\(answers.joined(separator: "', '"))' and none for the "
              + (hasYes ? "negative" : "positive") + " answer"))
      }
    }
  }
}
