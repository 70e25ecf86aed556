/// Words of days, weeks and months.
enum DateWords: Sendable {
  /// Words that are a date by themselves.
  static let whole = WordTable(words: (chinese + weeks + english).joined(separator: " "))

  /// Months that a day can follow: 这个月5号.
  static let months = WordTable(words: "这个月 下个月 上个月 本月 下月 上月 每月 每个月 当月 次月 这月")

  /// Parts of a month: 月底, 3月底.
  static let parts = Set(scalarsOf: "底初末中")

  static let monthNames = WordTable<Int>(
    EnglishWords.numbered(
      """
      january february march april may june july august september october november december
      """, from: 1
    ) { $0 }
      + EnglishWords.numbered("jan feb mar apr may jun jul aug sep oct nov dec", from: 1) { $0 }
      + [("sept", 9)])

  /// Month names that are ordinary words too.
  static let ambiguousNames = WordTable(words: "march may mar")

  static let ordinalEndings = WordTable(words: "st nd rd th")
  static let of = WordTable(words: "of")
  static let day = WordTable(words: "号 日")
  static let month = WordTable(words: "月份 月")

  /// 周三次 is "three times a week".
  static let afterWeekday = Set(scalarsOf: "次个回趟遍天年圈")

  /// 周边, 周围 and 周密 are no weeks.
  static let afterWeek = Set(scalarsOf: "边围密全折转")

  /// 3号楼, 3号线 are no days.
  static let afterDay = Set(scalarsOf: "楼线机门店仓柜库")

  private static let chinese = """
    今天 明天 后天 大后天 昨天 前天 大前天 今日 明日 昨日 当天 今晚 明晚 昨晚 今早 明早 次日 隔天 \
    月底 月初 月中 月末 年底 年初 年末 今年 明年 去年 后年 前年 本月 下月 上月 这个月 下个月 上个月 \
    这个月底 下个月底 这个月初 下个月初 本月底 下月底 下月初 周末 本周末 下周末 上周末 这周末 \
    本周 下周 上周 这周 下星期 这星期 上星期 下个星期 这个星期 上个星期 下礼拜 这礼拜 上礼拜 \
    下个礼拜 这个礼拜 上个礼拜 下下周
    """.split(separator: " ").map(String.init)

  private static let weeks: [String] = ["", "下", "上", "这", "本", "下个", "上个", "这个", "下下"]
    .flatMap { which in
      ["周", "星期", "礼拜"].flatMap { week in
        ["一", "二", "三", "四", "五", "六", "日", "天"].map { which + week + $0 }
      }
    }

  private static let english: [String] = {
    let days = "monday tuesday wednesday thursday friday saturday sunday"
      .split(separator: " ").map(String.init)
    let spans = ["week", "month", "year", "weekend"]
    return days + ["this", "next", "last"].flatMap { which in (days + spans).map { which + $0 } }
      + [
        "today", "tomorrow", "tonight", "yesterday", "thedayaftertomorrow", "dayaftertomorrow",
        "endofthemonth", "theendofthemonth", "theendofmonth",
      ]
  }()
}
