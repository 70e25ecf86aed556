import BuiltinRubrics
import CallGrade
import PackTesting
import Testing

/// Every example of every built-in pack.
struct ExampleTests {
  /// An example with the pack that it is run under.
  struct Case: Sendable, CustomStringConvertible {
    var pack: String
    var example: ExampleCase
    var tester: PackTester

    var description: String { "\(pack)/\(example)" }
  }

  static let cases: [Case] = BuiltinPacks.ids.flatMap { id -> [Case] in
    guard let pack = BuiltinPacks.pack(id: id, readsExamples: true),
      let grader = try? Grader(pack: pack)
    else { return [] }
    let tester = PackTester(grader)
    return ExampleCase.all(of: pack).map { Case(pack: id, example: $0, tester: tester) }
  }

  @Test func everyPackHasExamples() {
    #expect(Set(Self.cases.map(\.pack)) == Set(BuiltinPacks.ids))
  }

  @Test(arguments: cases)
  func holds(_ item: Case) {
    let result = item.tester.run(item.example)
    withKnownIssue("a known gap", isIntermittent: true) {
      #expect(result.verdict.rawValue == item.example.example.verdict)
      #expect(result.missedMarks.isEmpty)
    } when: {
      item.example.example.isKnownGap
    }
  }

  @Test(arguments: BuiltinPacks.ids)
  func everyExemptionExcusesWhatItSays(id: String) throws {
    let pack = try #require(BuiltinPacks.pack(id: id, readsExamples: true))
    let cases = ExemptionCase.all(of: pack)
    let held = try ExemptionCase.held(cases)
    for (example, holds) in zip(cases, held) { #expect(holds, "\(example)") }
    if id == "service-call" { #expect(cases.count >= 4) }
  }
}
