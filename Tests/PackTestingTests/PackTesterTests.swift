import CallGrade
import PackTesting
import Testing

struct PackTesterTests {
  private let pack: RubricPack
  private let tester: PackTester

  init() throws {
    let grader = try Grader(builtin: "service-call")
    pack = grader.pack
    tester = PackTester(grader)
  }

  /// An example of the criterion `greeting`.
  private func run(
    _ verdict: String, _ words: String, mark: Range<Int>? = nil, isKnownGap: Bool = false
  ) throws -> ExampleResult {
    var pack = pack
    let place = try #require(pack.criteria.firstIndex { $0.id == "greeting" })
    let call = Transcript(turns: [
      Turn(role: .agent, text: words), Turn(role: .customer, text: "我想查一下话费。"),
    ])
    let marks = mark.map {
      [CriterionExample.Mark(turn: 0, start: $0.lowerBound, end: $0.upperBound)]
    }
    pack.criteria[place].examples = [
      CriterionExample(verdict: verdict, call: call, marks: marks ?? [], isKnownGap: isKnownGap)
    ]
    let example = try #require(ExampleCase.all(of: pack).first { $0.criterion == "greeting" })
    return tester.run(example)
  }

  @Test func anExampleThatHoldsPasses() throws {
    let result = try run("met", "您好，请讲。", mark: 0..<2)
    #expect(result.outcome == .passed)
    #expect(result.missedMarks.isEmpty)
    #expect(!result.closesGap)
  }

  @Test func anotherVerdictFails() throws {
    let result = try run("missed", "您好，请讲。")
    #expect(result.outcome == .failed)
    #expect(result.verdict == .met)
  }

  @Test func aMarkThatNoEvidenceTouchesFails() throws {
    let result = try run("met", "您好，请讲。", mark: 3..<5)
    #expect(result.outcome == .failed)
    #expect(result.missedMarks.map(\.start) == [3])
  }

  @Test func aKnownGapIsNoFailureUntilItIsClosed() throws {
    #expect(try run("missed", "您好，请讲。", isKnownGap: true).outcome == .knownGap)
    #expect(try run("met", "您好，请讲。", isKnownGap: true).closesGap)
  }
}
