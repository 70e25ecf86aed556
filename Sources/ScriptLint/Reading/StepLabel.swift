/// The number or name of a step, as it stands before the step or where something leads to it.
///
/// ```
/// 3  第3步  步骤三  （3）  ３  ③  step 3  #3  S3  3a  1.3
/// ```
struct StepLabel {
  /// The number in plain digits, without zeros in front: `3`, `1.3`, `S3`.
  var label: String
  /// The characters of the number itself.
  var range: Range<Int>
  /// Where the text goes on behind the number and what closes it.
  var end: Int
  /// Whether a word says that it is the number of a step: 第3步, step 3, #3.
  var isNamed = false
  /// Whether it stands in brackets or quotation marks.
  var isBracketed = false
  /// Whether it is written in Chinese characters, which mean much else.
  var isChinese: Bool

  /// Whether a word or a mark says that it is the number of a step.
  var isMarked: Bool { isNamed || isBracketed }

  private static let words = [
    "步骤", "环节", "节点", "话术", "第", "step", "no.", "#", "＃", "stage", "point",
  ].map { Array($0) }
  private static let closings: [Character: Character] = [
    "（": "）", "(": ")", "【": "】", "[": "]", "“": "”", "\"": "\"", "「": "」", "『": "』", "'": "'",
    "‘": "’",
  ]

  /// Reads the label at an index; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - characters: Plain characters.
  ///   - start: Where it would begin; spaces may stand before it.
  init?(_ characters: [Character], at start: Int) {
    var index = start
    func skipSpaces() { while index < characters.count, characters[index] == " " { index += 1 } }
    skipSpaces()
    var closing: Character?
    if index < characters.count, let close = Self.closings[characters[index]] {
      closing = close
      index += 1
      skipSpaces()
    }
    var isOrdinal = false
    for word in Self.words where PlainCharacters.has(word, characters, at: index) {
      isOrdinal = word == ["第"]
      index += word.count
      isNamed = true
      skipSpaces()
    }
    guard let number = StepNumber(characters, at: index) else { return nil }
    label = number.label
    range = number.range
    isChinese = number.isChinese
    index = range.upperBound
    skipSpaces()
    if index < characters.count, characters[index] == "步" {
      index += 1
      if index < characters.count, characters[index] == "骤" { index += 1 }
      isNamed = true
    } else if isOrdinal {
      // 第3次 is no step.
      guard index + 1 < characters.count,
        ["环节", "节点"].contains(String(characters[index...index + 1]))
      else { return nil }
      index += 2
    } else {
      index = range.upperBound
    }
    if let closing {
      skipSpaces()
      guard index < characters.count, characters[index] == closing else { return nil }
      index += 1
    }
    end = index
    isBracketed = closing != nil
  }
}

/// A number in any of the scripts in which steps are numbered.
struct StepNumber {
  var label: String
  var range: Range<Int>
  var isChinese = false

  /// Reads the number at an index; `nil` if there is none.
  init?(_ characters: [Character], at start: Int) {
    guard start < characters.count else { return nil }
    if let value = Self.circled(characters[start]) {
      label = String(value)
      range = start..<start + 1
      return
    }
    var index = start
    func digits(_ limit: Int) -> String {
      var digits = ""
      while index < characters.count, digits.count < limit, characters[index].isASCIIDigit {
        digits.append(characters[index])
        index += 1
      }
      return digits
    }
    // S3 and Q3 are names with a number.
    var prefix = ""
    if characters[start].isASCII, characters[start].isUppercase, start + 1 < characters.count,
      characters[start + 1].isASCIIDigit
    {
      prefix = String(characters[start])
      index += 1
    }
    let first = digits(3)
    guard !first.isEmpty else {
      guard prefix.isEmpty else { return nil }
      while index < characters.count, index - start < 3,
        ChineseCount.digits[characters[index]] != nil
      { index += 1 }
      guard index > start, let value = ChineseCount.value(String(characters[start..<index])) else {
        return nil
      }
      label = String(value)
      range = start..<index
      isChinese = true
      return
    }
    if index < characters.count, characters[index].isASCIIDigit { return nil }
    var name = prefix + Self.plain(first)
    while index + 1 < characters.count, ".-".contains(characters[index]),
      characters[index + 1].isASCIIDigit
    {
      let mark = characters[index]
      index += 1
      let part = Self.plain(digits(2))
      if part != "0" || mark == "-" { name += String(mark) + part }
    }
    // 3a, but not 3A座 and not 3days.
    if index < characters.count, "abcdefgh".contains(characters[index]),
      index + 1 >= characters.count
        || !(characters[index + 1].isASCII && characters[index + 1].isLetter)
    {
      name.append(characters[index])
      index += 1
    }
    label = name
    range = start..<index
  }

  /// 1 to 9 with or without a zero in front is one number.
  private static func plain(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }

  /// ① to ⑳, ⑴ to ⒇, ❶ to ❿.
  private static func circled(_ character: Character) -> Int? {
    guard let value = character.unicodeScalars.first?.value else { return nil }
    if (0x2460...0x2473).contains(value) { return Int(value - 0x2460) + 1 }
    if (0x2474...0x2487).contains(value) { return Int(value - 0x2474) + 1 }
    if (0x2776...0x277F).contains(value) { return Int(value - 0x2776) + 1 }
    return nil
  }
}
