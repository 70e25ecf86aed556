import BuiltinRubrics
import CallGrade
import PackTesting
import Testing

/// The examples of the built-in packs whose compiled patterns the library carries.
///
/// To compile the others takes minutes in a debug build; their examples, and these again in other ways of
/// writing, are what `callgrade pack test` runs beside the tests.
struct ExampleTests {
  /// An example with the pack that it is run under.
  struct Case: Sendable, CustomStringConvertible {
    var pack: String
    var example: ExampleCase
    var tester: PackTester

    var description: String { "\(pack)/\(example)" }
  }

  static let cases: [Case] = BuiltinPacks.ids.flatMap { id -> [Case] in
    guard BuiltinPacks.patterns(id) != nil,
      let pack = BuiltinPacks.pack(id: id, readsExamples: true),
      let grader = try? Grader(pack: pack)
    else { return [] }
    let tester = PackTester(grader)
    return ExampleCase.all(of: pack).map { Case(pack: id, example: $0, tester: tester) }
  }

  @Test func everyPackHasExamples() {
    let without = BuiltinPacks.ids.filter { id in
      BuiltinPacks.pack(id: id, readsExamples: true).map { ExampleCase.all(of: $0).isEmpty } ?? true
    }
    #expect(without.isEmpty)
    #expect(Set(Self.cases.map(\.pack)) == ["hotline", "service-call"])
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
