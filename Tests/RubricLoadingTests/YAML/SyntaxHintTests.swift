import Diagnostics
import RubricLoading
import Testing

struct SyntaxHintTests {
  /// A mistake that people make, and what is said of it where.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var message: String
    var line: Int
    var column: Int
    var testDescription: String { text }
  }

  static let cases = [
    Case(
      text: "- id: a\n  points：10\n  detect: b\n", message: "the colon is full-width", line: 2,
      column: 9),
    Case(
      text: "title: {zh: 问候，en: Greets}\n", message: "the comma is full-width", line: 1, column: 15),
    Case(
      text: "title: {zh：问候，en：Greets\n", message: "the colon is full-width", line: 1, column: 11),
    Case(
      text: "phrases: [“{hello}”]\n", message: "Chinese quotation marks do not quote", line: 1,
      column: 11),
    Case(text: "a:\n\tb: 1\n", message: "a tab indents the line", line: 2, column: 1),
    Case(
      text: "a:\n\u{3000}\u{3000}b: 1\n  c: [\n", message: "a wide or unbreakable blank", line: 2,
      column: 1),
    Case(
      text: "phrases:\n  - *您好\n", message: "text cannot begin with '*'", line: 2, column: 5),
    Case(
      text: "means: The agent greets: in time\n",
      message: "text with a colon and a blank needs quotes",
      line: 1, column: 24),
    Case(text: "a: 1\n---\nb: 2\n", message: "a second document begins here", line: 2, column: 1),
    Case(
      text: "examples:\n  － met: a\n  - met: b\n", message: "the dash of a list", line: 2, column: 3
    ),
  ]

  @Test(arguments: cases)
  func usualMistakesAreSaidInPlainWords(_ example: Case) throws {
    let problems = YAMLReader.read(example.text, file: "a.yaml").1
    let problem = try #require(problems.first)
    guard problem.id == "yaml-syntax" else {
      // The parser takes an unknown alias for one; that is told as such.
      #expect(problem.id == "alias-not-allowed" && example.text.contains("*"))
      return
    }
    #expect(problem.message.contains(example.message), "\(problem.message)")
    #expect(problem.range?.start == SourcePosition(line: example.line, column: example.column))
    #expect(problem.expected != nil)
  }

  @Test func whatIsNoUsualMistakeKeepsTheParsersWords() throws {
    let problem = try #require(YAMLReader.read("a: [1, 2\nb: 3\n", file: "a.yaml").1.first)
    #expect(problem.id == "yaml-syntax")
    #expect(problem.message.hasPrefix("YAML: "))
  }
}
