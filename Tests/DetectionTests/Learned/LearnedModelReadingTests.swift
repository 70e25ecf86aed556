import Testing

@testable import Detection

struct LearnedModelReadingTests {
  private static let file = """
    callgrade.model/1
    seed: 1
    label\tbehaviour\tthanks\t-100\t2.0\t-0.5\t0.4\t10\t0.9\t0.8\t0.02
    label\tstyle\tneutral\t0\t1.0\t0.0\t0.5\t10\t0.9\t0.8\t0.02
    signs\tagent.thanks
    verdict\tthanks\tmet\t-12\t1 2 3 4 5 6 7 8 9 10 -11
    verdict\tthanks\tmissed\t12\t0 0 0 0 0 0 0 0 0 0 0
    @questions=1\t0:-20
    label\t1:7
    signs\t0:3
    thank you\t0:500 1:-3
    verdict\t0:4
    谢谢\t0:300 2:40

    """

  private static let weighed = labelled + "signs\tagent.thanks\nverdict\tthanks\tmet\t0\t"

  private static let labelled =
    "callgrade.model/1\nlabel\tbehaviour\tthanks\t-100\t2.0\t-0.5\t0.4\t10\t0.9\t0.8\t0.02\n"

  private static func model(_ text: String) throws(LearnedModel.ReadingError) -> LearnedModel {
    try LearnedModel(reading: Array(text.utf8))
  }

  @Test func readsStatementsLabelsAndWeights() throws {
    let model = try Self.model(Self.file)
    #expect(model.fact("seed") == "1")
    #expect(model.labels.map(\.id) == ["thanks", "neutral"])
    #expect(model.number(of: "thanks", in: .behaviour) == 0)
    #expect(model.number(of: "thanks", in: .customer) == nil)
    #expect(model.size.grams == 5)
    #expect(model.size.weights == 7)
    let outcomes = try #require(model.verdicts?.criteria["thanks"])
    #expect(outcomes.map(\.verdict) == [.met, .missed])
    #expect(outcomes[0].bias == -12)
    #expect(outcomes[0].weights == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -11])
  }

  @Test func isWrittenAsItWasRead() throws {
    let draft = try ModelDraft(reading: Array(Self.file.utf8))
    #expect(draft.text == Self.file)
  }

  @Test(arguments: [
    ("nothing", 1), ("callgrade.model/1\nno statement", 2),
    ("callgrade.model/1\nlabel\tbehaviour\tthanks\t1", 2),
    ("callgrade.model/1\nsigns\tagent.thanks", 2),
    (Self.labelled + "signs\tagent.other", 3), (Self.labelled + "signs\tthanks", 3),
    (Self.labelled + "verdict\tthanks\tmet\t0\t1 2", 3),
    (Self.labelled + "signs\tagent.thanks\nverdict\tthanks\tmet\t0\t1 2", 4),
    (
      Self.labelled
        + "signs\tagent.thanks\nverdict\tthanks\tnotEvaluated\t0\t1 1 1 1 1 1 1 1 1 1 1", 4
    ),
    (Self.weighed + "1 1 1 1 1 1 1 1 1 1 9999999999", 4),
    (Self.weighed + "1 1 1 1 1 1 1 1 1 1 -", 4),
    ("callgrade.model/1\n谢谢\t0:1", 2), ("callgrade.model/1\n@nonsense\t", 2),
  ])
  func tellsTheFirstBadLine(_ text: String, _ line: Int) {
    do throws(LearnedModel.ReadingError) {
      _ = try Self.model(text)
      Issue.record("the file was read")
    } catch { #expect(error.line == line) }
  }

  @Test func survivesWhateverItIsGiven() {
    var state: UInt64 = 20_260_501
    let bytes = Array(Self.file.utf8)
    var failures = 0
    for _ in 0..<3_000 {
      var broken = bytes
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        broken[Int(state >> 33) % broken.count] = UInt8(truncatingIfNeeded: state >> 20)
      }
      do throws(LearnedModel.ReadingError) {
        _ = try LearnedModel(reading: broken)
      } catch { failures += error.line > 0 ? 1 : 0 }
    }
    #expect(failures > 500)
  }
}
