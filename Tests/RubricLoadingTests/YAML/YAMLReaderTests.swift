import Diagnostics
import RubricLoading
import Rubrics
import Testing

struct YAMLReaderTests {
  /// The value under `a` and the characters that its place covers.
  private func read(_ text: String) throws -> (value: String, place: DocumentPlace) {
    let document = try #require(YAMLReader.read(text, file: "x.yaml").document)
    let node = try #require(document["a"])
    return (try #require(node.text), try #require(node.place))
  }

  @Test(arguments: [
    ("a: NO", "NO"), ("a: on", "on"), ("a: 1.0", "1.0"), ("a: ~", "~"), ("a: 0x1F", "0x1F"),
    ("a: 2024-01-01", "2024-01-01"), ("a: 1e3", "1e3"), ("a:", ""), ("a: '12'", "12"),
    ("a: <<", "<<"),
  ])
  func keepsScalarsAsWritten(text: String, value: String) throws {
    #expect(try read(text).value == value)
  }

  @Test(arguments: [
    ("a: 您好", 4, 2), ("a: '您好'", 5, 2), ("a: \"您好\"", 5, 2), ("热: x\na: \t您", 5, 1),
    ("{热线: x, a: 您好}", 12, 2), ("a: 👩‍👩‍👧 b", 4, 3),
  ])
  func placesTextInCharacters(text: String, column: Int, length: Int) throws {
    let place = try read(text).place
    #expect(place.range.start.column == column)
    #expect(place.range.length == length)
  }

  @Test(arguments: [
    ("a: 'it''s 您'", 5, 11), ("a: \"x\\\"y\\u60A8您\"", 4, 15), ("a: \"\\x41您\"", 1, 9),
  ])
  func placesPartsBehindEscapes(text: String, offset: Int, column: Int) throws {
    let (value, place) = try read(text)
    let part = place.part(at: offset, length: 1, of: value)
    #expect(part.range.start.column == column)
    #expect(part.range.length == 1)
  }

  @Test func placesPartsOfABlock() throws {
    let (value, place) = try read("a: |\n    客服：您好\n    客户：好\n")
    #expect(value == "客服：您好\n客户：好\n")
    let part = place.part(at: 9, length: 1, of: value)
    #expect(part.range.start == SourcePosition(line: 3, column: 8))
  }

  @Test func placesABlockThatBeginsWithABlankLine() throws {
    let (value, place) = try read("a: |\n\n    客服：您好\n")
    let part = place.part(at: 4, length: 2, of: value)
    #expect(part.range.start == SourcePosition(line: 3, column: 8))
  }

  @Test(arguments: ["a: >\n  b\n  c\n", "a: b\n  c\n", "a: \"b\n  c\"\n"])
  func placesFoldedTextAtItsStart(_ text: String) throws {
    let (value, place) = try read(text)
    #expect(place.part(at: 2, length: 1, of: value) == place)
    #expect(place.range.start.line >= 1)
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func countsLinesHoweverTheyEnd(_ end: String) throws {
    let text = ["热线: x", "b: y", "a: 您好", ""].joined(separator: end)
    #expect(try read(text).place.range.start == SourcePosition(line: 3, column: 4))
  }

  static let syntaxMistakes = [
    (
      "a: [您好, b\nc: d\n",
      """
      x.yaml:2:2: error: YAML: did not find expected ',' or ']' while parsing a flow sequence \
      [yaml-syntax]
        2 | c: d
          |  ^
      """
    ),
    (
      "a: \"您好\n",
      """
      x.yaml:2:1: error: YAML: found unexpected end of stream while scanning a quoted scalar \
      [yaml-syntax]
        2 | 
          | ^
      """
    ),
    (
      "热线: '您好' 再见\n",
      """
      x.yaml:1:10: error: YAML: did not find expected key while parsing a block mapping \
      [yaml-syntax]
        1 | 热线: '您好' 再见
          |              ^^
      """
    ),
    (
      "a:\n\t- b\n",
      """
      x.yaml:2:1: error: YAML: a tab indents the line [yaml-syntax]
        2 |  - b
          | ^
          = expected: blanks: YAML takes no tabs there
      """
    ),
  ]

  @Test(arguments: syntaxMistakes)
  func drawsSyntaxMistakes(text: String, told: String) throws {
    let diagnostic = try #require(YAMLReader.read(text, file: "x.yaml").diagnostics.first)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = diagnostic.range.map { String(lines[$0.start.line - 1]) }
    #expect(DiagnosticRenderer().render(diagnostic, line: line) == told)
  }
}
