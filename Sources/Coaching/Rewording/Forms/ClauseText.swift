/// A text cut into clauses and sentences, the way rewording looks at it.
struct ClauseText {
  /// What stands between two letters.
  enum Mark: Equatable {
    /// Nothing: a letter, a digit or a space within a clause.
    case none
    /// A mark or a gap that ends a clause.
    case clause
    /// A mark that ends a sentence.
    case sentence
  }

  let scalars: [Unicode.Scalar]
  /// The letters as they are compared.
  let folded: [Unicode.Scalar]
  let marks: [Mark]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    folded = scalars.map(ShapeReader.folded)
    marks = scalars.indices.map { Self.mark(at: $0, of: scalars) }
  }

  /// Whether a clause begins at a place.
  func isClauseStart(_ place: Int) -> Bool {
    guard marks[place] == .none, !Self.isSpace(scalars[place]) else { return false }
    var previous = place - 1
    while previous >= 0, marks[previous] == .none, Self.isSpace(scalars[previous]) {
      previous -= 1
    }
    return previous < 0 || marks[previous] != .none
  }

  /// Whether a clause may end at a place: at the end of the text or before a mark.
  func isClauseEnd(_ place: Int) -> Bool {
    place == scalars.count || marks[place] != .none
  }

  /// The place after the marks and spaces that stand at a place; `nil` if no mark is there.
  func afterGap(_ place: Int) -> Int? {
    var end = place
    var isMarked = false
    while end < scalars.count, marks[end] == .clause || Self.isSpace(scalars[end]) {
      if marks[end] == .clause { isMarked = true }
      end += 1
    }
    return isMarked && end < scalars.count && marks[end] == .none ? end : nil
  }

  /// The sentence around a place, without its end mark.
  func sentence(around place: Int) -> Range<Int> {
    let start = marks[..<place].lastIndex(of: .sentence).map { $0 + 1 } ?? 0
    return start..<(marks[place...].firstIndex(of: .sentence) ?? marks.count)
  }

  /// The words of a stretch, as they were said.
  func words(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Whether a folded word stands at a place.
  func holds(_ word: [Unicode.Scalar], at place: Int) -> Bool {
    guard place + word.count <= folded.count else { return false }
    for index in word.indices where folded[place + index] != word[index] { return false }
    return true
  }

  /// Whether a stretch has a word, folded.
  func has(_ word: [Unicode.Scalar], in range: Range<Int>) -> Bool {
    guard !word.isEmpty, range.count >= word.count else { return false }
    return (range.lowerBound...range.upperBound - word.count).contains { holds(word, at: $0) }
  }

  private static func mark(at place: Int, of scalars: [Unicode.Scalar]) -> Mark {
    let scalar = scalars[place]
    let before = place > 0 ? scalars[place - 1] : " "
    let after = place + 1 < scalars.count ? scalars[place + 1] : " "
    switch scalar {
    case "。", "！", "？", "!", "?", "；", ";", "\n": return .sentence
    case ".": return isSpace(after) ? .sentence : .none
    case ",": return isDigit(before) && isDigit(after) ? .none : .clause
    case "，", "：", "…", "—", "~", "～", "「", "」", "『", "』", "“", "”", "\"", "《", "》", "（", "）", "(",
      ")", "【", "】":
      return .clause
    default:
      // Recognisers put a space where a speaker paused; Chinese has no other use for one.
      return isSpace(scalar) && (isHan(before) || isHan(after)) ? .clause : .none
    }
  }

  /// Whether a scalar is a space or a line break.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    // No white space lies above U+3000.
    scalar == " " || (0x80...0x3000).contains(scalar.value) && scalar.properties.isWhitespace
      || (0x9...0xd).contains(scalar.value)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// Whether a scalar is a Chinese character.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9fff).contains(scalar.value) || (0x2_0000...0x3_ffff).contains(scalar.value)
  }
}
