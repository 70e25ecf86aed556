/// Words of the time of day.
enum TimeWords: Sendable {
  /// Which half of the day a word means.
  enum Part: Sendable {
    case morning, noon, afternoon, evening
  }

  static let partsOfDay = WordTable<Part>([
    ("凌晨", .morning), ("清晨", .morning), ("早晨", .morning), ("早上", .morning),
    ("上午", .morning), ("今早", .morning), ("明早", .morning), ("一早", .morning),
    ("中午", .noon), ("正午", .noon), ("下午", .afternoon), ("午后", .afternoon),
    ("傍晚", .evening), ("晚上", .evening), ("夜里", .evening), ("夜间", .evening),
    ("晚间", .evening), ("半夜", .evening), ("午夜", .evening), ("今晚", .evening),
    ("明晚", .evening), ("昨晚", .evening),
  ])

  static let english = WordTable<Int?>([
    ("noon", 720), ("midnight", 0), ("morning", nil), ("afternoon", nil), ("evening", nil),
  ])

  static let good = WordTable(words: "good")

  /// What stands after minutes: 三点零五分, 九点一刻.
  static let afterMinutes = Set(scalarsOf: "分刻")

  /// "am" and "pm"; true for the second.
  static let halves = WordTable<Bool>([("am", false), ("pm", true)])

  static let oclock = WordTable(words: "oclock")
  static let half = WordTable(words: "半")
  static let whole = WordTable(words: "钟 整")
  static let quarter = WordTable(words: "刻钟 刻")
  static let minute = WordTable(words: "分钟 分")

  /// 三点前, 三点左右: certainly a time.
  static let around = Set(scalarsOf: "前后左之以多")

  /// 以下三点, 这两点: points of a list.
  static let beforePoints = Set(scalarsOf: "下这有几第哪那")

  /// 三点建议: points of a list.
  static let afterPoints = WordTable(
    words: "建议 要求 原因 意见 说明 注意 需要 要注意 内容 问题 要点 好处 优惠 是 都是")
}
