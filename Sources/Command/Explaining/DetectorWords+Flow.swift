import Rubrics

/// What is asked about the course of a scripted call, in words.
extension DetectorWords {
  func words(of condition: FlowCondition) -> String {
    switch condition {
    case .done(let step):
      words("流程步骤做了：\(title(of: step))", "the script's step is done: \(title(of: step))")
    case .due(let step):
      words("流程走到这一步：\(title(of: step))", "the script leads to: \(title(of: step))")
    case .answered(let step): words("得到回答：\(title(of: step))", "answered: \(title(of: step))")
    case .answer(let step, let answers):
      words(
        "回答是 \(answers.joined(separator: "/"))：\(title(of: step))",
        "the answer is \(answers.joined(separator: "/")): \(title(of: step))")
    case .inOrder: words("流程步骤不乱序", "the script's steps come in order")
    case .rightBranches: words("按客户的回答走对分支", "each answer is followed by its branch")
    }
  }

  private func title(of step: String) -> String {
    pack.flow?.steps.first { $0.id == step }?.title[language] ?? step
  }
}
