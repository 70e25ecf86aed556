import Rubrics

/// The ways in which people write one and the same answer down.
///
/// A form comes back from a spreadsheet program, a phone or a sheet of paper: `Ａ`, `(B)`, `C.`, `10.0`, `25分`,
/// √ and ×. Which choice is meant is never in doubt.
enum AnswerNotation {
  private static let yes: Set<String> = [
    "√", "✓", "✔", "☑", "正确", "对", "是", "对的", "是的", "t", "true", "yes", "y", "right", "correct",
  ]
  private static let no: Set<String> = [
    "×", "✗", "✘", "✕", "x", "错误", "错", "否", "不对", "不是", "错的", "f", "false", "no", "n", "wrong",
    "incorrect",
  ]
  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// An answer without what surrounds it: half-width, no brackets, no full stop.
  static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      // Full-width forms of ASCII lie in one row, at a fixed distance.
      let half =
        (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
      scalars.append(half ?? (scalar == "\u{3000}" ? " " : scalar))
    }
    var rest = Substring(String(scalars))
    while let first = rest.first, first.isWhitespace || "([【「\"'“‘".contains(first) {
      rest = rest.dropFirst()
    }
    while let last = rest.last, last.isWhitespace || ")]】」\"'”’.。、,;:".contains(last) {
      rest = rest.dropLast()
    }
    return String(rest)
  }

  /// Marks as they are added: without the word behind them.
  static func marks(_ text: String) -> String {
    var text = plain(text).lowercased()
    for unit in ["分", "points", "point", "pts", "marks"] where text.hasSuffix(unit) {
      text = plain(String(text.dropLast(unit.count)))
    }
    return text
  }

  /// Which choice an answer means.
  ///
  /// O(choices).
  static func choice(of text: String, among choices: [Questionnaire.Choice]) -> String? {
    let plain = plain(text)
    let lowered = plain.lowercased()
    let named = choices.first { choice in
      choice.id.lowercased() == lowered || choice.title?.zh == plain
        || choice.title?.en.lowercased() == lowered
    }
    if let named { return named.id }
    if Set(choices.map { $0.id.lowercased() }) == ["true", "false"] {
      let isYes = yes.contains(lowered)
      guard isYes || no.contains(lowered) else { return nil }
      return choices.first { ($0.id.lowercased() == "true") == isYes }?.id
    }
    // A spreadsheet program writes 10.0 for 10; people write 十 and 10分.
    let number = marks(text)
    let value = Double(number) ?? numerals.firstIndex(of: number).map { Double($0 + 1) }
    guard let value else { return nil }
    return choices.first { Double($0.id) == value }?.id
  }
}
