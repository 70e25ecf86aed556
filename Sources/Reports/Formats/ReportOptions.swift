package import Rubrics

/// How a report is to look.
package struct ReportOptions: Sendable {
  /// The names that the pack gives to ids, and the language to read them in.
  package var titles: RubricTitles
  /// The cells of a terminal line; `nil` where lines may be of any length.
  package var width: Int?
  /// Whether to use the colours of a terminal.
  package var usesColor: Bool
  /// Whether tables begin with the mark by which some spreadsheets know UTF-8.
  package var hasByteOrderMark: Bool

  /// The language of all texts.
  package var language: ReadingLanguage { titles.language }

  /// Chooses the look of a report.
  ///
  /// - Parameters:
  ///   - pack: The pack that graded the calls.
  ///   - language: The language of all texts.
  ///   - width: The cells of a terminal line; `nil` where lines may be of any length.
  ///   - usesColor: Whether to use the colours of a terminal.
  ///   - hasByteOrderMark: Whether tables begin with a byte order mark.
  package init(
    pack: RubricPack, language: ReadingLanguage, width: Int? = nil, usesColor: Bool = false,
    hasByteOrderMark: Bool = false
  ) {
    titles = RubricTitles(pack, language: language)
    self.width = width
    self.usesColor = usesColor
    self.hasByteOrderMark = hasByteOrderMark
  }
}
