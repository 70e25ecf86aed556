import Rubrics
import SmallPacks
import Testing
import Transcripts

@testable import Detection

/// A script of five steps with a branch, a loop and an optional step.
@Suite struct FlowAlignmentTests {
  private static let flow = Flow(
    title: .plain("small"), source: "test",
    steps: [
      step("hello", "您好"),
      step(
        "ask", "满意吗", asks: .satisfaction,
        branches: [
          ("satisfied", .step("more")), ("neutral", .step("reason")),
          ("dissatisfied", .step("reason")),
        ]),
      step("reason", "哪里不好"),
      step("gift", "送您", isOptional: true),
      step("more", "还有别的吗", asks: .yesNo, branches: [("yes", .step("note"))], next: .step("bye")),
      step("note", "记下了", next: .step("more")),
      step("bye", "再见", next: .end),
    ])

  private static func step(
    _ id: String, _ words: String, asks: FlowQuestion.Kind? = nil,
    branches: [(String, FlowStep.Target)] = [], next: FlowStep.Target? = nil,
    isOptional: Bool = false
  ) -> FlowStep {
    let order = ["hello", "ask", "reason", "gift", "more", "note", "bye"]
    let place = order.firstIndex(of: id) ?? 0
    let following: FlowStep.Target = place + 1 < order.count ? .step(order[place + 1]) : .end
    return FlowStep(
      id: id, title: .plain(id), source: "test", isOptional: isOptional,
      question: asks.map { FlowQuestion(kind: $0, field: .plain(id), answers: []) },
      branches: branches.map { FlowStep.Branch(answer: $0.0, target: $0.1) },
      next: next ?? following, detect: .words(words))
  }

  private static let rubric = Result {
    var pack = RubricPack.small([
      .small("ask-done", applies: .flow(.due("reason")), detect: .flow(.done("reason"))),
      .small("ordered", detect: .flow(.inOrder)), .small("branches", detect: .flow(.rightBranches)),
      .small("answered", detect: .flow(.answer(step: "ask", is: ["satisfied"]))),
    ])
    pack.flow = flow
    return try CompiledRubric(pack)
  }

  private func align(_ lines: String...) throws -> FlowAlignment {
    let call = Transcript(turns: lines.map { turn($0) })
    return try #require(try Self.rubric.get().judge(call).flow)
  }

  @Test func followsTheScript() throws {
    let flow = try align(
      "客服：您好", "客户：你好", "客服：您满意吗", "客户：很满意", "客服：还有别的吗", "客户：没有了", "客服：再见")
    #expect(flow.path.map(\.step) == ["hello", "ask", "more", "bye"])
    #expect(flow.path.allSatisfy { $0.state == .done })
    #expect(flow.answers.map(\.answer) == ["satisfied", "no"])
    #expect(flow.skipped.isEmpty && flow.outOfOrder.isEmpty && flow.wrongBranches.isEmpty)
  }

  @Test func mergesStepsOfOneTurnInAnyOrder() throws {
    let flow = try align("客服：满意吗？哦对了，您好", "客户：满意", "客服：再见，还有别的吗", "客户：没有")
    #expect(flow.path.map(\.step) == ["hello", "ask", "more", "bye"])
    #expect(flow.outOfOrder.isEmpty)
  }

  @Test func goesRoundALoopAsOftenAsTheCallDoes() throws {
    let flow = try align(
      "客服：您好", "客服：满意吗", "客户：满意", "客服：还有别的吗", "客户：有", "客服：记下了", "客户：嗯",
      "客服：还有别的吗", "客户：没有", "客服：再见")
    #expect(flow.path.map(\.step) == ["hello", "ask", "more", "note", "more", "bye"])
    #expect(flow.skipped.isEmpty)
  }

  @Test func toleratesInterruptionsAndRepetition() throws {
    let flow = try align(
      "客服：您好", "客户：等一下，有人敲门", "客服：没事", "客服：您好", "客服：满意吗", "客户：啊？你说什么",
      "客服：我问您满意吗", "客户：满意的", "客服：还有别的吗", "客户：没", "客服：再见")
    #expect(flow.path.map(\.step) == ["hello", "ask", "more", "bye"])
    #expect(flow.answer(to: "ask")?.answer == "satisfied")
    #expect(flow.answer(to: "ask")?.evidence?.turn == 7)
  }

