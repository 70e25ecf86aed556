import Rubrics
import Transcripts

/// What measures, comparisons, forms and facts look for, in words.
extension DetectorWords {
  // MARK: Measures

  func words(of measure: MeasureDetector) -> String {
    let limits = limits(measure.bounds)
    let place = place(measure.scope)
    switch measure.quantity {
    case .speechRate(let reading, let shortest):
      return words(
        "语速\(limits)字/分（\(per(reading, "每轮", "平均"))，短于 \(number(shortest)) 秒的不算，\(place)）",
        "speech rate \(limits) characters a minute (\(per(reading, "each turn", "average")), "
          + "turns under \(number(shortest)) s skipped, \(place))")
    case .responseTime(let reading):
      return words(
        "应答用时\(limits)秒（\(per(reading, "每次", "平均"))，\(place)）",
        "response time \(limits) s (\(per(reading, "each", "average")), \(place))")
    case .silence(let debtor, let includesHolds):
      let who =
        switch debtor {
        case .agent?: words("该客服开口", "the agent's to break")
        case .customer?: words("该客户开口", "the customer's to break")
        default: words("不论该谁开口", "whoever owes")
        }
      let holds = includesHolds ? words("，含等候", ", holds included") : ""
      return words("静默\(limits)秒（\(who)\(holds)）", "a silence \(limits) s (\(who)\(holds))")
    case .overlap:
      return words("双方同时说话占\(limits)", "share of talk time in which both speak \(limits)")
    case .hold: return words("让客户等候\(limits)秒", "a hold \(limits) s")
    case .talkShare(let byLength):
      return words(
        "说话占比\(limits)（按\(byLength ? "字数" : "时间")，\(place)）",
        "talk share \(limits) (by \(byLength ? "length" : "time"), \(place))")
    case .callLength: return words("通话时长\(limits)秒", "call length \(limits) s")
    case .answerDelay(let fields):
      let names = fields.prefix(3).joined(separator: ", ")
      return words("接听等待\(limits)秒（\(names)）", "answer delay \(limits) s (\(names))")
    case .sentenceLength(let reading):
      return words(
        "句长\(limits)字（\(per(reading, "每句", "平均"))，\(place)）",
        "sentence length \(limits) characters (\(per(reading, "each", "average")), \(place))")
    }
  }

  private func per(_ reading: MeasureDetector.Reading, _ each: String, _ average: String) -> String
  {
    reading == .each ? each : average
  }

  private func limits(_ bounds: Bounds) -> String {
    var parts: [String] = []
    func add(_ limit: Double?, _ zh: String, _ en: String) {
      if let limit { parts.append(words(zh, en) + number(limit)) }
    }
    add(bounds.over, "超过 ", "over ")
    add(bounds.atLeast, "至少 ", "at least ")
    add(bounds.under, "不到 ", "under ")
    add(bounds.atMost, "至多 ", "at most ")
    return parts.joined(separator: words("、", ", "))
  }

  func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
  }

  /// A number with its noun, in English.
  func plural(_ value: Double, _ noun: String) -> String {
    number(value) + " " + noun + (value == 1 ? "" : "s")
  }

  // MARK: Texts and forms

  func lines(of detector: TextDetector, indent: String) -> [String] {
    let place = place(detector.scope)
    switch detector {
    case .similarity(let detector):
      let percent = number((detector.share * 1000).rounded() / 10)
      let joined = detector.isJoined ? words("，各轮连读", ", turns joined") : ""
      let head = words(
        "与话术相似度至少 \(percent)%（\(place)\(joined)）：",
        "at least \(percent)% of a sample script (\(place)\(joined)):")
      return [indent + head] + detector.scripts.map { indent + "  " + $0 }
    case .repetition(let detector):
      return [
        indent
          + words(
            "同一句话（至少 \(detector.shortest) 字）说了至少 \(detector.times) 遍（\(place)）",
            "the same sentence of at least \(detector.shortest) characters said at least "
              + "\(detector.times) times (\(place))")
      ]
    case .consistency(let detector):
      let kinds = detector.kinds.map(\.rawValue).joined(separator: ", ")
      return [
        indent
          + words(
            "前后数字或承诺矛盾（\(kinds)；\(place)）",
            "a figure or promise that contradicts an earlier one (\(kinds); \(place))")
      ]
    }
  }

  func words(of detector: FormDetector) -> String {
    let place = place(detector.scope)
    switch detector {
    case .questions(let forms, let minimum, _):
      let names = forms.map(\.rawValue).joined(separator: "/")
      return words(
        "提问形式 \(names)，至少 \(minimum) 个（\(place)）",
        "questions of form \(names), at least \(minimum) (\(place))")
    case .funnel(let forms, _):
      let names = forms.map(\.rawValue).joined(separator: " → ")
      return words("提问先后：\(names)（\(place)）", "questions in the order \(names) (\(place))")
    case .address(let form, let minimum, _):
      return words(
        "称呼方式 \(form.rawValue)，至少 \(minimum) 处（\(place)）",
        "address of form \(form.rawValue), at least \(minimum) (\(place))")
    }
  }

  // MARK: Facts

  func words(of detector: MeaningDetector) -> String {
    switch detector {
    case .entity(let detector):
      let limits = limits(detector.bounds)
      let value = limits.isEmpty ? "" : words("，值\(limits)", ", value \(limits)")
      let repeats = detector.repeats.map {
        words("，复述\($0 == .agent ? "客服" : "客户")说过的", ", said by the \($0.rawValue) before")
      }
      return words(
        "说到 \(detector.kind.rawValue)，至少 \(detector.minimum) 个",
        "a figure of kind \(detector.kind.rawValue), at least \(detector.minimum)")
        + value + (repeats ?? "") + " (\(place(detector.scope)))"
    case .record(let detector):
      let fields = detector.fields.joined(separator: "/")
      switch detector.agreement {
      case nil: return words("工单已填 \(fields)", "the record states \(fields)")
      case .figure(let kind):
        return words(
          "工单的 \(fields) 与通话中的 \(kind.rawValue) 一致",
          "the record's \(fields) agrees with a \(kind.rawValue) of the call")
      case .wording(let share):
        let percent = number((share * 1000).rounded() / 10)
        return words(
          "工单的 \(fields) 至少 \(percent)% 在通话中说过",
          "at least \(percent)% of the record's \(fields) is said in the call")
      }
    case .metadata(let condition):
      var text = condition.fields.joined(separator: "/")
      if !condition.values.isEmpty { text += " = " + condition.values.joined(separator: "/") }
      let limits = limits(condition.bounds)
      if !limits.isEmpty { text += " " + limits }
      return words("通话信息：\(text)", "call data: \(text)")
    }
  }

  func words(of condition: CallCondition) -> String {
    var facts = condition.directions + condition.channels
    facts += condition.started.map { "\(clock($0.from))–\(clock($0.to))" }
    let text = facts.joined(separator: ", ")
    return words("通话是：\(text)", "the call is: \(text)")
  }

  private func clock(_ minutes: Int) -> String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
