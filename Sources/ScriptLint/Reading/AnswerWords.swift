/// The answers that branches usually stand for, as pairs of opposites.
enum AnswerWords {
  static let pairs: [(yes: [String], no: [String])] = [
    (["是", "是的", "对", "确认", "yes", "y"], ["否", "不是", "不对", "no", "n"]),
    (["有", "已有", "有的"], ["没有", "无", "没"]),
    (
      ["同意", "可以", "方便", "愿意", "接受", "好", "agree", "agreed", "agrees", "convenient", "accepted"],
      [
        "不同意", "不可以", "不方便", "不愿意", "拒绝", "不接受", "否", "disagree", "disagrees", "refused",
        "not convenient", "declined", "refuses", "declines",
      ]
    ),
    (
      ["满意", "satisfied", "happy"],
      ["不满意", "不满意或一般", "一般", "not satisfied", "unsatisfied", "unhappy", "dissatisfied"]
    ),
    (["需要", "要"], ["不需要", "不要", "不用"]),
    (
      ["解决", "已解决", "清楚", "准确", "resolved", "solved", "clear", "fixed", "working"],
      [
        "未解决", "没解决", "不清楚", "不准确", "not resolved", "unresolved", "not solved", "not clear",
        "still broken", "not fixed", "not working",
      ]
    ),
  ]

  /// Answers that stand for whatever no other branch stands for.
  static let others: Set<String> = [
    "其他", "其它", "否则", "其余", "其他情况", "other", "otherwise", "else", "anything else",
  ]

  private static let yes = Set(pairs.flatMap(\.yes))
  private static let no = Set(pairs.flatMap(\.no))

  static func isKnown(_ answer: String) -> Bool {
    let answer = plain(answer)
    return yes.contains(answer) || no.contains(answer) || others.contains(answer)
  }

  static func isYes(_ answer: String) -> Bool { yes.contains(plain(answer)) }
  static func isNo(_ answer: String) -> Bool { no.contains(plain(answer)) }
  static func isOther(_ answer: String) -> Bool { others.contains(plain(answer)) }

  /// An answer without the words that introduce it.
  static func plain(_ answer: String) -> String {
    var answer = String(PlainCharacters.of(Array(answer.lowercased())))
    for word in ["如果", "若是", "如", "若", "if ", "客户", "the customer ", "customer "]
    where answer.hasPrefix(word) && answer.count > word.count {
      answer = String(answer.dropFirst(word.count))
    }
    return answer.trimmingSpaces
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
