import TextAnalysis

/// A sample script, ready to be compared with what was said.
///
/// | the script says | the speaker may say |
/// |---|---|
/// | `XX` `××` `**` `__` `○○` `{{name}}` `{name}` `<name>` `……` `...` | anything, up to 16 letters |
/// | `[optional words]` `［…］` | these words or not |
/// | `（stage direction）` `(…)` `【…】` | nothing: it is not meant to be said |
struct Script: Sendable {
  /// A step of the comparison.
  enum Token: Sendable, Equatable {
    /// A letter that should be said.
    case letter(UInt32)
    /// A letter that may be said.
    case optional(UInt32)
    /// Any letter, or none.
    case any
  }

  /// Letters that a placeholder stands for at most.
  static let widest = 16
  /// Scripts are cut off here, so that comparing stays quick.
  static let longest = 1_000

  private(set) var tokens: [Token] = []
  /// How many letters should be said.
  private(set) var required = 0

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var literal = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count, tokens.count < Self.longest {
      if let end = Self.end(ofPlaceholderAt: index, in: scalars) {
        addLetters(&literal)
        // Two placeholders in a row stand for one thing.
        if tokens.last != .any {
          tokens += Array(repeating: .any, count: Self.widest)
        }
        index = end
      } else if let (kind, inside, end) = Self.brackets(at: index, in: scalars) {
        addLetters(&literal)
        if kind == .optional { addOptional(scalars[inside]) }
        index = end
      } else {
        literal.append(scalars[index])
        index += 1
      }
    }
    addLetters(&literal)
  }

  private mutating func addLetters(_ literal: inout String.UnicodeScalarView) {
    let letters = FoldedText(String(literal)).letters
    tokens += letters.map(Token.letter)
    required += letters.count
    literal = String.UnicodeScalarView()
  }

  private mutating func addOptional(_ scalars: ArraySlice<Unicode.Scalar>) {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars)
    tokens += FoldedText(String(words)).letters.map(Token.optional)
  }

  // MARK: Reading

  private enum Brackets {
    case optional, direction
  }

  private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar, kind: Brackets)] = [
    ("[", "]", .optional), ("［", "］", .optional), ("（", "）", .direction), ("(", ")", .direction),
    ("【", "】", .direction),
  ]

  private static func brackets(
    at index: Int, in scalars: [Unicode.Scalar]
  ) -> (kind: Brackets, inside: Range<Int>, end: Int)? {
    guard let pair = pairs.first(where: { $0.open == scalars[index] }),
      let close = scalars[index...].firstIndex(of: pair.close)
    else { return nil }
    return (pair.kind, index + 1..<close, close + 1)
  }

  /// Marks of which two or more in a row stand for something to be filled in.
  private static let repeated: Set<Unicode.Scalar> = [
    "X", "x", "Ｘ", "×", "*", "＊", "_", "＿", "○", "〇", "…", ".",
  ]

  private static func end(ofPlaceholderAt index: Int, in scalars: [Unicode.Scalar]) -> Int? {
    let first = scalars[index]
    if first == "{" || first == "<" || first == "＜" {
      let close: Unicode.Scalar = first == "{" ? "}" : first == "<" ? ">" : "＞"
      guard let end = scalars[index...].firstIndex(of: close) else { return nil }
      return scalars[end...].prefix { $0 == close }.endIndex
    }
    guard repeated.contains(first) else { return nil }
    let end = scalars[index...].prefix { $0 == first }.endIndex
    // A lone mark is a letter or a full stop, but one "…" is already an ellipsis.
    return end - index > 1 || first == "…" ? end : nil
  }
}
