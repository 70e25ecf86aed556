import CallGrade
import Foundation
import PackTesting
import RubricLoading
import Rubrics
import Testing

/// The worked examples of `Docs/Detectors` do what the pages say.
struct DetectorPageTests {
  /// A block of a page, from `detect:` or `kind:` on.
  struct Block: Sendable, CustomTestStringConvertible {
    var page: String
    var heading: String
    var text: String

    var testDescription: String { "\(page) \(heading)" }
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Docs/Detectors")

  private static let pages = ["Text.md", "Order.md", "Measures.md", "Form.md", "Meaning.md"]

  static let blocks: [Block] = pages.flatMap { page -> [Block] in
    let text = (try? String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)) ?? ""
    var blocks: [Block] = []
    var heading = ""
    var lines: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let block = lines {
        if line == "```" {
          blocks.append(Block(page: page, heading: heading, text: block.joined(separator: "\n")))
          lines = nil
        } else {
          lines = block + [line]
        }
      } else if line == "```yaml" {
        lines = []
      } else if line.hasPrefix("## ") {
        heading = String(line.dropFirst(3))
      }
    }
    return blocks
  }

  /// A pack of one criterion that a block describes.
  private func pack(_ block: Block) throws -> RubricPack {
    let body = block.text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let text = """
      schema: callgrade.pack/1
      id: page
      version: 1.0.0
      languages: [zh]
      title: {zh: 页, en: Page}
      source: page
      scoring:
        total: 1
        pass: 60
        bands: [{id: fail, floor: 0, title: {zh: 不合格, en: Fail}}]
        sections: [{id: all, weight: 1, title: {zh: 全部, en: All}}]
      criteria:
        - id: example
          section: all
          title: {zh: 例, en: Example}
          means: {zh: 例, en: Example}
          source: page
          points: 1
          coaching: {why: {zh: 例, en: Example}, say: {zh: 例, en: Example}}
      \(body)

      """
    let yaml = YAMLReader.read(text, file: block.page)
    let document = try #require(yaml.document, "\(yaml.diagnostics)")
    let result = PackDecoder(readsExamples: true).decode(document, base: nil)
    return try #require(result.pack, "\(result.diagnostics)")
  }

  @Test(arguments: blocks)
  func aWorkedExampleHolds(block: Block) throws {
    let pack = try pack(block)
    let tester = PackTester(try Grader(pack: pack))
    let examples = ExampleCase.all(of: pack)
    #expect(!examples.isEmpty)
    for example in examples {
      let result = tester.run(example)
      #expect(result.outcome == .passed, "\(example): \(result.verdict) \(result.evidence)")
    }
    for example in ExemptionCase.all(of: pack) { #expect(try example.holds(), "\(example)") }
  }

  @Test func everyDetectorHasAPage() throws {
    let read = Set(Self.blocks.map(\.page))
    #expect(read == Set(Self.pages))
    // A detector with a misspelt key names them all, as many as a message lists.
    let overview = try String(
      contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
    let headings = Set(
      Self.blocks.flatMap { block in
        block.heading.split(separator: "`").map(String.init).filter { !$0.contains("·") }
      })
    for heading in headings where !heading.allSatisfy(\.isWhitespace) {
      #expect(overview.contains("`\(heading)`"), "\(heading)")
    }
    #expect(headings.count >= 31)
  }
}
