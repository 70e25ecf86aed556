import Rubrics

extension HTMLText {
  /// Appends words that somebody said or wrote, marked with their language where it is not the page's,
  /// so that a screen reader pronounces them.
  mutating func words(_ words: String, amid language: ReadingLanguage) {
    guard let tag = Self.foreignLanguage(of: words, amid: language) else {
      self.words(words)
      return
    }
    element("span", words, ["lang": tag])
  }

  /// Appends an element that holds such words only.
  mutating func element(
    _ name: String, _ words: String, amid language: ReadingLanguage,
    _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    open(name, attributes)
    self.words(words, amid: language)
    close(name)
  }

  /// An attribute that names the language of words, with a space before it; empty if it is the page's.
  static func languageAttribute(of words: String, amid language: ReadingLanguage) -> String {
    foreignLanguage(of: words, amid: language).map { " lang=\"\($0)\"" } ?? ""
  }

  /// The language of words by their script; `nil` if it is the page's or cannot be told.
  private static func foreignLanguage(
    of words: String, amid language: ReadingLanguage
  ) -> String? {
    var han = 0
    var latin = 0
    for scalar in words.unicodeScalars {
      if scalar.properties.isIdeographic {
        han += 1
      } else if scalar.isASCII, scalar.properties.isAlphabetic {
        latin += 1
      }
    }
    switch language {
    // A single English word amid Chinese is read by Chinese voices, too.
    case .zh: return han == 0 && latin > 3 ? "en" : nil
    case .en: return han > 0 && han * 5 >= latin ? "zh" : nil
    }
  }
}
