import Testing

@testable import Reports

struct MarkdownTests {
  @Test(arguments: [
    ("a|b", "a\\|b"), ("<script>", "&lt;script&gt;"), ("*粗*", "\\*粗\\*"), ("a\nb", "a b"),
    ("a&lt;b", "a&amp;lt;b"), ("[x](y)", "\\[x\\](y)"), ("`c`", "\\`c\\`"), ("a\\b", "a\\\\b"),
    ("\u{1B}[31m", "␛\\[31m"), ("a\u{202E}b", "a⟨U+202E⟩b"), ("# 您好", "\\# 您好"), ("_x_", "\\_x\\_"),
    ("http://a.b", "http\\://a.b"), ("WWW.a.b", "WWW\\.a.b"), ("10:30", "10:30"),
  ])
  func takesWordsForWords(words: String, escaped: String) {
    #expect(MarkdownText.escaped(words) == escaped)
  }

  @Test func everyTableRowOfAHostileCallHasTheCellsOfItsHead() {
    let text = reportText(
      [.hostile], ReportFormat.markdown.reporter(SamplePack.options()))
    var columns = 0
    var tables = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        columns = 0
        continue
      }
      var bars = 0
      var isEscaped = false
      for byte in line.utf8 {
        if byte == UInt8(ascii: "|"), !isEscaped { bars += 1 }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      }
      if columns == 0 {
        columns = bars
        tables += 1
      }
      #expect(bars == columns, "\(line)")
    }
    #expect(tables >= 5)
  }

  @Test func noHTMLOfACallerSurvives() {
    let text = reportText(
      [.hostile], ReportFormat.markdown.reporter(SamplePack.options()))
    #expect(!text.contains("<"))
    #expect(text.contains("&lt;script&gt;"))
  }

  @Test(arguments: [ReportFormat.markdown, .text, .csv, .criteriaCSV])
  func noControlOrDirectionMarkSurvives(format: ReportFormat) {
    let text = reportText(
      [.hostile], format.reporter(SamplePack.options(width: 100)))
    let hazards = text.unicodeScalars.filter { SafeText.isHazard($0) && $0 != "\n" && $0 != "\r" }
    #expect(hazards.isEmpty)
  }
}
