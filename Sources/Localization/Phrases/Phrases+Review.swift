package import Rubrics

extension Phrases {
  /// One call, looked at closely.
  package enum Review: Sendable {
    package static let call = LocalizedText(zh: "通话", en: "Call")
    package static let agent = LocalizedText(zh: "客服", en: "Agent")
    package static let source = LocalizedText(zh: "来源", en: "Source")
    package static let pack = LocalizedText(zh: "规则包", en: "Pack")
    package static let health = LocalizedText(zh: "转写状况", en: "Transcript")
    package static let sound = LocalizedText(zh: "正常", en: "nothing to remark")
    package static let conversation = LocalizedText(zh: "对话", en: "Conversation")
    package static let legendMet = LocalizedText(zh: "达成", en: "met")
    package static let legendMissed = LocalizedText(zh: "未达成", en: "missed")
    package static let legendOffence = LocalizedText(zh: "不该说的", en: "should not be said")
    package static let legendOccasion = LocalizedText(
      zh: "该回应而没有回应", en: "called for something that did not come")
    package static let legendLabel = LocalizedText(zh: "本轮中识别到", en: "recognised in the turn")
    package static let legendEvidence = LocalizedText(zh: "依据原话", en: "words relied on")
    package static let absent = LocalizedText(zh: "此处应有", en: "due here")
    package static let occasion = LocalizedText(zh: "由此该有", en: "called for here")
    package static let noWords = LocalizedText(zh: "（无文字）", en: "(no words)")
    package static let bot = LocalizedText(zh: "机器人", en: "bot")
    package static let notEvaluated = LocalizedText(zh: "未能评判", en: "Not judged")
    package static let notApplicable = LocalizedText(zh: "不适用", en: "Not applicable")
    package static let noReason = LocalizedText(zh: "未说明原因", en: "no reason given")

    /// How many turns.
    package static func turns(_ count: Int) -> LocalizedText {
      LocalizedText(zh: "\(count) 轮", en: count == 1 ? "1 turn" : "\(count) turns")
    }

    /// One turn, counted from 1.
    package static func turn(_ number: Int) -> LocalizedText {
      LocalizedText(zh: "第 \(number) 轮", en: "turn \(number)")
    }

    /// A record of a source.
    package static func record(_ number: Int) -> LocalizedText {
      LocalizedText(zh: "第 \(number) 条", en: "record \(number)")
    }
  }

  /// What a coach says.
  package enum Coaching: Sendable {
    package static let heading = LocalizedText(zh: "辅导", en: "Coaching")
    package static let praise = LocalizedText(zh: "做得好", en: "Well done")
    package static let improve = LocalizedText(zh: "可以改进", en: "To improve")
    /// Before the names of what could be better too.
    package static func others(_ count: Int) -> LocalizedText {
      LocalizedText(zh: "还有 \(count) 项未达成：", en: "\(count) more missed: ")
    }
    package static let said = LocalizedText(zh: "原话", en: "Said")
    package static let why = LocalizedText(zh: "为什么", en: "Why")
    /// The agent's own sentence in other words.
    package static let say = LocalizedText(zh: "可以说", en: "Say")
    /// Words that fit many calls, with gaps to fill.
    package static let sample = LocalizedText(zh: "比如", en: "For example")
    package static let comment = LocalizedText(zh: "点评", en: "Comment")
    package static let source = LocalizedText(zh: "出处", en: "Source")
  }
}