  @Test func namesWhatWasLeftOutButNotWhatIsOptional() throws {
    let flow = try align("客服：您好", "客服：满意吗", "客户：不满意", "客服：哪里不好", "客户：慢", "客服：再见")
    #expect(flow.path.map(\.step) == ["hello", "ask", "reason", "gift", "more", "bye"])
    #expect(flow.skipped == ["more"])
    #expect(flow.path[3].state == .skipped && flow.path[3].isOptional)
  }

  @Test func namesWhatCameTooEarly() throws {
    let flow = try align("客服：满意吗", "客户：满意", "客服：还有别的吗", "客户：没有", "客服：您好", "客服：再见")
    #expect(flow.outOfOrder == ["hello"])
    #expect(flow.visit(of: "hello")?.turn == 4)
    #expect(flow.skipped.isEmpty)
  }

  @Test func namesTheBranchThatShouldHaveBeenTaken() throws {
    let flow = try align(
      "客服：您好", "客服：满意吗", "客户：不满意", "客服：还有别的吗", "客户：没有", "客服：再见")
    #expect(flow.wrongBranches.map(\.step) == ["ask"])
    #expect(flow.wrongBranches[0].answer == "dissatisfied")
    #expect(flow.wrongBranches[0].due == .step("reason"))
    #expect(flow.wrongBranches[0].taken == .step("more"))
    #expect(flow.skipped == ["reason"])
  }

  @Test func whatThePathDoesNotLeadToStandsBesideIt() throws {
    let flow = try align(
      "客服：您好", "客服：满意吗", "客户：满意", "客服：哪里不好", "客服：还有别的吗", "客户：没有", "客服：再见")
    #expect(flow.path.map(\.step) == ["hello", "ask", "more", "bye"])
    #expect(flow.offPath.map(\.step) == ["reason"])
  }

  @Test func anUnreadAnswerTakesTheUsualWay() throws {
    let flow = try align("客服：您好", "客服：满意吗", "客服：再见")
    #expect(flow.path.map(\.step) == ["hello", "ask", "more", "bye"])
    #expect(flow.answers.map(\.answer) == [nil])
    #expect(flow.wrongBranches.isEmpty)
  }

  @Test func criteriaAskAboutTheFlow() throws {
    let call = talk("客服：您好", "客服：满意吗", "客户：不满意", "客服：还有别的吗", "客户：没有", "客服：再见")
    let judged = try Self.rubric.get().judge(call).judgements
    #expect(judged.map(\.verdict) == [.missed, .met, .missed, .missed])
    #expect(judged.allSatisfy { $0.basis == .flow })
    #expect(judged[2].evidence.map(\.turn) == [2])
  }

  @Test func withoutRolesNothingIsTold() throws {
    let flow = try align("某人：您好", "某人：满意吗", "某人：满意")
    #expect(flow.reason == "needs-roles")
    #expect(flow.path.isEmpty)
  }

  /// Whatever is said, the path is a way through the script and evidence lies in the call.
  @Test func everyPathIsAWayThroughTheScript() throws {
    let words = [
      "您好", "满意吗", "哪里不好", "送您", "还有别的吗", "记下了", "再见", "嗯", "不满意", "满意", "有", "没有", "再见您好",
    ]
    var random = SeededGenerator(seed: 5)
    let rubric = try Self.rubric.get()
    let graph = Self.flow.graph
    for _ in 0..<300 {
      let turns = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        Turn(
          role: Bool.random(using: &random) ? .agent : .customer,
          text: words[Int.random(in: 0..<words.count, using: &random)])
      }
      let call = Transcript(turns: turns)
      let flow = try #require(rubric.judge(call).flow)
      let numbers = flow.path.compactMap { Self.flow.number(of: $0.step) }
      #expect(numbers.first == 0 && numbers.last == 6)
      let done = flow.path.filter { $0.state == .done }.compactMap(\.turn)
      #expect(done == done.sorted())
      for place in flow.path.flatMap(\.evidence) + flow.answers.compactMap(\.evidence) {
        #expect(turns.indices.contains(place.turn))
        #expect(place.end <= turns[place.turn].text.unicodeScalars.count)
      }
      for (from, to) in zip(numbers, numbers.dropFirst()) {
        #expect(graph.way(to: [to], avoiding: []) != nil || from == to)
      }
      #expect(rubric.judge(call).flow == flow)
    }
  }
}
