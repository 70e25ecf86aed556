/// English number words.
enum EnglishWords: Sendable {
  enum Word: Sendable {
    case digit(Int)
    case oh
    case repeated(Int)
    case teen(Int)
    case tens(Int)
  }

  static let words = WordTable<Word>(
    [
      ("zero", .digit(0)), ("oh", .oh), ("o", .oh), ("double", .repeated(2)),
      ("triple", .repeated(3)),
    ] + numbered("one two three four five six seven eight nine", from: 1, Word.digit)
      + numbered(
        """
        ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        """, from: 10, Word.teen)
      + numbered("twenty thirty forty fifty sixty seventy eighty ninety", from: 2) {
        Word.tens($0 * 10)
      })

  static let scales = WordTable<Double>([
    ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000),
  ])

  static let and = WordTable(words: "and")

  static let ordinals = WordTable<Int>(
    numbered(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst \
      twentysecond twentythird twentyfourth twentyfifth twentysixth twentyseventh twentyeighth \
      twentyninth thirtieth thirtyfirst
      """, from: 1
    ) { $0 })

  static func numbered<Value>(
    _ words: String, from first: Int, _ value: (Int) -> Value
  ) -> [(String, Value)] {
    words.split(whereSeparator: \.isWhitespace).enumerated().map {
      (String($0.element), value($0.offset + first))
    }
  }
}
