import CallGrade
import SmallPacks
import Testing

struct GraderTests {
  @Test func knowsItsBuiltInPacks() throws {
    #expect(Grader.builtinPacks.contains("service-call"))
    #expect(Grader.builtinPacks == Grader.builtinPacks.sorted())
    #expect(try Grader(builtin: "service-call").pack.id == "service-call")
  }

  @Test func anUnknownPackIsAnErrorThatNamesTheOthers() throws {
    let error = try #require(throws: GraderError.self) { try Grader(builtin: "nothing") }
    #expect(error.code == .unknownPack)
    #expect(
      error.message == "there is no built-in pack 'nothing'; there are "
        + Grader.builtinPacks.joined(separator: ", "))
    #expect("\(error)" == error.message)
  }

  @Test func aBrokenPackIsAnErrorThatNamesThePattern() throws {
    let pack = RubricPack.small([.small(detect: .words("(您好"))])
    let error = try #require(throws: GraderError.self) { try Grader(pack: pack) }
    #expect(error.code == .brokenPack)
    #expect(error.message.hasPrefix("small: pattern '(您好': "))
  }

  @Test func aScorecardHasCoachingAndItsProvenance() throws {
    let grader = try Grader(
      pack: .small([
        .small("greeting", praise: "well done", detect: .words("您好")),
        .small("farewell", detect: .words("再见")),
      ]))
    let call = talk("客服：您好", "客户：喂")
    let card = grader.grade(call, provenance: Provenance(source: "a/b.txt", format: "text"))
    #expect(card.coaching.map(\.criterion) == ["greeting", "farewell"])
    #expect(card.call.id == "b.txt")
    #expect(grader.grade(call).call.source == "memory")
    #expect(card.score.permille == 500)
  }

  @Test func anyNumberOfTasksMayGradeAtOnce() async throws {
    let grader = try Grader(pack: .everyDetector)
    let cards = await withTaskGroup { group in
      for task in 0..<16 as Range<UInt64> {
        group.addTask { (task % 4, grader.grade(randomCall(seed: task % 4))) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(cards.count == 16)
    for (seed, card) in cards { #expect(card == grader.grade(randomCall(seed: seed))) }
  }
}
