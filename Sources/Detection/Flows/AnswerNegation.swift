import TextAnalysis

/// What denies words of an answer within a clause.
struct AnswerNegation {
  private static let denials = WordList(
    """
    不|不是|没|没有|没法|无法|未|并不|并没有|别|甭|哪|哪里|哪能|怎么可能|怎么会|怎么能|谈不上|说不上|算不上|称不上|\
    not|isn't|wasn't|aren't|weren't|never|hardly|don't|didn't|can't|couldn't|far from
    """)
  /// What may stand between a denial and what it denies.
  private static let between = WordList(
    """
    是|很|太|大|怎么|特别|非常|那么|这么|够|算|十分|完全|全|都|能|会|觉得|感到|多|什么|啥|有|真|再|\
    very|really|so|that|all|entirely|quite|too|exactly|particularly|completely|fully|what i'd call|been
    """)
  /// What turns the words before it round.
  private static let irony = WordList("才怪|个鬼|个屁|个啥|个头|什么呀|什么啊|啥呀|啥啊|得了才")
  /// What says nothing by itself.
  private static let padding = WordList(
    """
    的|了|呀|啊|吧|呢|嘛|啦|呗|哦|噢|哈|喔|诶|哎|嗯|唉|呃|额|哟|撒|滴|哒|那|我|我们|都|也|就|还|倒|这|真|真的|很|挺|太|蛮|非常|相当|特别|老|应该|肯定|当然|确实|一直|\
    现在|对|对对|是|好|行|有|要|能|会|um|umm|uh|er|oh|well|yes|yeah|ok|okay|really|very|so|just|that|that's|it's|then
    """)

  private let text: FoldedText
  private let clause: Range<Int>

  init(_ text: FoldedText, clause: Range<Int>) {
    self.text = text
    self.clause = clause
  }

  /// Whether the clause asks the question back.
  var isAsked: Bool { Self.asking.ends(clause, of: text) }
  private static let asking = WordList("吗")

  /// Whether letters are a bare denial, such as 没有.
  func isDenial(_ letters: Range<Int>) -> Bool { Self.isDenial(letters, of: text) }

  static func isDenial(_ letters: Range<Int>, of text: FoldedText) -> Bool {
    denials.end(ofWordAt: letters.lowerBound, in: text, before: letters.upperBound)
      == letters.upperBound
  }

  /// Whether letters consist of words that say nothing by themselves.
  static func isPadding(_ letters: Range<Int>, of text: FoldedText) -> Bool {
    letters.isEmpty || padding.covers(text, letters)
  }

  /// Whether the words that end at a letter are not meant.
  func isIronic(after end: Int) -> Bool {
    if Self.irony.end(ofWordAt: end, in: text, before: clause.upperBound) != nil { return true }
    // 能满意吗 is no question.
    return isAsked && Self.doubting.isFound(in: text, clause.lowerBound..<end)
  }
  private static let doubting = WordList("能满意|会满意|这能|这叫")

  /// How often what starts at a letter is denied, and where the first denial stands.
  func denials(before end: Int) -> (start: Int, count: Int) {
    var start = end
    var place = end
    var count = 0
    while let word = word(endingAt: place) {
      place = word.start
      if word.isDenial {
        count += 1
        start = place
      }
    }
    return (start, count)
  }

  private func word(endingAt end: Int) -> (start: Int, isDenial: Bool)? {
    let reach = max(clause.lowerBound, end - 16)
    for start in reach..<max(end, reach) {
      for (words, isDenial) in [(Self.denials, true), (Self.between, false)]
      where words.end(ofWordAt: start, in: text, before: end) == end {
        return (start, isDenial)
      }
    }
    return nil
  }
}
