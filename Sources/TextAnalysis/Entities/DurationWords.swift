/// Words of lengths of time, in seconds.
enum DurationWords: Sendable {
  private static let minute = 60.0
  private static let hour = 3_600.0
  private static let day = 86_400.0

  static let units = WordTable<Double>(
    chinese([
      ("秒", 1), ("秒钟", 1), ("分钟", minute), ("刻钟", 15 * minute), ("天", day), ("天时间", day),
      ("周", 7 * day), ("年", 365 * day),
    ])
      + measured([
        ("小时", hour), ("钟头", hour), ("工作日", day), ("自然日", day), ("工作天", day),
        ("星期", 7 * day), ("礼拜", 7 * day), ("季度", 91 * day),
      ]) + chinese([("个月", 30 * day), ("个钟", hour), ("个季度", 91 * day)])
      + english([
        ("second", 1), ("sec", 1), ("minute", minute), ("min", minute), ("hour", hour),
        ("hr", hour), ("day", day), ("businessday", day), ("workingday", day),
        ("calendarday", day), ("week", 7 * day), ("fortnight", 14 * day), ("businesshour", hour),
        ("workinghour", hour),
        ("month", 30 * day), ("year", 365 * day),
      ]))

  /// Units after 个半: 一个半小时.
  static let halvable = WordTable<Double>([
    ("小时", hour), ("钟头", hour), ("月", 30 * day), ("星期", 7 * day), ("工作日", day),
  ])

  static let andHalf = WordTable(words: "个半")
  static let half = WordTable(words: "半")

  /// Lengths that need no number.
  static let halves = WordTable<(digits: String, seconds: Double)>([
    ("半小时", ("0.5", hour / 2)), ("半个小时", ("0.5", hour / 2)), ("半个钟头", ("0.5", hour / 2)),
    ("半个钟", ("0.5", hour / 2)), ("半个月", ("0.5", 15 * day)), ("半年", ("0.5", 182.5 * day)),
    ("半个工作日", ("0.5", day / 2)), ("半个星期", ("0.5", 3.5 * day)), ("半分钟", ("0.5", minute / 2)),
    ("halfanhour", ("0.5", hour / 2)), ("halfhour", ("0.5", hour / 2)), ("anhour", ("1", hour)),
    ("anhourandahalf", ("1.5", 1.5 * hour)), ("halfaday", ("0.5", day / 2)),
    ("afortnight", ("14", 14 * day)),
  ])

  /// What after a unit makes another word of it: 天气, 小时候, 年级, 周围.
  static let notAfter: [UInt32: Set<UInt32>] = [
    0x5929: Set(scalarsOf: "气津花才赋真然使涯堂空"),
    0x65F6: Set(scalarsOf: "候"),
    0x5E74: Set(scalarsOf: "级代纪龄轻"),
    0x5468: Set(scalarsOf: "围到边年末"),
  ]

  /// 第三天 is a place in time, no length.
  static let ordinal = Set(scalarsOf: "第")

  /// 有一天, 这一天, 前一天 name a day.
  static let beforeOneDay = Set(scalarsOf: "有这那哪每某另前后头第当同")

  private static func chinese(_ units: [(String, Double)]) -> [(String, Double)] { units }

  private static func measured(_ units: [(String, Double)]) -> [(String, Double)] {
    units + units.map { ("个" + $0, $1) }
  }

  private static func english(_ units: [(String, Double)]) -> [(String, Double)] {
    units + units.map { ($0 + "s", $1) }
  }
}
