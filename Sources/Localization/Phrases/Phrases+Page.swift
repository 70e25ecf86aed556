package import Rubrics

extension Phrases {
  /// Pages for a browser.
  package enum Page: Sendable {
    package static let skip = LocalizedText(zh: "跳到", en: "Skip to")
    package static let priorities = LocalizedText(zh: "先改这几点", en: "Change first")
    package static let further = LocalizedText(zh: "其次", en: "Then")
    package static let reworded = LocalizedText(zh: "原话改写", en: "Reworded")
    package static let arithmetic = LocalizedText(zh: "算分", en: "How the score came about")
    package static let figures = LocalizedText(zh: "数值", en: "Figures")
    package static let criteria = LocalizedText(zh: "标准与依据", en: "Criteria and evidence")
    package static let phases = LocalizedText(zh: "阶段", en: "Phases")
    package static let times = LocalizedText(zh: "时间线", en: "Timeline")
    package static let silence = LocalizedText(zh: "静默", en: "Silence")
    package static let interruption = LocalizedText(zh: "打断", en: "Interruption")
    package static let talk = LocalizedText(zh: "说话", en: "Talk")
    package static let nothingToPraise = LocalizedText(
      zh: "这通没有可以引用的亮点。", en: "Nothing in this call could be quoted as praise.")
    package static let nothingToChange = LocalizedText(
      zh: "没有需要改进的地方。", en: "Nothing needs to change.")
    package static let technical = LocalizedText(zh: "技术特性", en: "technical")
    package static let personal = LocalizedText(zh: "个人特性", en: "personal")
    package static let noTimes = LocalizedText(
      zh: "没有可用的时间", en: "the transcript has no usable times")

    /// How many seconds.
    package static func seconds(_ count: String) -> LocalizedText {
      LocalizedText(zh: "\(count) 秒", en: "\(count) s")
    }

    /// A turn that a link leads to.
    package static func toTurn(_ number: Int) -> LocalizedText {
      LocalizedText(zh: "看第 \(number) 轮", en: "see turn \(number)")
    }
  }
}
