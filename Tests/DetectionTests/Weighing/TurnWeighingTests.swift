import Rubrics
import SmallPacks
import Testing
import Transcripts

@testable import Detection

/// Styles and behaviours weighed within the call, and the turn in which something was due: 随便 is a pattern
/// of one style, 哼 only the model knows, and the weights say what a test needs.
struct TurnWeighingTests {
  private static let styles = ["aggressive", "neutral"]

  /// The signs of a turn: eight of each style side by side, three of the two labels, five facts.
  private static let signs: [String] =
    ["own", "share", "previous", "next", "mean", "best", "second", "cue"].flatMap { kind in
      styles.map { kind + "." + $0 }
    } + ["thanks", "problem-before", "problem-after"] + TurnSigns.factNames

  private static func row(_ weights: [String: Int]) -> String {
    signs.map { String((weights[$0] ?? 0) * 10_000) }.joined(separator: " ")
  }

  private static func style(_ id: String, bias: Int = 0, _ weights: [String: Int] = [:]) -> String {
    "style\t\(id)\t\(bias * 10_000)\t\(row(weights))\n"
  }

  private static let figures = "1.0\t0.0\t0.5\t10\t0.9\t0.8\t0.02"

  private static func file(_ lines: String) -> String {
    """
    callgrade.model/1
    label\tbehaviour\tthanks\t-1024\t\(figures)
    label\tcustomer\tproblem\t-1024\t\(figures)
    label\tstyle\taggressive\t-512\t\(figures)
    label\tstyle\tneutral\t512\t\(figures)
    signs\tagent.thanks customer.problem
    verdict\tother\tmet\t0\t\(Array(repeating: "0", count: 13).joined(separator: " "))
    \(lines)哼\t2:1536 3:-1536
    坏\t1:2048

    """
  }

  private static func rubric(
    _ lines: String, leavesStyles: Bool = false, fromTurns: Int = 1, applies: Detector? = nil
  ) throws -> CompiledRubric {
    var pack = RubricPack.small(
      [.small("thanks", applies: applies, detect: .words("谢谢"))],
      styles: [
        StyleRule(
          id: "aggressive", title: .plain(""), detector: .words("随便"), weight: 1)
      ])
    var weighing = ModelRule.Weighing(fromTurns: fromTurns)
    weighing.leavesStyles = leavesStyles
    pack.model = ModelRule(name: "test", styleShare: 0.75, weighing: weighing)
    return try CompiledRubric(pack, model: LearnedModel(reading: Array(file(lines).utf8)))
  }

  private static func styles(_ rubric: CompiledRubric, _ call: Transcript) -> [String?] {
    rubric.judge(call).turns.map(\.style)
  }

  /// Who was hostile just before is hostile again.
  private static let hostilityLasts =
    style("aggressive", ["share.aggressive": 8, "previous.aggressive": 8])
    + style("neutral", bias: 5)

  private static let call = talk("客服：您好", "客户：坏了", "客服：哼哼", "客服：好的", "客服：行")

