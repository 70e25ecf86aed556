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

  /// How the number is written: lines of one list have one style.
  private(set) var style = ""
  /// The column of the number, or of what stands before it.
  private(set) var column = 1

  /// Reads the number at the beginning of a line; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - takesBare: Whether a number without any mark counts, as in `1 您好` and `01-您好`.
  init?(_ text: PlacedText, takesBare: Bool = false) {
    guard let found = Self(usual: text) ?? Self(other: text, takesBare: takesBare) else {
      return nil
    }
    self = found
    column = Int(text.origins.first?.column ?? 1)
    let characters = text.characters
    let end = labelRange.upperBound
    let after = end < characters.count && characters[end].isPunctuation ? characters[end] : " "
    let first = labelRange.lowerBound > 0 ? characters[labelRange.lowerBound - 1] : " "
    let isCircled = characters[labelRange].contains { !$0.isASCII && $0.isNumber && !$0.isLetter }
    style = "\(first)\(after)\(isCircled)\(label.contains("."))"
  }

  /// A name that is known already.
  init(label: String, labelRange: Range<Int>, length: Int) {
    self.label = label
    self.labelRange = labelRange
    self.length = length
    isChapter = false
  }

  /// Numbers as most teams write them, such as 1、 （3） 第4步 步骤5 and Step 6.
  private init?(usual text: PlacedText) {
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
    let plain = label.drop { $0 == "0" }
    self.label = plain.isEmpty ? label : String(plain)
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
      // 步骤1.3 has a number below its number.
      if isDigits, mark == ".", index + 1 < characters.count, characters[index + 1].isASCIIDigit {
        return nil
      }
      while index < characters.count, characters[index] == " " { index += 1 }
      Self.skip("：:、.．)）–—-", in: characters, &index)
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

  /// Numbers as some teams write them: ③ S3： [3] 【步骤3】 1.3 ３、 #3 and, where told, 01 and 3-.
  private init?(other text: PlacedText, takesBare: Bool) {
    let characters = text.plain
    guard let first = characters.first, !"“\"「『'‘".contains(first),
      let found = StepLabel(characters, at: 0)
    else { return nil }
    var index = found.end
    let mark: Character? = index < characters.count ? characters[index] : nil
    let isSpaced = mark.map(\.isWhitespace) ?? true
    let isClosed = mark.map { "、.．)）:：".contains($0) } ?? false
    if isClosed { index += 1 }
    // 9:30 is a time.
    if isClosed, index < characters.count, characters[index].isASCIIDigit { return nil }
    func skipSpaces() {
      while index < characters.count, characters[index].isWhitespace { index += 1 }
    }
    skipSpaces()
    let number = characters[found.range]
    let isCircled = number.count == 1 && !found.isChinese && number.first?.isASCIIDigit == false
    if isCircled || found.isMarked, !found.isChinese || isClosed || isSpaced {
      // ③ and 【步骤3】 need nothing behind them.
    } else if isClosed, !found.isChinese {
      // S3： and ３、
    } else if number.contains("."), isSpaced, !found.isChinese {
      // 1.3 您好, but not 1.5 小时.
      guard index < characters.count, !Self.units.contains(characters[index]) else { return nil }
    } else if takesBare, !found.isChinese, number.dropFirst().allSatisfy(\.isASCIIDigit),
      number.first?.isASCII == true, number.filter(\.isASCIIDigit).count <= 2,
      isSpaced || mark == "-" || mark == "，"
    {
      if !isSpaced { index = found.end + 1 }
      skipSpaces()
      // 1 您好, but not 3 天 and not 3 days.
      guard index < characters.count, Self.beginsWords(characters[index...]) else { return nil }
    } else {
      return nil
    }
    label = found.label
    labelRange = found.range
    length = index
    isChapter = false
  }

  /// Whether what follows a bare number is a sentence rather than what is counted.
  private static func beginsWords(_ rest: ArraySlice<Character>) -> Bool {
    guard let next = rest.first, !units.contains(next) else { return false }
    return "“「\"".contains(next) || next.isLetter && !next.isASCII || next.isUppercase
  }

  /// What is counted, so that a number before is none of a step.
  private static let units: Set<Character> = Set("个天日周月年次位元块分小点秒号楼层条件份种家人名岁米工步万千百")

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
