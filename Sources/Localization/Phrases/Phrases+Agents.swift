package import Rubrics

extension Phrases {
  /// Many calls of agents and teams.
  package enum Agents: Sendable {
    package static let title = LocalizedText(zh: "坐席与班组", en: "Agents and teams")
    package static let overview = LocalizedText(zh: "坐席一览", en: "Agents")
    package static let teams = LocalizedText(zh: "班组", en: "Teams")
    package static let team = LocalizedText(zh: "班组", en: "Team")
    package static let everybody = LocalizedText(zh: "全体", en: "Everybody")
    package static let unnamed = LocalizedText(zh: "（未注明坐席）", en: "(no agent named)")
    package static let interval = LocalizedText(zh: "95% 区间", en: "95 % interval")
    package static let trend = LocalizedText(zh: "趋势", en: "Trend")
    package static let failures = LocalizedText(zh: "最常未达成", en: "Most often missed")
    package static let plan = LocalizedText(zh: "辅导计划", en: "Coaching plan")
    package static let recurring = LocalizedText(zh: "反复出现", en: "Recurring")
    package static let once = LocalizedText(zh: "只出现一次", en: "Once")
    package static let strengths = LocalizedText(zh: "常被表扬", en: "Often praised")
    package static let weaknesses = LocalizedText(zh: "四类常见不足", en: "The four usual weaknesses")
    package static let weakness = LocalizedText(zh: "不足", en: "Weakness")
    package static let period = LocalizedText(zh: "时段", en: "Period")
    package static let lost = LocalizedText(zh: "共失分", en: "Points lost")
    package static let noScores = LocalizedText(zh: "没有已评分的通话", en: "no scored calls")
    package static let mixedPacks = LocalizedText(
      zh: "结果出自不同的规则包或版本，分数不宜直接相比",
      en: "the results come from different packs or versions: compare scores with care")

    package static let apart = LocalizedText(
      zh: "比其他人更常未达成", en: "Missed more than by others")
    package static let listen = LocalizedText(zh: "可听", en: "Listen to")

    /// A criterion that one agent misses more often.
    package static func moreThanOthers(
      _ title: String, _ share: String, _ others: String
    ) -> LocalizedText {
      LocalizedText(
        zh: "\(title) \(share)（其他人 \(others)）", en: "\(title) \(share) (others \(others))")
    }

    /// That the order of agents may be chance.
    package static func allOverlap(_ count: Int) -> LocalizedText {
      LocalizedText(
        zh: "通数足够的 \(count) 位坐席，区间都与均分最高者重叠：名次先后可能只是偶然",
        en: """
          the intervals of all \(count) agents with enough calls overlap that of the highest mean: \
          their order may be chance
          """)
    }

    /// Whose interval lies below that of the highest mean.
    package static func clearlyBehind(_ names: String, _ best: String) -> LocalizedText {
      LocalizedText(
        zh: "区间低于均分最高者（\(best)）的只有：\(names)；其余名次先后可能只是偶然",
        en: """
          only these lie below the interval of the highest mean (\(best)): \(names); the order of \
          the others may be chance
          """)
    }

    /// That figures rest on little.
    package static func few(_ count: Int) -> LocalizedText {
      LocalizedText(
        zh: "只有 \(count) 通已评分的通话，数字仅供参考，先不要下结论",
        en:
          "only \(count) scored \(count == 1 ? "call" : "calls"): take the figures as a hint, no more"
      )
    }

    /// So many of so many calls.
    package static func share(_ part: Int, of whole: Int) -> LocalizedText {
      LocalizedText(zh: "\(whole) 通里 \(part) 通", en: "\(part) of \(whole) calls")
    }

    /// Where scores are heading.
    package static func direction(_ id: String, _ points: String?) -> LocalizedText {
      switch id {
      case "rising":
        LocalizedText(zh: "↑ 每 30 天 +\(points ?? "")", en: "↑ +\(points ?? "") per 30 days")
      case "falling":
        LocalizedText(zh: "↓ 每 30 天 \(points ?? "")", en: "↓ \(points ?? "") per 30 days")
      case "steady": LocalizedText(zh: "→ 无明显变化", en: "→ no clear change")
      default: LocalizedText(zh: "数据不足", en: "too few dated calls")
      }
    }
  }
}