  @Test func aTurnIsWeighedByWhatTheOthersShow() throws {
    let rubric = try Self.rubric(Self.hostilityLasts)
    #expect(
      Self.styles(rubric, Self.call)
        == ["neutral", nil, "aggressive", "aggressive", "neutral"])
    let turns = rubric.judge(Self.call).turns
    #expect(turns.filter { $0.style != nil }.allSatisfy { $0.confidence > 0.5 })
    #expect(turns[1].confidence == 0)
  }

  @Test(arguments: [(true, 1), (false, 6)])
  func elsewhereEachTurnStandsAlone(_ leavesStyles: Bool, _ fromTurns: Int) throws {
    let rubric = try Self.rubric(
      Self.hostilityLasts, leavesStyles: leavesStyles, fromTurns: fromTurns)
    #expect(
      Self.styles(rubric, Self.call) == ["neutral", nil, "aggressive", "neutral", "neutral"])
  }

  @Test func patternsAreSigns() throws {
    let rubric = try Self.rubric(
      Self.style("aggressive", ["cue.aggressive": 9]) + Self.style("neutral", bias: 1))
    #expect(Self.styles(rubric, talk("客服：您好", "客服：随便")) == ["neutral", "aggressive"])
  }

  @Test(arguments: [
    ("mean.aggressive", "aggressive"), ("best.aggressive", "aggressive"),
    ("second.aggressive", "neutral"),
  ])
  func aTurnIsNotAmongTheOthers(_ sign: String, _ last: String) throws {
    // One hostile turn: it has no other beside it, and the rest have one.
    let rubric = try Self.rubric(
      Self.style("aggressive", [sign: 90]) + Self.style("neutral", bias: 20))
    #expect(
      Self.styles(rubric, talk("客服：哼", "客服：好", "客服：好")) == ["neutral", last, last])
  }

  @Test func whatIsMissingIsShownInTheTurnThatWasLearned() throws {
    let due = "due\tthanks\t\(Self.row(["problem-before": 3]))\n"
    let judgement = try Self.rubric(due).judge(Self.call).judgements[0]
    #expect(judgement.verdict == .missed)
    #expect(judgement.evidence == [Evidence(turn: 2, start: 0, end: 0)])
  }

  @Test func theWordsThatLastCalledForItComeFirst() throws {
    let due = "due\tthanks\t\(Self.row(["place": 1]))\n"
    let call = talk("客服：您好", "客户：坏了", "客服：好的", "客户：又坏了", "客服：行", "客户：坏了")
    let judgement = try Self.rubric(due, applies: .customer("坏")).judge(call).judgements[0]
    #expect(judgement.evidence.map { shown($0, in: call) } == ["3:坏", "4:"])
  }

  @Test func whatIsFoundNeedsNoPlace() throws {
    let due = "due\tthanks\t\(Self.row(["place": 1]))\n"
    let call = talk("客服：谢谢", "客服：好的")
    let judgement = try Self.rubric(due).judge(call).judgements[0]
    #expect(judgement.evidence.map { shown($0, in: call) } == ["0:谢谢"])
  }

  private static func behaviour(
    from: Int = 5000, bias: Int, found: Int = 0, _ weights: [String: Int] = [:]
  ) -> String {
    "shown\tthanks\t\(from)\t\(bias * 10_000)\t\(found * 10_000)\t\(row(weights))\n"
  }

  private static func labels(_ rubric: CompiledRubric, _ call: Transcript) -> [Int] {
    let turns = rubric.judge(call).turns
    return turns.indices.filter { turns[$0].labels == ["thanks"] }
  }

  /// Whoever answers a problem thanks for it, in whatever words; elsewhere the word alone is not enough.
  @Test func aBehaviourIsWeighedByWhatStandsAroundIt() throws {
    let call = talk("客服：谢谢", "客户：坏了", "客服：好的", "客户：嗯", "客服：行")
    let around = Self.behaviour(bias: -1, ["problem-before": 3])
    #expect(try Self.labels(Self.rubric(""), call) == [0])
    #expect(try Self.labels(Self.rubric(around), call) == [2])
    #expect(try Self.labels(Self.rubric(around, fromTurns: 6), call) == [0])
    #expect(try Self.labels(Self.rubric(Self.behaviour(bias: -1, found: 2)), call) == [0])
    #expect(try Self.labels(Self.rubric(Self.behaviour(from: 9000, bias: 2)), call) == [])
    #expect(try Self.labels(Self.rubric(Self.behaviour(from: 8000, bias: 2)), call) == [0, 2, 4])
  }

  @Test func labelsOfACriterionWithAnotherMeaningAreLeftAlone() throws {
    var pack = try Self.rubric(Self.behaviour(bias: -1)).pack
    #expect(try Self.labels(Self.rubric(Self.behaviour(bias: -1)), talk("客服：谢谢")) == [])
    pack.model?.weighing?.leftOut = ["thanks"]
    let model = try LearnedModel(reading: Array(Self.file(Self.behaviour(bias: -1)).utf8))
    #expect(try Self.labels(CompiledRubric(pack, model: model), talk("客服：谢谢")) == [0])
  }

  /// Of many turns with the words, the two that show it most plainly where it was learned.
  @Test func theTwoPlainestTurnsAreShown() throws {
    let call = talk("客服：谢谢", "客户：坏了", "客服：谢谢您", "客服：谢谢了", "客户：坏了", "客服：多谢谢")
    let plain = Self.behaviour(bias: 0, ["problem-before": 3])
    #expect(try Self.rubric(plain).judge(call).judgements[0].evidence.map(\.turn) == [2, 5])
    #expect(try Self.rubric("").judge(call).judgements[0].evidence.map(\.turn) == [0, 2, 3, 5])
  }

  @Test func isWrittenAsItWasRead() throws {
    let text = Self.file(
      Self.hostilityLasts + "due\tthanks\t\(Self.row(["place": -2]))\n"
        + Self.behaviour(from: 4200, bias: -3, found: 2, ["next.neutral": 1]))
    let draft = try ModelDraft(reading: Array(text.utf8))
    #expect(draft.turns?.styles.map(\.id) == Self.styles)
    // N-grams are put in order.
    #expect(try ModelDraft(reading: Array(draft.text.utf8)).text == draft.text)
    #expect(try LearnedModel(reading: Array(draft.text.utf8)).turns == draft.turns)
  }

  @Test(arguments: [
    "style\tneutral\t0\t1 2\n", Self.style("neutral"), Self.style("angry"),
    Self.style("aggressive") + Self.style("aggressive"), "style\taggressive\t\(Self.row([:]))\n",
    "due\tthanks\t1 2\n", "due\tthanks\t0\t\(Self.row([:]))\n",
    String(repeating: "due\tthanks\t\(Self.row([:]))\n", count: 2), Self.style("aggressive"),
    Self.behaviour(bias: 0) + Self.behaviour(bias: 0), Self.behaviour(from: 10_001, bias: 0),
    Self.behaviour(from: -1, bias: 0), "shown\tthanks\t0\t0\t\(Self.row([:]))\n",
    "shown\tproblem\t0\t0\t0\t\(Self.row([:]))\n", "shown\tthanks\t0\t0\t0\t1 2\n",
  ])
  func refusesWhatIsNoWeight(_ lines: String) {
    #expect(throws: LearnedModel.ReadingError.self) {
      try LearnedModel(reading: Array(Self.file(lines).utf8))
    }
  }

  @Test func tellsWhatSpeaksForAPlace() throws {
    let due =
      "due\tthanks\t\(Self.row(["problem-before": 3, "share.aggressive": 5, "best.neutral": 9]))\n"
    let model = try #require(Self.rubric(Self.hostilityLasts + due).model)
    let labels = try #require(model.verdicts?.labels)
    let all = TurnSign.all(styles: Self.styles, labels: labels)
    #expect(all.count == Self.signs.count)
    #expect(all.count == TurnSigns.count(styles: Self.styles.count, labels: labels))
    let strongest = model.strongestForPlace(of: "thanks", count: 2)
    #expect(
      strongest.map(\.sign) == [.style(.share, "aggressive"), .before(labels[1])])
    #expect(strongest.map(\.weight) == [5, 3])
    #expect(model.strongestForPlace(of: "greeting", count: 2).isEmpty)
    let around = try #require(
      Self.rubric(Self.behaviour(bias: 1, ["problem-before": 3, "best.neutral": 9, "thanks": -2]))
        .model)
    #expect(
      around.strongestForTurn(showing: "thanks", count: 3).map(\.sign)
        == [.style(.best, "neutral"), .before(labels[1])])
    #expect(model.strongestForTurn(showing: "thanks", count: 3).isEmpty)
  }
}
