import Rubrics
import SmallPacks
import Testing
import Transcripts

@testable import Detection

/// Verdicts weighed over the whole call: 谢谢 is a pattern, 蟹蟹 only the model knows, and the weights say
/// what a test needs.
struct WeighingTests {
  /// The signs of a criterion: five of its own, four facts of the call, two of the one label.
  private static let signs =
    ["met", "missed", "not-applicable", "second", "late"]
    + ["chat", "outbound", "length", "english"] + ["best", "turns"]

  private static func outcome(_ verdict: Verdict, bias: Int, _ weights: [String: Int]) -> String {
    let numbers = signs.map { String((weights[$0] ?? 0) * 10_000) }.joined(separator: " ")
    return "verdict\tthanks\t\(verdict.rawValue)\t\(bias * 10_000)\t\(numbers)\n"
  }

  private static func rubric(
    _ outcomes: String, fromTurns: Int = 1, leftOut: Set<String> = [],
    kind: Criterion.Kind = .requirement, detect: Detector = .words("谢谢"), applies: Detector? = nil,
    joins: [String: ModelRule.Join] = [:], accuseFrom: Double? = nil
  ) throws -> CompiledRubric {
    let file = """
      callgrade.model/1
      label\tbehaviour\tthanks\t-1024\t1.0\t0.0\t0.5\t10\t0.9\t0.8\t0.02
      signs\tagent.thanks
      \(outcomes)蟹蟹\t0:2048

      """
    var pack = RubricPack.small([.small("thanks", kind: kind, applies: applies, detect: detect)])
    var weighing = ModelRule.Weighing(fromTurns: fromTurns, accuseFrom: accuseFrom)
    weighing.leftOut = leftOut
    pack.model = ModelRule(name: "test", joins: joins, weighing: weighing)
    return try CompiledRubric(pack, model: LearnedModel(reading: Array(file.utf8)))
  }

  /// Chats have the behaviour whatever was found; elsewhere the first verdict stands.
  private static let chatsHaveIt =
    outcome(.met, bias: 0, ["met": 8, "chat": 16]) + outcome(.missed, bias: 0, ["missed": 8])

  private static func chat(_ lines: String...) -> Transcript {
    var call = Transcript(turns: lines.map(turn))
    call.channel = .chat
    return call
  }

  @Test func whatTheCallShowsMaySpeakLouderThanAFirstVerdict() throws {
    let call = Self.chat("客服：您好", "客户：好了", "客服：好的蟹蟹亲")
    let judgement = try Self.rubric(Self.chatsHaveIt).judge(call).judgements[0]
    #expect(judgement.verdict == .met)
    #expect(judgement.basis == .model)
    // No pattern knows the words: the turn that the model finds likeliest, and there the letters.
    #expect(judgement.evidence.map { shown($0, in: call) } == ["2:蟹蟹"])
    #expect(judgement.occurrences == 1)
    #expect(abs(judgement.confidence - Logistic.value(8)) < 1e-9)
  }

  @Test func elsewhereTheFirstVerdictStandsWithTheCertaintyOfTheWhole() throws {
    let call = talk("客服：您好", "客户：好了", "客服：谢谢您")
    let judgement = try Self.rubric(Self.chatsHaveIt).judge(call).judgements[0]
    #expect(judgement.verdict == .met)
    #expect(judgement.basis == .pattern)
    #expect(judgement.evidence.map { shown($0, in: call) } == ["2:谢谢"])
    #expect(abs(judgement.confidence - Logistic.value(8)) < 1e-9)
  }

  @Test func certaintyOfRolesCounts() throws {
    var call = talk("客服：您好", "客服：谢谢您")
    call.roleConfidence = 0.5
    let judgement = try Self.rubric(Self.chatsHaveIt).judge(call).judgements[0]
    #expect(abs(judgement.confidence - Logistic.value(8) / 2) < 1e-9)
  }

  @Test(arguments: [(3, Verdict.met), (4, .missed)])
  func shortCallsAreNotWeighed(_ fromTurns: Int, _ verdict: Verdict) throws {
    // The turn without words does not count.
    let call = Self.chat("客服：您好", "客户：……", "客户：好了", "客服：好的蟹蟹亲")
    let judgement = try Self.rubric(Self.chatsHaveIt, fromTurns: fromTurns).judge(call).judgements[
      0]
    #expect(judgement.verdict == verdict)
  }

  @Test func aCriterionThatMeansSomethingElseNowIsNotWeighed() throws {
    let call = Self.chat("客服：您好", "客服：好的蟹蟹亲")
    let rubric = try Self.rubric(Self.chatsHaveIt, leftOut: ["thanks"])
    #expect(rubric.judge(call).judgements[0].verdict == .missed)
  }

  @Test func whatWasNotEvaluatedStaysSo() throws {
    let call = Self.chat("客服：您好", "客服：好的蟹蟹亲")
    let rubric = try Self.rubric(Self.chatsHaveIt, detect: .unobservable("needs-timing"))
    let judgement = rubric.judge(call).judgements[0]
    #expect(judgement.verdict == .notEvaluated)
    #expect(judgement.reason == "needs-timing")
  }

