/// The number or name that a line begins with, and what it is the number of.
struct Numbering {
  /// The number in digits, such as `3`.
  var label: String
  /// The characters that the number itself takes.
  var labelRange: Range<Int>
  /// How many characters the number takes with its mark and the spaces behind it.
  var length: Int
  /// Whether it is written as the chapters of Chinese documents are: 一、 （二）.
  var isChapter: Bool

  /// Reads the number at the beginning of a line; `nil` if there is none.
  init?(_ text: PlacedText) {
    let characters = text.characters
    var index = 0
    var opening: Character?
    for word in ["步骤", "第", "step", "Step", "STEP"] where text.hasPrefix(word) {
      opening = word == "第" ? "第" : "步"
      index = word.count
      while index < characters.count, characters[index] == " " { index += 1 }
    }
    if opening == nil, let first = characters.first, "(（".contains(first) {
      opening = first
      index = 1
    }
    let start = index
    while index < characters.count, index - start < 3, characters[index].isASCIIDigit { index += 1 }
    let isDigits = index > start
    if !isDigits {
      while index < characters.count, index - start < 3,
        ChineseCount.digits[characters[index]] != nil
      { index += 1 }
    }
    guard index > start else { return nil }
    let number = String(characters[start..<index])
    labelRange = start..<index
    guard let label = isDigits ? number : ChineseCount.value(number).map(String.init) else {
      return nil
    }
    self.label = label
    let mark: Character? = index < characters.count ? characters[index] : nil
    switch opening {
    case "(", "（":
      guard let mark, ")）".contains(mark) else { return nil }
      index += 1
    case "第":
      guard mark == "步" else { return nil }
      index += 1
      Self.skip("：:、.．", in: characters, &index)
    case "步":
      Self.skip("：:、.．)）", in: characters, &index)
    default:
      guard let mark, "、.．)）:：".contains(mark) else { return nil }
      index += 1
      // 1.5 is no first step, and 9:30 is a time.
      if isDigits, ".:：".contains(mark), index < characters.count, characters[index].isASCIIDigit {
        return nil
      }
    }
    isChapter = !isDigits && opening != "第" && opening != "步"
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    length = index
  }

  private static func skip(_ marks: String, in characters: [Character], _ index: inout Int) {
    if index < characters.count, marks.contains(characters[index]) { index += 1 }
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// Small numbers in Chinese.
enum ChineseCount {
  static let digits: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// The value of 一 to 九十九.
  static func value(_ text: String) -> Int? {
    let parts = text.compactMap { digits[$0] }
    guard parts.count == text.count else { return nil }
    switch parts.count {
    case 1: return parts[0]
    case 2 where parts[0] == 10 && parts[1] < 10: return 10 + parts[1]
    case 2 where parts[1] == 10 && parts[0] < 10: return 10 * parts[0]
    case 3 where parts[1] == 10: return 10 * parts[0] + parts[2]
    default: return nil
    }
  }
}
