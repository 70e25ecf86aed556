import CallGrade
import Foundation
import Testing

/// The Swift lines of the README, run as they stand there.
struct ReadmeTests {
  /// The lines between the marks, which must be those of the README.
  private func gradeACall() throws -> Scorecard {
    // README
    let grader = try Grader(builtin: "service-call")
    let call = Transcript(turns: [
      Turn(role: .agent, text: "您好，星河宽带，工号零四一七，请问有什么可以帮您？"),
      Turn(role: .customer, text: "我家宽带从昨晚断到现在，急死人了！"),
    ])
    let card = grader.grade(call)
    // END
    return card
  }

  @Test func theLinesGradeACall() throws {
    let card = try gradeACall()
    let greeting = try #require(card.criteria.first { $0.id == "greeting" })
    #expect(greeting.verdict == .met)
    #expect(greeting.evidence.first?.quote == "您好")
    #expect(card.pack.id == "service-call")
  }

  @Test(arguments: ["README.md", "README.zh.md"])
  func theReadmeShowsTheseLines(name: String) throws {
    let file = URL(fileURLWithPath: #filePath)
    let folder = file.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let source = try String(contentsOf: file, encoding: .utf8)
    let block = try #require(readme.firstMatch(of: /```swift\n([\s\S]*?)```/)).output.1
    let shown = block.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let run = try #require(source.firstMatch(of: /\/\/ README\n([\s\S]*?)\/\/ END/)).output.1
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    #expect(shown.first == "import CallGrade")
    #expect(Array(shown.dropFirst().prefix(run.count)) == run)
  }
}
