/// Reads the customer's answer at the beginning of a branch.
enum BranchAnswer {
  /// What stands before an answer.
  struct Lead {
    /// Where the answer begins.
    var index = 0
    /// Whether a condition is there: 如果, if.
    var isCondition = false
    /// Whether it is said whose answer it is: 客户说, the customer says.
    var isAnnounced = false
  }

  private static let conditions = [
    "如果", "假如", "若是", "要是", "倘若", "如", "若", "if ", "in case ", "where ", "when ",
  ].map { Array($0) }
  /// Words that only begin like a condition.
  private static let noConditions = ["如何", "如下", "如此", "如今", "若干"].map { Array($0) }
  private static let speakers = [
    "客户", "用户", "顾客", "对方", "业主", "the customer ", "customer ", "the caller ", "caller ", "they ",
    "customer: ", "caller: ",
  ].map { Array($0) }
  private static let verbs = [
    "回答说", "回答", "回复", "表示", "选择", "答", "说", "选", "：", ":", "says ", "answers ", "replies ", "say ",
    "says: ", "is ",
  ].map { Array($0) }
  /// Words that only begin like a verb of saying: 说不清位置 is an answer of its own.
  private static let noVerbs = ["说不", "答不", "选不", "说明", "说服", "选购"].map { Array($0) }
  private static let others = [
    "else", "otherwise", "否则", "其他情况", "其他", "其它", "其余",
  ].map { Array($0) }
  private static let tails = [
    "的话", "时", "则", "就", "请", "，", ",", "：", ":", "。", ".", "…", "｜", "|", " then", " please",
    " –", " —", " -", "-", "–", "—", "（", "(", "=", "～", "~",
  ]
  private static let quotes: [Character: Character] = ["“": "”", "\"": "\"", "「": "」", "『": "』"]

  /// Where the answer begins, behind 如果客户说 or `If the customer says`.
  ///
  /// - Parameter characters: Plain characters of the line.
  /// - Returns: What stands before the answer.
  static func lead(of characters: [Character]) -> Lead {
    var index = 0
    func take(_ words: [[Character]]) -> Bool {
      for word in words
      where PlainCharacters.has(word, characters, at: index)
        && index + word.count < characters.count
        && !(word.last == "是" && Self.isAnswer(before: characters[index + word.count]))
      {
        index += word.count
        while index < characters.count, characters[index].isWhitespace { index += 1 }
        return true
      }
      return false
    }
    index = optionLength(of: characters)
    let isCondition =
      !noConditions.contains { PlainCharacters.has($0, characters, at: index) } && take(conditions)
    let start = index
    guard take(speakers) else { return Lead(index: index, isCondition: isCondition) }
    let isSaying = !noVerbs.contains { PlainCharacters.has($0, characters, at: index) }
    if isSaying, take(verbs) {
      return Lead(index: index, isCondition: isCondition, isAnnounced: true)
    }
    // 客户方便 is an answer; "Customer wants a refund" reads better whole.
    if isCondition { return Lead(index: index, isCondition: true) }
    let isChinese = start < characters.count && !characters[start].isASCII
    return Lead(index: isChinese ? index : start)
  }

  /// Whether 是 is the answer itself: 若是，则到第4步.
  private static func isAnswer(before next: Character) -> Bool {
    "，,、：:。→⇒-=—（( 则就请转跳到".contains(next)
  }

  /// How many characters the name of an option takes: `A.`, `B：`, `Option A:`.
  private static func optionLength(of characters: [Character]) -> Int {
    var index = 0
    for word in ["选项", "option "] where PlainCharacters.has(Array(word), characters, at: 0) {
      index = word.count
      while index < characters.count, characters[index] == " " { index += 1 }
    }
    guard index + 2 < characters.count, characters[index].isASCII, characters[index].isLetter,
      ".、:：)）".contains(characters[index + 1])
    else { return 0 }
    // Y: go to 3 is an answer.
    let letter = characters[index].lowercased()
    guard index > 0 || !["y", "n"].contains(letter) else { return 0 }
    index += 2
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    return index
  }

  /// Where a word for whatever is left ends, such as `else` in `ELSE 4`; `nil` if none is there.
  static func otherEnd(in characters: [Character], at index: Int) -> Int? {
    others.first { PlainCharacters.has($0, characters, at: index) }.map { index + $0.count }
  }

  /// An answer in quotation marks, with where the text goes on.
  static func quoted(in text: PlacedText, at index: Int) -> (words: PlacedText, next: Int)? {
    guard index < text.count, let close = quotes[text.characters[index]],
      let end = text.characters[(index + 1)...].prefix(80).firstIndex(of: close)
    else { return nil }
    var words = text[index + 1..<end].trimmed
    while let last = words.characters.last, "。.！!，,".contains(last) {
      words = words[0..<words.count - 1]
    }
    guard !words.isEmpty, words.count <= 14 || isEnglish(words) && self.words(words) <= 8,
      !words.characters.contains(where: { "。？?！!".contains($0) })
    else { return nil }
    return (words, end + 1)
  }

  /// The answer without words that only lead on to what is done: 方便的话, yes then.
  static func withoutTail(_ answer: PlacedText) -> PlacedText {
    var answer = answer.trimmed
    var isShorter = true
    while isShorter {
      isShorter = false
      let string = answer.string
      for tail in tails where answer.count > tail.count && string.hasSuffix(tail) {
        answer = answer[0..<answer.count - tail.count].trimmed
        isShorter = true
        break
      }
    }
    return answer
  }

  static func isEnglish(_ words: PlacedText) -> Bool {
    words.characters.allSatisfy { $0.isASCII || "’–—“”".contains($0) }
  }

  /// Whether an answer is short enough to be one.
  static func isShort(_ answer: PlacedText, limit: Int) -> Bool {
    isEnglish(answer) ? words(answer) <= 14 : answer.count <= limit
  }

  private static func words(_ text: PlacedText) -> Int {
    text.characters.split(whereSeparator: \.isWhitespace).count
  }
}
