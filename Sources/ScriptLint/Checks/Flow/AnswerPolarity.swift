/// Which way an answer to a question goes that can be answered with yes or no.
enum AnswerPolarity: Hashable {
  case yes, no
  /// Neither: an answer in words of its own, or to a question of another kind.
  case other

  /// Words that begin an answer with no, whatever is denied.
  private static let denials = [
    "不", "没", "未", "无", "否", "还没", "尚未", "别", "从未", "not ", "no ", "no,", "never ", "isn't ",
    "doesn't ", "didn't ", "don't ", "hasn't ", "haven't ", "won't ", "can't ", "cannot ",
  ]
  /// What begins like a no and is none.
  private static let noDenials = [
    "不错", "不客气", "没问题", "没关系", "没事", "无所谓", "不一定", "不确定", "不清楚", "不知道", "不好说", "no problem",
    "not sure",
  ]
  /// What a repeated verb carries along: 收到了吗 – 收到了.
  private static let endings: Set<Character> = ["了", "的", "过", "吧", "啊", "呢", "呀", "吗", "哦"]

  /// Reads an answer as an author writes it at a branch.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - question: What the agent said before. An answer that repeats a word of a question says yes to
  ///     it, and one that denies a word of it says no.
  init(of answer: String, to question: String) {
    let plain = AnswerWords.plain(answer)
    if AnswerWords.isYes(answer) {
      self = .yes
    } else if AnswerWords.isNo(answer) {
      self = .no
    } else if Self.noDenials.contains(where: plain.hasPrefix) {
      self = .other
    } else if Self.denials.contains(where: plain.hasPrefix) {
      self = .no
    } else {
      self = Self.repeats(plain, Self.lastSentence(of: question)) ? .yes : .other
    }
  }

  /// What was asked, without what was said before it.
  private static func lastSentence(of words: String) -> Substring {
    let sentences = words.lowercased().split { "。！!；;？?\n".contains($0) }
    return sentences.last { $0.contains { !$0.isWhitespace } } ?? ""
  }

  private static func repeats(_ answer: String, _ question: Substring) -> Bool {
    guard isPolar(question) else { return false }
    var words = Substring(answer)
    for opening in ["她", "他", "我", "您", "已经", "已", "it ", "yes, "] where words.hasPrefix(opening) {
      words = words.dropFirst(opening.count)
    }
    while let last = words.last, endings.contains(last) { words = words.dropLast() }
    return !words.isEmpty && words.count <= 16 && question.contains(words)
  }

  /// Whether a question asks for yes or no, and does not offer two things to choose from.
  private static func isPolar(_ question: Substring) -> Bool {
    guard !question.contains("还是"), !question.contains(" or ") else { return false }
    let signs = [
      "吗", "是否", "是不是", "有没有", "能不能", "可不可以", "会不会", "要不要", "没有", "了没", "行不行", "好不好", "方不方便",
    ]
    return signs.contains(where: question.contains)
      || [
        "is ", "are ", "do ", "does ", "did ", "have ", "has ", "can ", "could ", "would ", "will ",
      ]
      .contains {
        question.drop(while: \.isWhitespace).hasPrefix($0) || question.contains(", " + $0)
          || question.contains(". " + $0)
      }
  }
}
