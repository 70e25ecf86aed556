import Diagnostics
import Testing

struct DiagnosticRendererTests {
  static func diagnostic(
    column: Int, length: Int = 1, line: Int = 3, expected: String? = nil,
    suggestion: String? = nil, severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-key", severity: severity, file: "pack.yaml",
      range: SourceRange(start: SourcePosition(line: line, column: column), length: length),
      message: "unknown key 'titel'", expected: expected, suggestion: suggestion)
  }

  @Test func drawsEverythingThatIsKnown() {
    let diagnostic = Self.diagnostic(
      column: 1, length: 5, expected: "one of id, title", suggestion: "title")
    #expect(
      DiagnosticRenderer().render(diagnostic, line: "titel: 热线") == """
        pack.yaml:3:1: error: unknown key 'titel' [unknown-key]
          3 | titel: 热线
            | ^^^^^
            = expected: one of id, title
            = did you mean 'title'?
        """)
  }

  @Test func speaksChinese() {
    let diagnostic = Self.diagnostic(
      column: 1, length: 5, line: 12, expected: "id、title", suggestion: "title",
      severity: .warning)
    #expect(
      DiagnosticRenderer(labels: .chinese).render(diagnostic, line: "titel: 热线") == """
        pack.yaml:12:1: 警告: unknown key 'titel' [unknown-key]
          12 | titel: 热线
             | ^^^^^
            = 应为: id、title
            = 是否想写“title”？
        """)
  }

  @Test func theCaretIsRightUnderFullWidthText() {
    let diagnostic = Self.diagnostic(column: 5, length: 2)
    #expect(
      DiagnosticRenderer().render(diagnostic, line: "热线：{zh: 标题}") == """
        pack.yaml:3:5: error: unknown key 'titel' [unknown-key]
          3 | 热线：{zh: 标题}
            |        ^^
        """)
    let wide = Self.diagnostic(column: 9, length: 2)
    #expect(
      DiagnosticRenderer().render(wide, line: "热线：{zh: 标题}") == """
        pack.yaml:3:9: error: unknown key 'titel' [unknown-key]
          3 | 热线：{zh: 标题}
            |            ^^^^
        """)
  }

  @Test func columnsCountCharactersNotScalars() {
    let diagnostic = Self.diagnostic(column: 3, length: 1)
    #expect(
      DiagnosticRenderer().render(diagnostic, line: "👩‍👩‍👧é好x") == """
        pack.yaml:3:3: error: unknown key 'titel' [unknown-key]
          3 | 👩‍👩‍👧é好x
            |    ^^
        """)
  }

  @Test func aTabTakesOneCell() {
    let diagnostic = Self.diagnostic(column: 2, length: 1)
    #expect(
      DiagnosticRenderer().render(diagnostic, line: "\tid: x") == """
        pack.yaml:3:2: error: unknown key 'titel' [unknown-key]
          3 |  id: x
            |  ^
        """)
  }

  @Test func withoutALineItSaysOnlyWhere() {
    #expect(
      DiagnosticRenderer().render(Self.diagnostic(column: 4))
        == "pack.yaml:3:4: error: unknown key 'titel' [unknown-key]")
  }

  @Test func withoutAPlaceItSaysOnlyWhat() {
    var diagnostic = Self.diagnostic(column: 4, severity: .note)
    diagnostic.range = nil
    let renderer = DiagnosticRenderer()
    #expect(
      renderer.render(diagnostic, line: "x")
        == "pack.yaml: note: unknown key 'titel' [unknown-key]")
    diagnostic.file = nil
    #expect(renderer.render(diagnostic) == "note: unknown key 'titel' [unknown-key]")
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let line = String(repeating: "好", count: 200) + "x" + String(repeating: "了", count: 200)
    #expect(
      DiagnosticRenderer().render(Self.diagnostic(column: 201), line: line) == """
        pack.yaml:3:201: error: unknown key 'titel' [unknown-key]
          3 | …\(String(repeating: "好", count: 40))x\(String(repeating: "了", count: 59))…
            | \(String(repeating: " ", count: 81))^
        """)
  }

  @Test(arguments: [
    (-5, 1), (0, 1), (1, 0), (1, -3), (1, Int.max), (3, 1), (4, 1), (900, 1), (900, Int.max),
    (Int.max, Int.max), (Int.min, 1),
  ])
  func aPlaceOutsideTheLineIsMovedToIt(column: Int, length: Int) {
    let diagnostic = Self.diagnostic(column: column, length: length)
    let lines = DiagnosticRenderer().render(diagnostic, line: "热线").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1] == "  3 | 热线")
    #expect(lines[2].last == "^")
    #expect(lines[2].count <= "    | ".count + 5)
  }

  @Test func controlCharactersCannotMoveTheCursor() {
    let drawn = DiagnosticRenderer().render(
      Self.diagnostic(column: 5), line: "\u{1B}[2Jx\r")
    #expect(
      drawn == """
        pack.yaml:3:5: error: unknown key 'titel' [unknown-key]
          3 | \u{FFFD}[2Jx\u{FFFD}
            |     ^
        """)
  }
}
