/// Digits that hang together: figures, Chinese digits, an order number, or an English digit word.
struct DigitGroup: Equatable {
  /// Where it stands, in Unicode scalars of the text.
  var range: Range<Int>
  /// The digits that are meant: 「三个零」 and "triple zero" are three.
  var digits: [UInt8]
  /// How many ASCII letters stand among the digits.
  var letters = 0
  /// Whether it is a word such as "seven".
  var isWord = false

  var value: Int { digits.prefix(9).reduce(0) { $0 * 10 + Int($1) } }
}

/// Finds the groups of digits of a text, in order: O(text).
struct DigitReader {
  private static let words: [String: UInt8] = [
    "zero": 0, "oh": 0, "o": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]
  private static let repetitions = ["double": 2, "triple": 3, "treble": 3]
  /// Longer words are no digits.
  private static let longestWord = 6

  private let scalars: [Unicode.Scalar]
  private var groups: [DigitGroup] = []
  private var place = 0

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  static func groups(of scalars: [Unicode.Scalar]) -> [DigitGroup] {
    var reader = DigitReader(scalars)
    while reader.place < scalars.count {
      if scalars[reader.place].isPartOfNumber { reader.readRun() } else { reader.place += 1 }
    }
    return reader.groups
  }

  private mutating func readRun() {
    let start = place
    var digits: [UInt8] = []
    var letters = 0
    while place < scalars.count {
      if let digit = scalars[place].digitValue {
        let isRepetition =
          (2...6).contains(digit) && place + 2 < scalars.count && scalars[place + 1] == "个"
        if isRepetition, let repeated = scalars[place + 2].digitValue {
          digits += [UInt8](repeating: repeated, count: Int(digit))
          place += 3
        } else {
          digits.append(digit)
          place += 1
        }
      } else if scalars[place].isASCIILetter {
        letters += 1
        place += 1
      } else {
        break
      }
    }
    if digits.isEmpty {
      readWord(start..<place)
    } else {
      groups.append(DigitGroup(range: start..<place, digits: digits, letters: letters))
    }
  }

  private mutating func readWord(_ range: Range<Int>) {
    guard range.count <= Self.longestWord else { return }
    let word = scalars[range].lowercasedWord
    if let digit = Self.words[word] {
      groups.append(DigitGroup(range: range, digits: [digit], isWord: true))
    } else if let count = Self.repetitions[word] {
      // The word after it says which digit.
      var next = range.upperBound
      while next < scalars.count, scalars[next] == " " || scalars[next] == "-" { next += 1 }
      var end = next
      while end < scalars.count, scalars[end].isASCIILetter { end += 1 }
      guard end - next <= Self.longestWord,
        let digit = Self.words[scalars[next..<end].lowercasedWord]
      else { return }
      groups.append(
        DigitGroup(
          range: range.lowerBound..<end, digits: [UInt8](repeating: digit, count: count),
          isWord: true))
      place = end
    }
  }
}

extension Unicode.Scalar {
  /// The digit that a scalar stands for, in figures, on forms, or as it is spoken.
  var digitValue: UInt8? {
    switch value {
    case 0x30...0x39: return UInt8(value - 0x30)
    case 0xFF10...0xFF19: return UInt8(value - 0xFF10)
    default: break
    }
    switch self {
    case "零", "〇", "○": return 0
    case "一", "幺", "壹", "弌": return 1
    case "二", "两", "贰", "貳", "兩": return 2
    case "三", "叁", "參", "叄": return 3
    case "四", "肆": return 4
    case "五", "伍": return 5
    case "六", "陆", "陸": return 6
    case "七", "柒": return 7
    case "八", "捌": return 8
    case "九", "玖": return 9
    default: return nil
    }
  }

  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  var isPartOfNumber: Bool { isASCIILetter || digitValue != nil }
}

extension ArraySlice<Unicode.Scalar> {
  /// The scalars as a word in lower case.
  var lowercasedWord: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view).lowercased()
  }
}
