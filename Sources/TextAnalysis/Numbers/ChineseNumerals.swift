/// Chinese letters that write numbers.
enum ChineseNumerals: Sendable {
  /// Digits, spoken ones (幺 洞 拐 勾) and those of cheques included; all folded.
  static let digits: [UInt32: Int] = table([
    "零〇洞", "一壹幺", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒拐", "八捌", "九玖勾",
  ])

  /// Digits that are ordinary words too, so that they need company.
  static let weak = Set(scalarsOf: "洞拐勾伍陆")

  static let units: [UInt32: Double] = [
    value("十"): 10, value("拾"): 10, value("百"): 100, value("佰"): 100, value("千"): 1_000,
    value("仟"): 1_000, value("万"): 10_000, value("亿"): 100_000_000,
  ]

  static let one = value("一")
  static let two = value("两")
  static let ten = value("十")
  static let point = value("点")

  /// Letters after which 一 is not a digit: 一定, 一下, 一起.
  static let afterOne = Set(scalarsOf: "定下样起些直般旦切共会向致律概并再经边")

  /// Letters after which a number is only about right: 几 in 十几.
  static let vague = Set(scalarsOf: "几")

  /// What names the day of the week that follows it.
  static let week = WordTable(words: "周 星期 礼拜")

  /// Set phrases whose digits count nothing.
  static let idioms = WordTable(
    words: """
      一五一十 三三两两 七七八八 一一 一来二去 三三五五 五一假期 五一期间 五一节 五一放假 五一长假 \
      十一假期 十一期间 十一放假 十一长假 六一节 六一儿童节 三八节 三八妇女节 双十一 双十二 九九归一 \
      三七二十一 一清二楚 一干二净 三心二意 乱七八糟 接二连三 不三不四 四面八方 五花八门 十全十美 \
      十万火急 千万 百万分 万分 万一
      """)

  static func isNumeral(_ letter: UInt32) -> Bool {
    digits[letter] != nil || units[letter] != nil
  }

  private static func value(_ character: Unicode.Scalar) -> UInt32 { character.value }

  private static func table(_ rows: [String]) -> [UInt32: Int] {
    var table: [UInt32: Int] = [:]
    for (digit, row) in rows.enumerated() {
      for scalar in row.unicodeScalars { table[scalar.value] = digit }
    }
    return table
  }
}
