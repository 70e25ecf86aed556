/// Toneless readings of Chinese characters, for words that speech recognition writes by ear.
///
/// A character has one main reading here. The table is read when first asked for, apart from the
/// fold table.
///
///     Pinyin.syllable(of: 0x516C).map(Pinyin.name(of:))  // 公: "gong"
package enum Pinyin: Sendable {
  /// The syllable of a character.
  ///
  /// O(1).
  ///
  /// - Parameter letter: A letter of folded text.
  /// - Returns: The syllable's id, or nil if the letter is no Chinese character or unknown.
  package static func syllable(of letter: UInt32) -> UInt16? {
    PinyinTable.shared.syllable(of: letter)
  }

  /// The syllable in plain letters, ü as v.
  ///
  /// - Parameter syllable: An id from `syllable(of:)`.
  /// - Returns: The name, empty for an unknown id.
  package static func name(of syllable: UInt16) -> String {
    let names = PinyinTable.shared.names
    return Int(syllable) < names.count ? names[Int(syllable)] : ""
  }

  /// The letters of folded text that read alike.
  ///
  /// - Parameter syllable: An id from `syllable(of:)`.
  /// - Returns: The characters, ascending; traditional forms are left out as folding removes them.
  package static func letters(of syllable: UInt16) -> [UInt32] {
    let letters = PinyinTable.shared.letters
    return Int(syllable) < letters.count ? letters[Int(syllable)] : []
  }
}
