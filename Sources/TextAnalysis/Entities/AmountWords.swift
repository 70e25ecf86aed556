/// Words of money.
enum AmountWords: Sendable {
  /// Units after a number and how much of the currency they are.
  static let units = WordTable<Double>([
    ("元", 1), ("块", 1), ("元钱", 1), ("块钱", 1), ("圆", 1), ("元整", 1), ("毛", 0.1),
    ("毛钱", 0.1), ("角", 0.1), ("角钱", 0.1), ("分钱", 0.01), ("人民币", 1), ("元人民币", 1),
    ("块人民币", 1), ("美元", 1), ("美金", 1), ("美刀", 1), ("港币", 1), ("港元", 1), ("欧元", 1),
    ("英镑", 1), ("日元", 1), ("韩元", 1), ("台币", 1), ("rmb", 1), ("cny", 1), ("usd", 1), ("hkd", 1),
    ("yuan", 1), ("kuai", 1), ("dollar", 1), ("dollars", 1), ("bucks", 1), ("euro", 1),
    ("euros", 1), ("cent", 0.01), ("cents", 0.01), ("usdollars", 1), ("pound", 1), ("pounds", 1),
    ("quid", 1), ("pence", 0.01), ("gbp", 1), ("eur", 1), ("rupee", 1), ("rupees", 1), ("inr", 1),
    ("rand", 1), ("shilling", 1), ("shillings", 1), ("ringgit", 1), ("aud", 1), ("sgd", 1),
  ])

  static let currencies = WordTable(
    words: "人民币 美元 港币 rmb cny usd hkd gbp eur inr aud sgd")

  /// What makes another word of a unit: 元旦, 毛病, 角度, 块儿.
  static let notAfter = Set(scalarsOf: "旦素件宵老首月病衣巾利笔孩度形色落儿头")

  /// More or less: 一百多块.
  static let about = Set(scalarsOf: "多来余")

  static let tenths = WordTable(words: "毛钱 角钱 毛 角")
  static let hundredths = WordTable(words: "分钱 分")
  static let money = WordTable(words: "钱")

  /// Measure words that take a digit after 块 for themselves: 三块五个.
  static let counted = Set(scalarsOf: "个位次天月号点年小件台张条份")
}
