import Testing

@testable import Reports

struct SafeTextTests {
  @Test(arguments: [
    ("您好 hi 👋", "您好 hi 👋"), ("\u{1B}[2J", "␛[2J"), ("a\u{0}b", "a␀b"), ("\u{7F}", "␡"),
    ("\u{9B}31m", "⟨U+009B⟩31m"), ("\u{202E}x\u{202C}", "⟨U+202E⟩x⟨U+202C⟩"),
    ("\u{61C}", "⟨U+061C⟩"), ("a\tb\nc\u{2028}d", "a b c d"), ("\u{E0041}", "⟨U+E0041⟩"),
    ("“quoted”…", "“quoted”…"), ("é©", "é©"),
  ])
  func showsHazardsAsPictures(text: String, visible: String) {
    #expect(SafeText.visible(text) == visible)
  }

  @Test func everyScalarIsHarmlessInBothForms() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), SafeText.isHazard(scalar) else { continue }
      let text = "a\(scalar)b"
      #expect(!SafeText.visible(text).unicodeScalars.contains(where: SafeText.isHazard))
      #expect(!SafeText.stripped(text).unicodeScalars.contains(where: SafeText.isHazard))
    }
  }

  @Test func formatCharactersThatTurnTextAreAllHazards() {
    // Unicode calls these Bidi_Control.
    let marks: [UInt32] = [0x61C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    #expect(marks.allSatisfy { Unicode.Scalar($0).map(SafeText.isHazard) == true })
    #expect(!SafeText.isHazard("\u{200D}"))
  }
}
