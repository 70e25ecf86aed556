/// A table of `TextAnalysis` and how its text is made.
package enum TableSource: String, CaseIterable, Sendable {
  case classes
  case compatibility
  case lowercase
  case simplified
  case pinyin

  /// The table's file under `Sources/TextAnalysis/Tables`.
  package var fileName: String { "\(rawValue).txt" }

  /// The whole file: header comment and one entry a line.
  package func text() -> String {
    let header = TableHeader(description: summary).lines
    return (header + body).joined(separator: "\n") + "\n"
  }

  private var summary: [String] {
    switch self {
    case .classes:
      [
        "Scalars that matching reads, as ranges in hexadecimal: L letters and digits,",
        "I ignorable (combining marks, format characters, controls). All others separate.",
      ]
    case .compatibility:
      [
        "Compatibility forms: a scalar and the letters it stands for, in hexadecimal.",
        "Decomposed (NFKD) with marks left out; digits of every script become ASCII digits.",
      ]
    case .lowercase:
      ["Upper or title case, then lower case."]
    case .simplified:
      ["A traditional character, then the simplified one (transform Hant-Hans)."]
    case .pinyin:
      [
        "A syllable without tone (ü as v), then the characters whose main reading it is",
        "(transform Han-Latin).",
      ]
    }
  }

  private var body: [String] {
    switch self {
    case .classes: UnicodeTables.classes()
    case .compatibility: UnicodeTables.compatibility()
    case .lowercase: UnicodeTables.lowercase()
    case .simplified: HanTables.simplified()
    case .pinyin: HanTables.pinyin()
    }
  }
}
