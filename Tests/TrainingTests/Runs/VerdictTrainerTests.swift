import Detection
import Rubrics
import SmallPacks
import Testing
import Training
import Transcripts

struct VerdictTrainerTests {
  /// A pattern that knows 谢谢 alone, and a model that knows 蟹蟹 as well.
  private static func rubric() throws -> CompiledRubric {
    let file = """
      callgrade.model/1
      label\tbehaviour\tthanks\t-1024\t1.0\t0.0\t0.5\t10\t0.9\t0.8\t0.02
      蟹蟹\t0:2048
      谢谢\t0:2048

      """
    var pack = RubricPack.small([.small("thanks", detect: .words("谢谢"))])
    pack.model = ModelRule(name: "test")
    return try CompiledRubric(pack, model: LearnedModel(reading: Array(file.utf8)))
  }

  private static let labels = [SignLabel(id: "thanks", role: .agent, number: 0)]

  /// Calls in which people thank, half of them in words that no pattern knows, and calls without.
  private static func calls() throws -> [JudgedCall] {
    let rubric = try rubric()
    return try (0..<48).map { index in
      let closing = ["谢谢您", "蟹蟹您", "那就这样", "好的"][index % 4]
      let call = talk("客服：您好", "客户：我要退货", "客服：行", "客服：\(closing)")
      let reading = try #require(rubric.firstReading(of: call, labels: labels))
      return JudgedCall(
        labeller: "labeller-\(index / 8)", reading: reading.reading,
        first: .init(verdicts: ["thanks": reading.judgements[0].verdict]),
        gold: .init(verdicts: ["thanks": index % 4 < 2 ? .met : .missed]))
    }
  }

  private static func train() throws -> VerdictTrainer.Outcome {
    try VerdictTrainer(calls(), labels: labels).run(criteria: ["thanks", "other"], parts: 3) {
      _, _, _ in
    }
  }

  @Test func learnsWhereTheFirstVerdictIsWrong() throws {
    let outcome = try Self.train()
    let report = try #require(outcome.reports.first)
    #expect(outcome.reports.count == 1)
    #expect(report.answers.count == 48)
    #expect(report.rightBefore == 36)
    #expect(report.right == 48)
    #expect(Set(outcome.weights.criteria.keys) == ["thanks"])
  }

  @Test func writesWeightsThatCanBeReadAndGradeAsMeasured() throws {
    var draft = ModelDraft()
    draft.labels = [
      LearnedLabel(
        family: .behaviour, id: "thanks", bias: -1024, slope: 1, offset: 0, threshold: 0.5,
        figures: .init(positives: 10, precision: 1, recall: 1, brier: 0))
    ]
    draft.weights = ["蟹蟹": [(label: 0, weight: 2048)], "谢谢": [(label: 0, weight: 2048)]]
    draft.verdicts = try Self.train().weights
    let model = try LearnedModel(reading: Array(draft.text.utf8))
    #expect(model.verdicts == draft.verdicts)
    var pack = RubricPack.small([.small("thanks", detect: .words("谢谢"))])
    pack.model = ModelRule(name: "test", weighing: .init(fromTurns: 2))
    let rubric = try CompiledRubric(pack, model: model)
    let call = talk("客服：您好", "客户：我要退货", "客服：行", "客服：蟹蟹您")
    #expect(rubric.judge(call).judgements[0].verdict == .met)
  }

  @Test func givesTheSameWeightsAgain() throws {
    #expect(try Self.train().weights == Self.train().weights)
  }

  @Test func certaintiesAreGatheredByTheirSize() throws {
    let bins = VerdictReport.reliability(try Self.train().reports)
    #expect(bins.reduce(0) { $0 + $1.turns } == 48)
    #expect(bins.allSatisfy { $0.expected > 0.4 && $0.expected <= 1 })
  }
}
