package import Detection
package import Rubrics
package import Scoring
package import Transcripts

/// A call laid over its script, ready to be written in any form.
package struct FlowReport: Sendable {
  package var flow: Rubrics.Flow
  package var alignment: FlowAlignment
  package var transcript: Transcript
  package var pack: PackIdentity
  package var source: String
  package var language: ReadingLanguage

  package init(
    flow: Rubrics.Flow, alignment: FlowAlignment, transcript: Transcript, pack: PackIdentity,
    source: String, language: ReadingLanguage
  ) {
    self.flow = flow
    self.alignment = alignment
    self.transcript = transcript
    self.pack = pack
    self.source = source
    self.language = language
  }

  func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func step(_ id: String) -> FlowStep? { flow.steps.first { $0.id == id } }

  func title(_ id: String) -> String { step(id)?.title[language] ?? id }

  func title(_ target: FlowStep.Target) -> String {
    switch target {
    case .step(let id): title(id)
    case .end: words("结束", "end")
    }
  }

  /// The words that evidence points at.
  func quote(_ place: Evidence) -> String { transcript.turns[place.turn].quote(place) }

  func state(_ state: FlowAlignment.Visit.State, isOptional: Bool = false) -> String {
    switch state {
    case .done: words("已做", "done")
    case .outOfOrder: words("已做，次序不对", "done, out of order")
    case .skipped: isOptional ? words("略过（可选）", "left out (optional)") : words("漏掉", "left out")
    case .offPath: words("做了，但这条路上用不到", "done, though not on this path")
    }
  }

  /// What an answer is called.
  func answer(_ id: String?, of step: FlowStep) -> String {
    guard let id else { return words("未回答", "no answer") }
    if let own = step.question?.answers.first(where: { $0.id == id })?.title {
      return own[language]
    }
    switch id {
    case "yes": return words("是", "yes")
    case "no": return words("否", "no")
    case "satisfied": return words("满意", "satisfied")
    case "neutral": return words("一般", "neutral")
    case "dissatisfied": return words("不满意", "dissatisfied")
    case "given": return words("有", "given")
    case "none": return words("没有", "none")
    default: return id
    }
  }
}
