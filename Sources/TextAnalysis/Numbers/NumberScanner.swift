/// Finds the numbers of a text: Arabic digits, Chinese and English number words.
///
/// One pass; every letter is read a bounded number of times.
struct NumberScanner {
  let text: LetterView
  var tokens: [NumberToken] = []

  init(_ text: LetterView) { self.text = text }

  static func tokens(in text: LetterView) -> [NumberToken] {
    var scanner = NumberScanner(text)
    var index = 0
    while index < text.count {
      let letter = text.letters[index]
      guard StartLetters.shared.contains(letter) else {
        index += 1
        continue
      }
      let end: Int?
      if letter < 0x80 {
        end = text.isDigit(index) ? scanner.scanArabic(at: index) : scanner.scanEnglish(at: index)
      } else {
        end = scanner.scanChinese(at: index)
      }
      index = max(end ?? 0, index + 1)
    }
    return DigitGroups.joined(scanner.tokens, in: text)
  }

  mutating func add(
    _ letters: Range<Int>, _ style: NumberToken.Style, _ script: NumberToken.Script,
    digits: [UInt8]
  ) {
    tokens.append(
      NumberToken(
        letters: letters, style: style, script: script, digits: digits,
        value: NumberToken.value(of: digits)))
  }

  mutating func add(
    _ letters: Range<Int>, _ style: NumberToken.Style, _ script: NumberToken.Script, value: Double
  ) {
    tokens.append(
      NumberToken(
        letters: letters, style: style, script: script,
        digits: NumberToken.digits(of: value), value: value))
  }
}