  @Test func wordsThatAnExemptionExcusedShowNothing() throws {
    var refused = Exemption(id: "refused")
    refused.precededBy = [PatternSource(text: "不用")]
    let rubric = try Self.rubric(
      Self.chatsHaveIt, detect: .words("谢谢", unless: [refused]),
      joins: ["thanks": .init(label: "thanks", combination: .either, from: 0.99)])
    // The excused turn is the one that the model finds likeliest; another has to do.
    let call = Self.chat("客服：您好", "客服：不用谢谢蟹蟹", "客服：蟹蟹")
    let judgement = rubric.judge(call).judgements[0]
    #expect(judgement.verdict == .met)
    #expect(judgement.evidence.map(\.turn) == [2])
    // With no other turn there is nothing to show, and the first verdict stands.
    let alone = rubric.judge(Self.chat("客服：不用谢谢蟹蟹")).judgements[0]
    #expect(alone.verdict == .missed)
  }

  @Test func anExcerptIsJudgedByItsDetectorsAlone() throws {
    let call = Self.chat("客服：您好", "客服：好的蟹蟹亲")
    let rubric = try Self.rubric(Self.chatsHaveIt)
    #expect(rubric.judge(call).judgements[0].verdict == .met)
    #expect(rubric.unweighed.judge(call).judgements[0].verdict == .missed)
  }

  @Test func whatDoesNotApplyHasNoWords() throws {
    let weights =
      Self.outcome(.met, bias: 0, [:]) + Self.outcome(.notApplicable, bias: 0, ["chat": 5])
    let judgement = try Self.rubric(weights).judge(Self.chat("客服：谢谢您")).judgements[0]
    #expect(judgement.verdict == .notApplicable)
    #expect(judgement.evidence.isEmpty)
  }

  @Test func whatIsMissingAfterAllIsShownWhereItWasDue() throws {
    let weights = Self.outcome(.met, bias: 0, [:]) + Self.outcome(.missed, bias: 0, ["chat": 5])
    let call = Self.chat("客服：您好", "客户：烦死了", "客服：谢谢您")
    let rubric = try Self.rubric(weights, applies: .customer("烦"))
    let judgement = rubric.judge(call).judgements[0]
    #expect(judgement.verdict == .missed)
    #expect(judgement.evidence.map { shown($0, in: call) } == ["1:烦"])
    #expect(judgement.occurrences == 0)
  }

  @Test func aViolationThatIsNoneHasNoWords() throws {
    let weights = Self.outcome(.met, bias: 0, ["chat": 5]) + Self.outcome(.missed, bias: 0, [:])
    let call = Self.chat("客服：您好", "客服：谢谢您")
    let judgement = try Self.rubric(weights, kind: .prohibition).judge(call).judgements[0]
    #expect(judgement.verdict == .met)
    #expect(judgement.evidence.isEmpty)
    #expect(judgement.occurrences == 0)
  }

  /// A violation has a probability of 0.73 by these weights.
  @Test(arguments: [
    (Criterion.Kind.prohibition, Double?.none, Verdict.missed, 0.731),
    (.prohibition, 0.7, .missed, 0.731), (.prohibition, 0.8, .met, 0.269),
    (.requirement, 0.8, .missed, 0.731),
  ])
  func nobodyIsAccusedOnTooLittle(
    _ kind: Criterion.Kind, _ from: Double?, _ verdict: Verdict, _ certainty: Double
  ) throws {
    let weights = Self.outcome(.met, bias: 0, [:]) + Self.outcome(.missed, bias: 1, [:])
    let rubric = try Self.rubric(weights, kind: kind, accuseFrom: from)
    let words = kind == .prohibition ? "谢谢您" : "好的"
    let judgement = rubric.judge(talk("客服：\(words)")).judgements[0]
    #expect(judgement.verdict == verdict)
    #expect(judgement.evidence.isEmpty == (verdict == .met))
    #expect(abs(judgement.confidence - certainty) < 0.001)
  }

  @Test func aCallThatShowsMoreOfALabelHasMoreOfItsSigns() throws {
    let weights =
      Self.outcome(.met, bias: 0, ["best": 1, "turns": 1, "second": 1, "late": 1])
      + Self.outcome(.missed, bias: 0, [:])
    let rubric = try Self.rubric(weights)
    let none = rubric.judge(talk("客服：您好", "客服：好的", "客服：行")).judgements[0]
    let once = rubric.judge(talk("客服：您好", "客服：好的", "客服：蟹蟹")).judgements[0]
    let twice = rubric.judge(talk("客服：您好", "客服：蟹蟹", "客服：蟹蟹")).judgements[0]
    // Each is the probability of the likelier verdict.
    #expect(none.verdict == .missed)
    #expect(once.verdict == .met)
    #expect(once.confidence < twice.confidence)
  }

  @Test func tellsWhatSpeaksForAnOutcome() throws {
    let weights = try #require(Self.rubric(Self.chatsHaveIt).model?.verdicts)
    #expect(weights.signs.count == weights.signCount)
    let strongest = weights.strongest(for: "thanks", count: 2)
    #expect(strongest.map(\.verdict) == [.met, .missed])
    #expect(strongest[0].signs.map(\.sign) == [.fact("chat"), .first(.met)])
    #expect(strongest[0].signs.map(\.weight) == [16, 8])
    #expect(strongest[1].signs.map(\.sign) == [.first(.missed)])
    #expect(weights.strongest(for: "greeting", count: 2).isEmpty)
  }

  @Test func sharesAddUpToOne() {
    for values in [[0.0, 0, 0], [700, -700, 3], [1e9, 1e9], [-3.5]] {
      let shares = Logistic.shares(values)
      #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
      #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 })
    }
    #expect(Logistic.shares([]).isEmpty)
  }
}
