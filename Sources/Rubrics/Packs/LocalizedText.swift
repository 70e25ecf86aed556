/// The languages that people read CallGrade in.
public enum ReadingLanguage: String, Sendable, Hashable, CaseIterable {
  /// Simplified Chinese.
  case zh
  /// English.
  case en
}

/// A text that a person reads, in both languages.
public struct LocalizedText: Sendable, Hashable {
  /// The Chinese wording.
  public var zh: String
  /// The English wording.
  public var en: String

  /// Pairs two wordings of one text.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The wording in one language.
  public subscript(language: ReadingLanguage) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
