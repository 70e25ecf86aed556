package import Rubrics

extension Phrases {
  /// Punctuation, which differs between the languages as much as words do.
  package enum Marks: Sendable {
    /// Between the items of a list.
    package static let comma = LocalizedText(zh: "、", en: ", ")
    /// Between clauses.
    package static let clause = LocalizedText(zh: "，", en: ", ")
    /// Between sentences or notes.
    package static let semicolon = LocalizedText(zh: "；", en: "; ")
    /// After a label.
    package static let colon = LocalizedText(zh: "：", en: ": ")

    /// A text in quotation marks.
    package static func quoted(_ text: String) -> LocalizedText {
      LocalizedText(zh: "「\(text)」", en: "“\(text)”")
    }

    /// A text in parentheses, ready to follow a word.
    package static func aside(_ text: String) -> LocalizedText {
      LocalizedText(zh: "（\(text)）", en: " (\(text))")
    }
  }
}
