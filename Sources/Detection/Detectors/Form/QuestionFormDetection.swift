import Rubrics

/// Finds questions of certain forms, or checks in which order their forms come.
///
/// The evidence is the question; of stacked ones, everything from the first to the last of a turn.
enum QuestionFormDetection {
  static func finding(
    in call: CallAnalysis, turns: [Int], forms: [QuestionForm], atLeast minimum: Int
  ) -> Finding {
    var evidence: [Evidence] = []
    for turn in turns {
      let text = call.text(of: turn)
      let questions = QuestionReader(text: text).questions
      for question in questions where forms.contains(question.form) {
        evidence.append(Evidence(turn: turn, letters: question.letters, of: text))
      }
      if forms.contains(.stacked), questions.count >= QuestionReader.stack,
        let first = questions.first, let last = questions.last
      {
        let letters = first.letters.lowerBound..<last.letters.upperBound
        evidence.append(Evidence(turn: turn, letters: letters, of: text))
      }
    }
    let isFound = evidence.count >= minimum
    return Finding(isFound ? .found : .absent, evidence: Array(Set(evidence)).sorted())
  }

  /// The first question of each form stands before the first of every later form.
  ///
  /// The first form must be asked; later ones may be missing. The evidence is the first question of
  /// each form; of a wrong order, the question that came too early.
  static func funnel(in call: CallAnalysis, turns: [Int], forms: [QuestionForm]) -> Finding {
    var firsts: [QuestionForm: Evidence] = [:]
    for turn in turns {
      let text = call.text(of: turn)
      for question in QuestionReader(text: text).questions where firsts[question.form] == nil {
        firsts[question.form] = Evidence(turn: turn, letters: question.letters, of: text)
      }
    }
    let asked = forms.compactMap { firsts[$0] }
    guard let form = forms.first, firsts[form] != nil else {
      return Finding(.absent, evidence: asked.min().map { [$0] } ?? [])
    }
    for (earlier, later) in zip(asked, asked.dropFirst()) where later < earlier {
      return Finding(.absent, evidence: [later])
    }
    return Finding(.found, evidence: asked)
  }
}
