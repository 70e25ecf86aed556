/// What a scalar that is no letter means for the letters around it.
enum Mark: UInt8, Sendable {
  /// Nothing at all: combining marks, format characters, controls.
  case ignorable = 1
  case space
  /// Anything else that is no letter, such as quotation marks and emoji.
  case symbol
  case hyphen
  /// A long dash: a pause in a sentence, a range between numbers.
  case dash
  case tilde
  case dot
  case colon
  case slash
  case comma
  /// The comma between the items of a Chinese list, and other comma-like marks.
  case pause
  case currency
  case percent
  case plus
  case stop
  case question
  case exclamation
  case newline

  /// The marks told apart from plain symbols; half and full width alike.
  static let table: [(mark: Mark, scalars: String)] = [
    // An apostrophe joins what it stands between: don't is one word.
    (.ignorable, "'’＇"),
    (.space, "\t \u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}"),
    (.space, "\u{2008}\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}"),
    (.hyphen, "-‐‑‒–−－﹣"),
    (.dash, "—―"),
    (.tilde, "~～〜∼"),
    (.dot, ".．"),
    (.colon, ":：﹕∶"),
    (.slash, "/／"),
    (.comma, ","),
    (.pause, "，、﹐﹑､‥…⋯︰،؛٬"),
    (.currency, "$¥€£￥＄￡﹩₩₹"),
    (.percent, "%％﹪‰"),
    (.plus, "+＋﹢"),
    (.stop, "。｡;；﹔।۔"),
    (.question, "?？﹖⁇⁈؟"),
    (.exclamation, "!！﹗‼⁉"),
    (.newline, "\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}"),
  ]
}
