import Detection
import Rubrics
import SmallPacks
import Testing
import Training
import Transcripts

/// The styles of turns and the places of what is missing, learned from calls.
struct TurnTrainerTests {
  private static let labels = [
    SignLabel(id: "thanks", role: .agent, number: 0),
    SignLabel(id: "praise", role: .customer, number: 1),
  ]
  private static let styles = ["aggressive", "neutral"]

  private static func rubric() throws -> CompiledRubric {
    let figures = "1.0\t0.0\t0.5\t10\t0.9\t0.8\t0.02"
    let file = """
      callgrade.model/1
      label\tbehaviour\tthanks\t-1024\t\(figures)
      label\tcustomer\tpraise\t-1024\t\(figures)
      label\tstyle\taggressive\t-512\t\(figures)
      label\tstyle\tneutral\t512\t\(figures)
      哼\t2:1536 3:-1536
      真好\t1:2048

      """
    var pack = RubricPack.small(
      [.small("thanks", detect: .words("谢谢"))],
      styles: [
        StyleRule(id: "aggressive", title: .plain(""), detector: .words("随便"), weight: 1)
      ])
    pack.model = ModelRule(name: "test", styleShare: 1)
    return try CompiledRubric(pack, model: LearnedModel(reading: Array(file.utf8)))
  }

  /// Who snorts once goes on being hostile in words that nobody knows; thanks were due after praise.
  private static func calls() throws -> [JudgedCall] {
    let rubric = try rubric()
    return try (0..<48).map { index in
      let isHostile = index % 2 == 0
      let praise = 1 + index % 3 * 2
      var lines = ["客服：您好", "客户：喂", "客服：好的", "客户：嗯对", "客服：行", "客户：那好", "客服：查了"]
      lines[praise] = "客户：真好"
      if isHostile { lines[0] = "客服：哼" }
      let call = Transcript(turns: lines.map(turn))
      let first = try #require(rubric.firstReading(of: call, labels: labels))
      let agents = call.turns.indices.filter { call.turns[$0].role == .agent }
      return JudgedCall(
        labeller: "labeller-\(index / 8)", reading: first.reading,
        first: .init(
          verdicts: ["thanks": .missed], styles: first.styles,
          places: ["thanks": Set(first.judgements[0].evidence.map(\.turn))]),
        gold: .init(
          verdicts: ["thanks": .missed],
          styles: Dictionary(
            uniqueKeysWithValues: agents.map { ($0, isHostile ? "aggressive" : "neutral") }),
          places: ["thanks": [praise + 1]]))
    }
  }

  private static func right(_ counts: [ModelTrainer.ChoiceCount]) -> Int {
    counts.reduce(0) { $0 + ($1.gold == $1.given ? $1.turns : 0) }
  }

  @Test func learnsThatAStyleLasts() throws {
    let outcome = try #require(
      StyleTrainer(Self.calls(), styles: Self.styles, parts: 3).run())
    // Of 192 turns, the three quiet ones of each hostile call were taken for neutral.
    #expect(Self.right(outcome.before) == 120)
    #expect(Self.right(outcome.after) == 192)
    #expect(outcome.styles.map(\.id) == Self.styles)
    #expect(outcome.before.reduce(0) { $0 + $1.turns } == 192)
  }

  @Test func aStyleWithoutTurnsCannotBeLearned() throws {
    #expect(
      try StyleTrainer(Self.calls(), styles: Self.styles + ["passive"], parts: 3).run() == nil)
    #expect(StyleTrainer([], styles: Self.styles, parts: 3).run() == nil)
  }

  @Test func learnsWhereSomethingWasDue() throws {
    let outcome = try PlaceTrainer(Self.calls(), parts: 3).run(criteria: ["thanks", "other"])
    let report = try #require(outcome.reports.first)
    #expect(outcome.reports.count == 1)
    #expect(report.calls == 48)
    #expect(report.rightBefore < 24)
    #expect(report.right == 48)
    let weights = TurnWeights(due: outcome.weights)
    for call in try Self.calls() {
      let turn = try #require(weights.dueTurn(of: "thanks", call.reading.turns))
      #expect(call.gold.places["thanks"] == [turn])
    }
  }

  @Test func keepsTheRuleWhereLearningIsNoBetter() throws {
    let calls = try Self.calls().map { call in
      var call = call
      call.first.places = call.gold.places
      return call
    }
    let outcome = PlaceTrainer(calls, parts: 3).run(criteria: ["thanks"])
    #expect(outcome.reports.map(\.rightBefore) == [48])
    #expect(outcome.weights.isEmpty)
  }

  @Test func fewCallsSayNothingAboutAPlace() throws {
    let outcome = try PlaceTrainer(Array(Self.calls().prefix(11)), parts: 3)
      .run(criteria: ["thanks"])
    #expect(outcome.reports.isEmpty)
  }
}
