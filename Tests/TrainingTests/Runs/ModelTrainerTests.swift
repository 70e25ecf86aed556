import Detection
import Testing
import Training
import Transcripts

struct ModelTrainerTests {
  /// Thanks in one half of the turns, something else in the other.
  private static let turns: [LabelledTurn] = (0..<120).map { index in
    let isThanks = index % 2 == 0
    let text =
      isThanks ? "谢谢您的\(["耐心", "等待", "来电"][index % 3])" : "请您\(["报", "说", "念"][index % 3])一下号码"
    return LabelledTurn(
      author: "author-\(index % 4)", role: .agent, text: text,
      shown: isThanks ? ["thanks"] : [], style: "neutral")
  }

  private static func train(
    _ turns: [LabelledTurn] = turns, base: ModelDraft? = nil
  ) -> ModelTrainer.Outcome {
    var settings = TrainingSettings()
    settings.folds = 4
    settings.cost = 1
    return ModelTrainer(turns, settings: settings, base: base).run { _, _, _ in }
  }

  @Test func learnsWhatIsThere() throws {
    let outcome = Self.train()
    let label = try #require(outcome.reports.first { $0.label.id == "thanks" }?.label)
    #expect(label.figures.f1 > 0.95)
    #expect(label.figures.brier < 0.05)
    #expect(outcome.draft.weights["谢谢"] != nil)
  }

  @Test func givesTheSameBytesAgain() {
    #expect(Self.train().draft.text == Self.train().draft.text)
  }

  @Test func writesAModelThatCanBeRead() throws {
    let outcome = Self.train()
    let model = try LearnedModel(reading: Array(outcome.draft.text.utf8))
    #expect(model.labels.map(\.id) == outcome.draft.labels.map(\.id))
  }

  @Test func startsFromAnEarlierModelAndKeepsIt() throws {
    let base = Self.train().draft
    let corrections = [
      LabelledTurn(author: "", role: .agent, text: "蟹蟹亲", shown: ["thanks"], notShown: [])
    ]
    let draft = Self.train(corrections, base: base).draft
    #expect(draft.labels.map(\.id) == base.labels.map(\.id))
    #expect(draft.weights["蟹蟹"]?.contains { $0.weight > 0 } == true)
    #expect(draft.weights["谢谢"]?.isEmpty == false)
  }
}
