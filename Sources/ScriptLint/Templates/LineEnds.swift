extension Character {
  /// Whether a line of a file ends here, as editors and version control count lines.
  ///
  /// Soft breaks of word processors and the separators of Unicode end a sentence, but no line.
  package var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }

  /// Whether words on both sides are lines to the reader though one line of the file: the soft breaks of
  /// word processors, form feeds, the separators of Unicode.
  var isSoftBreak: Bool { isNewline && !endsLine }
}

extension StringProtocol {
  /// The lines of a file, without their ends.
  ///
  /// O(text).
  package var fileLines: [SubSequence] {
    split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
  }
}

extension PlacedText {
  /// The pieces between soft breaks, each where it stands.
  var softLines: [PlacedText] {
    guard characters.contains(where: \.isSoftBreak) else { return [self] }
    return characters.indices.split(omittingEmptySubsequences: false) {
      characters[$0].isSoftBreak
    }.map { self[$0.startIndex..<$0.endIndex] }
  }
}
