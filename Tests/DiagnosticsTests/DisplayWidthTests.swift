import Diagnostics
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("热线", 4), ("热线 hot", 8), ("ＡＢ", 4), ("，。！", 6), ("한국", 4), ("かな", 4),
    ("ｶﾅ", 2), ("e\u{301}", 1), ("é", 1), ("\u{301}", 0), ("\u{200B}", 0), ("a\u{200D}b", 2),
    ("\t", 0), ("\u{1B}[1m", 3), ("🙂", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2),
    ("🇨🇳", 2), ("🇨🇳🇨🇳", 4), ("…", 1), ("𠀀", 2), ("　", 2), ("\u{FEFF}a", 1), ("ก็", 1),
  ])
  func countsTerminalCells(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test func aTextIsAsWideAsItsCharacters() {
    let text = "您好 hello é🙂，ＡＢ한ก็"
    #expect(DisplayWidth.of(text) == text.reduce(0) { $0 + DisplayWidth.of($1) })
    #expect(DisplayWidth.of(text) == DisplayWidth.of(text.dropFirst(0)))
  }
}
