import Rubrics
import SmallPacks
import Testing
import Transcripts

@testable import Detection

/// Patterns and a learned label joined: 谢谢 is a pattern, 蟹蟹 only the model knows.
struct LearnedJoinTests {
  private static let file = """
    callgrade.model/1
    label\tbehaviour\tthanks\t-1024\t1.0\t0.0\t0.5\t10\t0.9\t0.8\t0.02
    label\tstyle\taggressive\t-1024\t1.0\t0.0\t0.5\t10\t0.9\t0.8\t0.02
    label\tstyle\tneutral\t0\t1.0\t0.0\t0.5\t10\t0.9\t0.8\t0.02
    蟹蟹\t0:2048
    感恩\t0:1100
    闭嘴\t1:2048

    """

  private static func rubric(
    _ combination: ModelRule.Combination = .either, from: Double = 0.7, doubtFrom: Double? = nil,
    patternFrom: Double? = nil, unless: [Exemption] = [], minimum: Int = 1,
    kind: Criterion.Kind = .requirement
  ) throws -> CompiledRubric {
    var pack = RubricPack.small(
      [.small("thanks", kind: kind, detect: .use("thanks-words"))],
      detectors: ["thanks-words": .words("谢谢", min: minimum, unless: unless)],
      styles: [
        StyleRule(id: "aggressive", title: .plain("a"), detector: .words("滚"), weight: 1)
      ])
    pack.model = ModelRule(
      name: "test", styleShare: 0.8,
      joins: [
        "thanks-words": .init(
          label: "thanks", combination: combination, from: from, doubtFrom: doubtFrom,
          patternFrom: patternFrom)
      ])
    return try CompiledRubric(pack, model: LearnedModel(reading: Array(file.utf8)))
  }

  @Test(arguments: [
    (ModelRule.Combination.either, "谢谢您", Verdict.met, Basis.pattern),
    (.either, "好的蟹蟹亲", .met, .model), (.either, "好的", .missed, .model),
    (.both, "谢谢您", .missed, .model), (.both, "谢谢蟹蟹", .met, .pattern),
    (.model, "谢谢您", .missed, .model), (.model, "好的蟹蟹亲", .met, .model),
    (.pattern, "好的蟹蟹亲", .missed, .pattern),
  ])
  func joinsByTheStatedRule(
    _ combination: ModelRule.Combination, _ text: String, _ verdict: Verdict, _ basis: Basis
  ) throws {
    let judgement = try Self.rubric(combination).judge(talk("客服：\(text)")).judgements[0]
    #expect(judgement.verdict == verdict)
    #expect(judgement.basis == basis)
  }

  @Test func showsTheWordsThatDecidedAndHowSureItIs() throws {
    let call = talk("客服：好的蟹蟹亲")
    let judgement = try Self.rubric().judge(call).judgements[0]
    #expect(judgement.evidence.map { shown($0, in: call) } == ["0:蟹蟹"])
    #expect(abs(judgement.confidence - Logistic.value(4)) < 1e-9)
  }

  @Test func anExemptionWins() throws {
    var polite = Exemption(id: "polite")
    polite.precededBy = [PatternSource(text: "不用")]
    let rubric = try Self.rubric(unless: [polite])
    #expect(rubric.judge(talk("客服：不用谢谢蟹蟹")).judgements[0].verdict == .missed)
    #expect(rubric.judge(talk("客服：蟹蟹")).judgements[0].verdict == .met)
  }

  @Test func saysSoWhereItIsNotSureEnough() throws {
    let judgement = try Self.rubric(doubtFrom: 0.5).judge(talk("客服：感恩")).judgements[0]
    #expect(judgement.verdict == .notEvaluated)
    #expect(judgement.reason == "uncertain")
  }

  /// 谢谢 alone has a probability of 0.02, with 感恩 one of 0.57.
  @Test(arguments: [(0.01, "谢谢您", Verdict.met), (0.1, "谢谢您", .missed), (0.1, "谢谢，感恩", .met)])
  func overrulesAPatternWhereItIsSureOfTheOpposite(
    from: Double, text: String, verdict: Verdict
  ) throws {
    let judged = try Self.rubric(patternFrom: from).judge(talk("客服：\(text)"))
    #expect(judged.judgements[0].verdict == verdict)
    #expect(judged.turns[0].labels == (verdict == .met ? ["thanks"] : []))
  }

  @Test func aProhibitionIsBrokenByWhatTheModelFinds() throws {
    let rubric = try Self.rubric(kind: .prohibition)
    #expect(rubric.judge(talk("客服：蟹蟹")).judgements[0].verdict == .missed)
    #expect(rubric.judge(talk("客服：好")).judgements[0].verdict == .met)
  }

  @Test func givesTurnsTheirLabelsAndStyles() throws {
    let turns = try Self.rubric().judge(talk("客服：蟹蟹", "客户：蟹蟹", "客服：闭嘴", "客服：滚")).turns
    #expect(turns.map(\.labels) == [["thanks"], [], [], []])
    #expect(turns.map(\.style) == ["neutral", nil, "aggressive", "neutral"])
  }

  // MARK: Plainest turns

  /// Found in four turns; the model is surest of the third, then of the second.
  private static let four = talk("客服：谢谢", "客服：谢谢感恩", "客服：谢谢蟹蟹", "客服：谢谢")

  @Test func aBehaviourIsShownByItsTwoPlainestTurns() throws {
    let judgement = try Self.rubric().judge(Self.four).judgements[0]
    #expect(judgement.evidence.map(\.turn) == [1, 2])
    #expect(judgement.occurrences == 4)
  }

  @Test func ofTurnsAlikeTheEarlierAreShown() throws {
    let call = talk("客服：谢谢", "客服：谢谢", "客服：谢谢")
    #expect(try Self.rubric().judge(call).judgements[0].evidence.map(\.turn) == [0, 1])
  }

  @Test(arguments: [(Criterion.Kind.prohibition, 1), (.requirement, 3)])
  func whereEachCountsAllAreShown(_ kind: Criterion.Kind, _ minimum: Int) throws {
    let judgement = try Self.rubric(minimum: minimum, kind: kind).judge(Self.four).judgements[0]
    #expect(judgement.evidence.map(\.turn) == [0, 1, 2, 3])
  }
}
