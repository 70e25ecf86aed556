package import Rubrics

extension Phrases {
  /// Pages for a browser.
  package enum Page: Sendable {
    package static let skip = LocalizedText(zh: "跳到", en: "Skip to")
    package static let priorities = LocalizedText(zh: "先改这几点", en: "Change first")
    package static let further = LocalizedText(zh: "其次", en: "Then")
    package static let reworded = LocalizedText(zh: "原话改写", en: "Reworded")
    package static let arithmetic = LocalizedText(zh: "算分", en: "How the score came about")
    package static func stretches(_ count: Int) -> LocalizedText {
      LocalizedText(zh: "\(count) 段", en: "\(count) stretches")
    }
    package static let figures = LocalizedText(zh: "数值", en: "Figures")
    package static let criteria = LocalizedText(zh: "标准与依据", en: "Criteria and evidence")
    package static let phases = LocalizedText(zh: "阶段", en: "Phases")
    package static let times = LocalizedText(zh: "时间线", en: "Timeline")
    package static let silence = LocalizedText(zh: "静默", en: "Silence")
    package static let model = LocalizedText(zh: "模型", en: "model")
    package static let interruption = LocalizedText(zh: "打断", en: "Interruption")
    package static let talk = LocalizedText(zh: "说话", en: "Talk")
    package static let nothingToPraise = LocalizedText(
      zh: "这通没有可以引用的亮点。", en: "Nothing in this call could be quoted as praise.")
    package static let nothingToChange = LocalizedText(
      zh: "没有需要改进的地方。", en: "Nothing needs to change.")
    package static let technical = LocalizedText(zh: "技术特性", en: "technical")
    package static let personal = LocalizedText(zh: "个人特性", en: "personal")

    /// What a timeline's colours and signs stand for, beside the two sides.
    package static let silenceSign = LocalizedText(
      zh: "框：无人说话 3 秒以上", en: "box: nobody speaks for 3 s or more")
    package static let interruptionSign = LocalizedText(zh: "▼ 打断", en: "▼ interruption")

    /// How much of a call is silence.
    package static func silences(_ count: Int, _ total: String, _ share: String) -> LocalizedText {
      LocalizedText(
        zh: "静默 \(count) 处，共 \(total)（\(share)）",
        en: "\(count) \(count == 1 ? "silence" : "silences"), \(total) in all (\(share))")
    }

    /// That only some of them are listed.
    package static func longest(_ count: Int, of all: Int) -> LocalizedText {
      LocalizedText(
        zh: "列出最长的 \(count) 处（共 \(all) 处），按先后：",
        en: "The \(count) longest of \(all), in their order:")
    }

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
