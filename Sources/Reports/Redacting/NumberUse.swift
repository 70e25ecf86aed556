/// What the words around a number say that it is.
struct NumberUse {
  let scalars: [Unicode.Scalar]

  private static let unitsAfter = [
    "元", "块", "圆", "万", "亿", "千", "￥", "¥", "%", "％", "美元", "港币", "积分", "公里", "平", "度", "吨", "克",
    "兆",
    "人", "次", "条", "件", "个", "米", "步", "dollars", "yuan", "rmb", "bucks", "usd", "cny", "pounds",
    "euros", "percent", "points", "km", "kwh", "mb", "gb", "people", "hundred", "thousand",
    "million", "minutes", "days",
  ].map { Array($0.unicodeScalars) }
  private static let signsBefore = ["￥", "¥", "$", "€", "£", "rmb", "usd", "cny", "hk$", "人民币"]
  private static let amountWords = [
    "金额", "余额", "额度", "总价", "价格", "费用", "保额", "保费", "贷款", "欠款", "工资", "积分", "流量", "一共", "总共",
    "balance", "amount", "total", "price",
  ]
  private static let jobWords = [
    "工号", "坐席", "座席", "员工号", "employee", "job number", "agent id", "badge",
  ]
  /// Words that announce a number by which somebody is known.
  private static let numberWords = [
    "电话", "手机", "号码", "联系方式", "卡号", "账号", "帐号", "账户", "身份证", "证件", "单号", "订单", "编号", "尾号", "验证码",
    "流水号", "保单", "会员号", "户号", "number", "phone", "mobile", "cell", "card", "account", "order",
    "reference", "code",
  ]

  /// Whether a number is money or a quantity.
  func isAmount(_ range: Range<Int>, digits: Int) -> Bool {
    let after = scalars[range.upperBound...].drop { $0 == " " }
    if Self.unitsAfter.contains(where: { isUnit($0, at: after) }) { return true }
    let before = words(before: range, count: 8)
    if Self.signsBefore.contains(where: { before.trimmedEnd.hasSuffix($0) }) { return true }
    return digits <= 9 && Self.amountWords.contains { before.contains($0) }
  }

  private func isUnit(_ unit: [Unicode.Scalar], at after: ArraySlice<Unicode.Scalar>) -> Bool {
    guard Array(after.prefix(unit.count)).map(\.lowercased) == unit else { return false }
    // "kmart" begins with no unit.
    guard unit.last?.isASCIILetter == true else { return true }
    return after.dropFirst(unit.count).first?.isASCIILetter != true
  }

  /// Whether a number is the agent's own, which people may know.
  func isJobNumber(_ range: Range<Int>) -> Bool {
    guard range.count <= 6 else { return false }
    let before = words(before: range, count: 14)
    let after = scalars[range.upperBound...].prefix(2).lowercasedWord
    return Self.jobWords.contains { before.contains($0) } || ["号客", "号坐", "号话"].contains(after)
  }

  /// Whether the words before say that a number of somebody follows.
  func isAnnounced(_ range: Range<Int>) -> Bool {
    let before = words(before: range, count: 16)
    return Self.numberWords.contains { before.contains($0) }
  }

  /// The words of the sentence just before a place, in lower case.
  private func words(before range: Range<Int>, count: Int) -> String {
    let text = scalars[..<range.lowerBound].suffix(count)
    let start = text.lastIndex { "。！？!?；;\n".unicodeScalars.contains($0) }.map { $0 + 1 }
    return text[(start ?? text.startIndex)...].lowercasedWord
  }
}

extension Unicode.Scalar {
  fileprivate var lowercased: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value + 32)) : self
  }
}

extension String {
  fileprivate var trimmedEnd: Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
