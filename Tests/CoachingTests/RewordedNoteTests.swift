import Coaching
import Detection
import Rubrics
import Scoring
import SmallPacks
import Testing
import Transcripts

struct RewordedNoteTests {
  private func notes(_ call: Transcript, _ criteria: [Criterion]) throws -> [CoachingNote] {
    let pack = RubricPack.small(criteria)
    let card = Scorecard(
      try CompiledRubric(pack).judge(call), pack: pack,
      provenance: Provenance(source: "a", format: "text"))
    return Coach(pack: pack).notes(on: card, transcript: call)
  }

  private static let orders = Criterion.small(
    "orders", kind: .prohibition, rewrite: [.orderToRequest], detect: .words("报一下"))

  @Test func theAgentsOwnSentenceIsReworded() throws {
    let notes = try notes(talk("客户：查电费", "客服：好的。那你把户号报一下！我查"), [Self.orders])
    #expect(
      notes == [
        CoachingNote(
          criterion: "orders", kind: .improve, said: "那你把户号报一下！", turn: 1,
          why: .plain("why orders"), say: .plain("那请您把户号告诉我，好吗？"),
          rewordings: [.orderToRequest], source: "source of orders")
      ])
  }

  @Test func whereNoRuleIsSureThePacksWordsAreTaken() throws {
    for said in ["客服：快给我报一下那个什么", "客服：不用报一下了"] {
      let notes = try notes(talk(said), [Self.orders])
      #expect(notes.map(\.say) == [.plain("say orders")])
      #expect(notes.map(\.rewordings) == [[]])
    }
  }

  @Test func aLaterSentenceIsTakenWhereTheFirstCannotBeReworded() throws {
    let notes = try notes(talk("客服：快给我报一下那个什么。卡号报一下。"), [Self.orders])
    #expect(notes.map(\.said) == ["卡号报一下。"])
    #expect(notes.map(\.say) == [.plain("请您把卡号告诉我，好吗？")])
  }

  /// Half a good sentence is no example.
  @Test func aSentenceThatKeepsSomethingBadIsNotOffered() throws {
    let rude = Criterion.small("rude", kind: .prohibition, detect: .words("磨蹭"))
    let call = talk("客服：卡号报一下，磨蹭什么。")
    #expect(try notes(call, [Self.orders]).map(\.say) == [.plain("请您把卡号告诉我，好吗？磨蹭什么。")])
    #expect(try notes(call, [Self.orders, rude]).map(\.say) == [.plain("say orders")])
  }

  @Test func theCustomersSentenceIsNotReworded() throws {
    var anyone = Self.orders
    anyone.detect = .words("报一下", in: Scope(role: nil))
    #expect(try notes(talk("客户：卡号报一下。"), [anyone]).map(\.rewordings) == [[]])
  }

  @Test func whatTheAgentAskedForWithoutCourtesyIsReworded() throws {
    let polite = Criterion.small(
      "polite", rewrite: [.orderToRequest], applies: .words("单号"), detect: .words("请"))
    let notes = try notes(talk("客户：查件", "客服：单号多少？"), [polite])
    #expect(notes.map(\.said) == ["单号多少？"])
    #expect(notes.map(\.say) == [.plain("请问您的单号是多少？")])
  }

  @Test func aClosedQuestionAfterTheProblemIsOpened() throws {
    let open = Criterion.small(
      "open", rewrite: [.closedToOpen], applies: .customer("坏了"), detect: .words("说说"))
    let notes = try notes(talk("客服：能开机吗？", "客户：坏了", "客服：我看看。现在能开机吗？"), [open])
    #expect(notes.map(\.turn) == [2])
    #expect(notes.map(\.said) == ["现在能开机吗？"])
    #expect(notes.map(\.say) == [.plain("开机的时候是什么情况？")])
  }
}
