import Diagnostics
import RubricLoading
import Rubrics
import Testing

struct HostileYAMLTests {
  private func ids(_ text: String) -> [String] {
    YAMLReader.read(text, file: "x.yaml").diagnostics.map(\.id)
  }

  @Test func refusesABombOfAliasesAtItsFirstAnchor() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let diagnostics = YAMLReader.read(text, file: "x.yaml").diagnostics
    #expect(diagnostics.map(\.id) == ["alias-not-allowed"])
    #expect(diagnostics.first?.range?.start == SourcePosition(line: 1, column: 5))
  }

  @Test func refusesABombOfAliasesInKeys() {
    var text = "? &a0 [x, x]\n: 1\n"
    for level in 1..<60 { text += "? &a\(level) [*a\(level - 1), *a\(level - 1)]\n: 1\n" }
    text += "? *a59\n: 1\n"
    #expect(ids(text) == ["alias-not-allowed"])
  }

  @Test(arguments: [
    ("a: *b", 4), ("- *b", 3), ("a: &b x", 4), ("&b a: x", 1), ("a: [x, &b y]", 8),
    ("a: {b: &c d}", 8), ("a: &b\n  c: d", 6),
  ])
  func refusesAnchorsAndAliases(text: String, column: Int) {
    let diagnostics = YAMLReader.read(text, file: "x.yaml").diagnostics
    #expect(diagnostics.map(\.id) == ["alias-not-allowed"])
    #expect(diagnostics.first?.range?.start.line ?? 0 >= 1)
    #expect(diagnostics.first?.expected?.contains("quotes") == true)
  }

  @Test(arguments: [
    "a: Q & A", "a: apologi*", "a: '&b *b'", "a: |\n  &b\n  *b\n", "# &b *b\na: x", "a: x&y",
  ])
  func leavesTextWithTheirLettersAlone(_ text: String) {
    #expect(ids(text) == [])
    #expect(YAMLReader.read(text, file: "x.yaml").document?["a"]?.text?.isEmpty == false)
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000),
    String(repeating: "{a: ", count: 100_000),
    String(repeating: "- ", count: 100_000) + "x",
    String(repeating: "? ", count: 100_000) + "x",
    (0..<600).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
    (0..<40).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
  ])
  func refusesDeepNesting(_ text: String) {
    let found = Set(ids(text))
    #expect(found == ["too-deep"])
    #expect(YAMLReader.read(text, file: "x.yaml").document == nil)
  }

  @Test func readsAFileOfOneEndlessLineInLinearTime() throws {
    let text = "[" + (0..<60_000).map { "'词\($0)', \"x\\n\", y, " }.joined() + "z]"
    let document = try #require(YAMLReader.read(text, file: "x.yaml").document)
    guard case .list(let items) = document.content else {
      Issue.record("not a list")
      return
    }
    #expect(items.count == 180_001)
    // Two characters stand between the last value and the end of the line.
    #expect(items.last?.place?.range.start.column == text.count - 1)
  }

  @Test func readsThirtyLevels() {
    let text = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
    #expect(ids(text) == [])
  }

  @Test(arguments: ["a: !!binary aGk=", "a: !ruby/object x", "!!set {a, b}", "a: !!int 3"])
  func refusesTags(_ text: String) {
    #expect(ids(text) == ["tag-not-allowed"])
  }

  @Test func refusesASecondDocument() {
    #expect(ids("a: b\n---\nc: d\n") == ["yaml-syntax"])
  }

  @Test func findsManyDuplicatesInTheirPlaces() throws {
    let text = "a: 1\nb: {c: 1, \"c\": 2, d: 3}\na: 2\n'a': 3\n"
    let document = try #require(YAMLReader.read(text, file: "x.yaml").document)
    guard case .mapping(let members) = document.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(members.map(\.key) == ["a", "b", "a", "a"])
    #expect(members.map { $0.keyPlace?.range.start.line } == [1, 2, 3, 4])
    guard case .mapping(let inner) = members[1].value.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(inner.map(\.key) == ["c", "c", "d"])
  }

  @Test func givesUpOnVeryManyDuplicates() {
    let text = (0..<100).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    #expect(ids(text) == ["duplicate-key"])
  }

  @Test func survivesDamagedPacks() {
    let sample = Array((TemporaryFolder.header + "criteria:\n" + TemporaryFolder.criteria).utf8)
    var state: UInt64 = 99
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let spice = Array("[]{}:,-?&*!|>'\"%@`#\n \t~<=".utf8)
    var read = 0
    for _ in 0..<400 {
      var bytes = sample
      for _ in 0...random(4) { bytes[random(bytes.count)] = spice[random(spice.count)] }
      let result = YAMLReader.read(String(decoding: bytes, as: UTF8.self), file: "x.yaml")
      #expect(result.document != nil || !result.diagnostics.isEmpty)
      guard let document = result.document else { continue }
      read += 1
      let decoded = PackDecoder(checks: .withoutPatterns).decode(document)
      #expect(decoded.pack != nil || !decoded.diagnostics.isEmpty)
    }
    #expect(read > 20)
  }
}
