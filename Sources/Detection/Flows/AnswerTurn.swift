import TextAnalysis

/// A but: after it comes what the customer really minds.
enum AnswerTurn {
  private static let words = WordList(
    "但|但是|不过|可是|可就是|只是|就是|只不过|唯一|除了|美中不足|but|except|however|only that|though|only thing")

  /// What names a fault where somebody has just been content.
  private static let faults = WordList(
    """
    太|老是|总是|老|总|有点|有些|不够|稍微|嫌|偏|慢|贵|烦|久|急|吵|乱|差|难|累|晚|拖|催|打断|没人|换人|\
    too|a bit|a little|bit|slow|late|rude|always|never|keep|keeps|wait|waiting|waited|expensive|rushed
    """)
  /// What begins like a fault and is none.
  private static let praise = WordList(
    "太谢谢|太感谢|太好|太棒|太客气|太周到|太满意|太专业|老好|老客户|老师|老板|总体|总的|总之|总算|总部|急事|晚上|晚点")

  /// The first but after a letter.
  static func first(in text: FoldedText, after start: Int) -> Range<Int>? {
    words.places(in: text).first { $0.lowerBound >= start }
  }

  /// The first fault that is named after a letter.
  static func complaint(in text: FoldedText, after start: Int) -> Range<Int>? {
    var index = start
    while index < text.letters.count {
      if let end = praise.end(ofWordAt: index, in: text) {
        index = end
      } else if let end = faults.end(ofWordAt: index, in: text) {
        return index..<end
      } else {
        index += 1
      }
    }
    return nil
  }
}
