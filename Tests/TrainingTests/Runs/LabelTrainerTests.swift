import Detection
import Rubrics
import SmallPacks
import Testing
import Training
import Transcripts

/// Behaviours of turns, learned from what stands around them.
struct LabelTrainerTests {
  private static let labels = [
    SignLabel(id: "thanks", role: .agent, number: 0),
    SignLabel(id: "praise", role: .customer, number: 1),
  ]

  private static func rubric() throws -> CompiledRubric {
    let figures = "1.0\t0.0\t0.5\t10\t0.9\t0.8\t0.02"
    let file = """
      callgrade.model/1
      label\tbehaviour\tthanks\t-1024\t\(figures)
      label\tcustomer\tpraise\t-1024\t\(figures)
      label\tstyle\tneutral\t512\t\(figures)
      真好\t1:2048

      """
    var pack = RubricPack.small([.small("thanks", detect: .words("谢谢"))])
    pack.model = ModelRule(name: "test")
    return try CompiledRubric(pack, model: LearnedModel(reading: Array(file.utf8)))
  }

  /// Whoever answers praise thanks for it, in words that nobody knows; a bare 谢谢 elsewhere is none.
  private static func calls(_ count: Int = 48) throws -> [JudgedCall] {
    let rubric = try rubric()
    return try (0..<count).map { index in
      let praise = 1 + index % 2 * 2
      var lines = ["客服：谢谢", "客户：喂", "客服：好的", "客户：嗯对", "客服：行"]
      lines[praise] = "客户：真好"
      if index % 4 < 2 { lines[praise + 1] = "客服：谢谢" }
      let call = Transcript(turns: lines.map(turn))
      let first = try #require(rubric.firstReading(of: call, labels: labels))
      func byTurn(_ labels: [[String]]) -> [Int: Set<String>] {
        Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($0, Set($1)) })
      }
      return JudgedCall(
        labeller: "labeller-\(index / 8)", reading: first.reading, known: byTurn(first.known),
        first: .init(verdicts: [:], labels: byTurn(first.labels)),
        gold: .init(
          verdicts: [:],
          labels: [
            0: [], 2: praise == 1 ? ["thanks"] : [],
            4: praise == 3 ? ["thanks"] : [],
          ]))
    }
  }

  private static func run(_ calls: [JudgedCall]) -> LabelTrainer.Outcome {
    LabelTrainer(calls, styles: ["neutral"], labels: labels, parts: 3)
      .run(labels: ["thanks", "other"]) { _, _, _ in }
  }

  @Test func learnsWhatStandsAroundABehaviour() throws {
    let calls = try Self.calls()
    let outcome = Self.run(calls)
    let report = try #require(outcome.reports.first)
    #expect(outcome.reports.count == 1)
    #expect(report.turns == 48)
    // Words find 72 turns and 24 of the 48.
    #expect(report.before == 0.4)
    #expect(report.after == 1)
    let weights = try #require(outcome.weights["thanks"])
    for call in calls {
      for (turn, signs) in zip(call.reading.turns.turns, call.reading.turns.rows) {
        let isKnown = call.known[turn]?.contains("thanks") == true
        let probability = weights.probability(isFound: isKnown, signs)
        #expect(
          weights.isShown(at: probability) == (call.gold.labels[turn]?.contains("thanks") == true))
      }
    }
  }

  @Test func fewTurnsSayNothing() throws {
    #expect(try Self.run(Self.calls(39)).reports.isEmpty)
    #expect(Self.run([]).weights.isEmpty)
  }

  @Test func turnsThatNobodyLabelledAreLeftOut() throws {
    let calls = try Self.calls(64).enumerated().map { index, call in
      var call = call
      if index % 2 == 0 { call.gold.labels = [:] }
      return call
    }
    #expect(Self.run(calls).reports.isEmpty)
  }

  /// A pack that marks the polite word and labellers who mark the slip have one name for two things.
  @Test func wordsThatAreNeverWhereGoldIsMeanSomethingElse() throws {
    let calls = try Self.calls(96).map { call in
      var call = call
      for turn in [0, 2, 4] where call.known[turn]?.contains("thanks") == true {
        call.gold.labels[turn] = []
      }
      return call
    }
    #expect(Self.run(calls).reports.isEmpty)
  }

  @Test func weightsThatFindNoMoreAreLeftOut() throws {
    let calls = try Self.calls().map { call in
      var call = call
      call.first.labels = call.gold.labels
      return call
    }
    let outcome = Self.run(calls)
    #expect(outcome.reports.map(\.before) == [1])
    #expect(outcome.weights.isEmpty)
  }
}
