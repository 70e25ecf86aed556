/// A sentence that people read, in both languages of the product.
package struct Phrase: Sendable, Hashable {
  /// Simplified Chinese.
  package var zh: String
  /// English.
  package var en: String

  /// Says the same thing twice.
  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
