package import Detection
package import Rubrics

extension Verdict {
  /// The verdict's name for a criterion of a kind: a prohibition is not met but kept to.
  ///
  /// Prohibitions are named after the fault ("Command tone") or after the good conduct ("Stays
  /// consistent"); the words have to suit both.
  package func title(of kind: Criterion.Kind) -> LocalizedText {
    switch (self, kind) {
    case (.met, .requirement): LocalizedText(zh: "达成", en: "met")
    case (.met, .prohibition): LocalizedText(zh: "未违反", en: "clear")
    case (.missed, .requirement): LocalizedText(zh: "未达成", en: "missed")
    case (.missed, .prohibition): LocalizedText(zh: "违反", en: "flagged")
    case (.notApplicable, _): LocalizedText(zh: "不适用", en: "not applicable")
    case (.notEvaluated, _): LocalizedText(zh: "未评判", en: "not judged")
    }
  }
}

extension Basis {
  /// What a verdict rests on.
  package var title: LocalizedText {
    switch self {
    case .pattern: LocalizedText(zh: "用语", en: "wording")
    case .model: LocalizedText(zh: "模型", en: "model")
    case .measure: LocalizedText(zh: "测量", en: "measure")
    case .flow: LocalizedText(zh: "流程", en: "flow")
    case .metadata: LocalizedText(zh: "通话信息", en: "call data")
    case .none: LocalizedText(zh: "无", en: "nothing")
    }
  }
}

extension Names {
  /// Why a criterion was not judged.
  ///
  /// - Parameter code: A reason code such as `needs-timing`.
  /// - Returns: `nil` for codes of a pack's own.
  package static func reason(_ code: String) -> LocalizedText? {
    switch code {
    case "nonverbal": LocalizedText(zh: "非语言行为，文字看不出", en: "not a matter of words")
    case "needs-audio": LocalizedText(zh: "需要录音", en: "needs the recording")
    case "needs-timing": LocalizedText(zh: "缺少时间信息", en: "needs times of the turns")
    case "needs-roles": LocalizedText(zh: "角色不明", en: "needs to know who speaks")
    case "needs-record": LocalizedText(zh: "需要业务记录", en: "needs the service record")
    case "needs-history": LocalizedText(zh: "需要以往通话", en: "needs earlier calls")
    case "second-hand":
      LocalizedText(zh: "只有转述，没有原话", en: "only reported, not in the call itself")
    case "interpretive": LocalizedText(zh: "需要人来判断", en: "needs a person's judgement")
    case "uncertain": LocalizedText(zh: "把握不足", en: "not sure enough either way")
    case "unknown-detector":
      LocalizedText(zh: "规则包缺少所用的检测", en: "the pack lacks the detector it uses")
    default: nil
    }
  }
}
