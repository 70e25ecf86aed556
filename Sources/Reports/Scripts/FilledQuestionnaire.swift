import Detection
import Rubrics

/// A question of the script with what the customer answered: one line of the filled questionnaire.
struct FilledField {
  /// What became of the question.
  enum State: String {
    case answered, unanswered
    case notAsked = "not-asked"
  }

  var step: FlowStep
  var question: FlowQuestion
  var state: State
  var answer: FlowAlignment.Answer?
}

extension FlowReport {
  /// Every question that the call's path leads over, in the order of the script.
  ///
  /// Questions of branches that the call did not take are left out.
  var questionnaire: [FilledField] {
    var seen: Set<String> = []
    return alignment.path.compactMap { visit in
      guard let step = step(visit.step), let question = step.question,
        seen.insert(step.id).inserted
      else { return nil }
      let answer = alignment.answer(to: step.id)
      let state: FilledField.State =
        visit.state == .skipped ? .notAsked : answer?.answer == nil ? .unanswered : .answered
      if state == .notAsked, visit.isOptional { return nil }
      return FilledField(step: step, question: question, state: state, answer: answer)
    }
  }
}
