import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct QuestionTests {
  static let words = ["question": ["什么", "多少", "哪里", "有没有"]]

  /// At least one, two, three and four questions.
  private static let limits = Result {
    try CompiledRubric(
      .small(
        (1...4).map {
          .small("\($0)", detect: .questions(atLeast: $0, scope: Scope()))
        }, lexicons: words))
  }

  @Test(arguments: [
    ("您好。", 0), ("好的，谢谢您", 0), ("", 0), ("真的吗？", 1), ("您叫什么名字。", 1), ("您叫什么名字", 1),
    ("您叫什么名字？电话是多少？住在哪里？", 3), ("您叫什么名字，电话是多少，住在哪里", 3),
    ("您叫什么名字、电话是多少、住在哪里？", 3), ("真的吗？是吗？对吗？", 3),
    ("请您稍等一下，好吗？", 1), ("麻烦您报一下号码，可以吗？", 1), ("您住在哪里，方便说吗？", 1),
    ("您叫什么名字，电话是多少，好吗？", 2), ("您要什么颜色多少钱的", 1), ("真的？！", 1), ("您有，没有收到吗？", 1),
    ("ok? what?", 2),
  ])
  func countsSeparateQuestions(text: String, count: Int) throws {
    let call = Transcript(turns: [Turn(role: .agent, text: text)])
    let judged = try Self.limits.get().judge(call).judgements
    #expect(judged.map { $0.verdict == .met } == (1...4).map { count >= $0 })
  }

  @Test func evidenceReachesFromTheFirstQuestionToTheLast() throws {
    let call = talk("客户：叫什么？住哪里？", "客服：好。您叫什么名字？电话是多少？谢谢。", "客服：真的吗？")
    let found = try judge(
      call, by: .questions(atLeast: 2, scope: Scope()), kind: .prohibition, lexicons: Self.words)
    #expect(found == Judged(.missed, ["1:您叫什么名字？电话是多少"]))
  }

  @Test func questionsAreCountedTurnByTurn() throws {
    let call = talk("客服：什么？", "客户：喂", "客服：多少？")
    let found = try judge(
      call, by: .questions(atLeast: 2, scope: Scope()), lexicons: Self.words)
    #expect(found == Judged(.missed, ["0:"]))
  }

  @Test func theScopeSaysWhoseQuestions() throws {
    let call = talk("客服：好", "客户：什么？多少？")
    let scope = Scope(role: .customer)
    let found = try judge(call, by: .questions(atLeast: 2, scope: scope), lexicons: Self.words)
    #expect(found == Judged(.met, ["1:什么？多少"]))
  }

  @Test func withoutAWordListOnlyQuestionMarksAsk() throws {
    let detector = Detector.questions(atLeast: 2, scope: Scope())
    #expect(try judge(talk("客服：什么？多少？"), by: detector).verdict == .met)
    #expect(try judge(talk("客服：什么，多少"), by: detector).verdict == .missed)
  }

  @Test func whoAsksMustBeKnown() throws {
    let call = talk("某人：什么？多少？", "客户：好")
    let detector = Detector.questions(atLeast: 2, scope: Scope())
    #expect(
      try judge(call, by: detector, kind: .prohibition)
        == Judged(.notEvaluated, reason: "needs-roles"))
  }
}
