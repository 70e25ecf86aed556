import CallGrade

/// The words of a report.
enum Wording {
  static let criteria = LocalizedText(zh: "判定与人工标注的一致程度", en: "Verdicts against gold")
  static let totals = LocalizedText(zh: "合计", en: "Totals")
  static let styles = LocalizedText(zh: "冲突风格（客服话轮）", en: "Conflict styles of agent turns")
  static let otherLabels = LocalizedText(zh: "其他标签", en: "Other labels")
  static let disagreements = LocalizedText(zh: "不一致的判定", en: "Disagreements")

  static let criterion = LocalizedText(zh: "标准", en: "criterion")
  static let title = LocalizedText(zh: "名称", en: "title")
  static let count = LocalizedText(zh: "n", en: "n")
  static let missed = LocalizedText(zh: "未做到", en: "missed")
  static let agreement = LocalizedText(zh: "一致", en: "agree")
  static let baseline = LocalizedText(zh: "基线", en: "base")
  static let kappa = LocalizedText(zh: "κ", en: "κ")
  static let kappaInterval = LocalizedText(zh: "κ 95%", en: "κ 95%")
  static let precision = LocalizedText(zh: "查准", en: "prec")
  static let recall = LocalizedText(zh: "查全", en: "rec")
  static let f1 = LocalizedText(zh: "F1", en: "F1")
  static let f1Interval = LocalizedText(zh: "F1 95%", en: "F1 95%")
  static let evidence = LocalizedText(zh: "证据", en: "evid")

  static let measure = LocalizedText(zh: "指标", en: "measure")
  static let value = LocalizedText(zh: "值", en: "value")
  static let interval = LocalizedText(zh: "95% 区间", en: "95%")
  static let basis = LocalizedText(zh: "范围", en: "over")
  static let overallAgreement = LocalizedText(zh: "一致率", en: "agreement")
  static let overallBaseline = LocalizedText(zh: "基线", en: "baseline")
  static let meanKappa = LocalizedText(zh: "平均 κ", en: "mean kappa")
  static let macroF1 = LocalizedText(zh: "未做到的宏平均 F1", en: "macro F1 of missed")
  static let evidenceOverlap = LocalizedText(zh: "证据话轮重合", en: "evidence overlap")

  static let label = LocalizedText(zh: "标签", en: "label")
  static let styleOfTurn = LocalizedText(zh: "话轮风格", en: "style of agent turns")
  static let dominantStyle = LocalizedText(zh: "主导风格", en: "dominant style")
  static let phaseOfTurn = LocalizedText(zh: "话轮所属阶段", en: "phase of turns")
  static let serviceType = LocalizedText(zh: "服务类型", en: "service type")
  static let labelMacroF1 = LocalizedText(zh: "宏平均 F1", en: "macro F1")
  static let gold = LocalizedText(zh: "标注", en: "gold")
  static let predicted = LocalizedText(zh: "判定", en: "predicted")
  static let noAnswer = LocalizedText(zh: "无", en: "none")

  static let call = LocalizedText(zh: "通话", en: "call")
  static let goldTurns = LocalizedText(zh: "标注话轮", en: "gold turns")
  static let predictedTurns = LocalizedText(zh: "判定话轮", en: "predicted turns")
  static let note = LocalizedText(zh: "标注说明", en: "labeller's note")
  static let noDisagreements = LocalizedText(zh: "没有。", en: "None.")

  static func calls(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "\(count) 通", en: count == 1 ? "1 call" : "\(count) calls")
  }

  static func turns(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "\(count) 个话轮", en: count == 1 ? "1 turn" : "\(count) turns")
  }

  static func verdicts(_ count: Int, inCalls calls: Int) -> LocalizedText {
    let (calls, verdicts) = (self.calls(calls), self.verdicts(count))
    return LocalizedText(zh: "\(calls.zh)，\(verdicts.zh)", en: "\(calls.en), \(verdicts.en)")
  }

  static func verdicts(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "\(count) 个判定", en: count == 1 ? "1 verdict" : "\(count) verdicts")
  }

  static func criteria(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "\(count) 条标准", en: count == 1 ? "1 criterion" : "\(count) criteria")
  }

  static func unlabelled(_ ids: String) -> LocalizedText {
    LocalizedText(zh: "没有可比标注的标准：\(ids)", en: "Criteria without labels to compare: \(ids)")
  }

  static let legend = LocalizedText(
    zh: "查准、查全、F1 针对“未做到”；– 表示无定义。",
    en: "prec, rec and F1 are of 'missed'; – is undefined.")

  static let matrixLegend = LocalizedText(
    zh: "行为标注，列为判定，列号即行号。", en: "Rows are gold, columns predicted, by the rows' numbers.")
}

extension Verdict {
  /// The verdict's name for people.
  var title: LocalizedText {
    switch self {
    case .met: LocalizedText(zh: "做到", en: "met")
    case .missed: LocalizedText(zh: "未做到", en: "missed")
    case .notApplicable: LocalizedText(zh: "不适用", en: "notApplicable")
    case .notEvaluated: LocalizedText(zh: "未评估", en: "notEvaluated")
    }
  }
}
