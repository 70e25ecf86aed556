import Testing

@testable import Evaluation

struct LabelEvaluationsTests {
  private static let vocabulary = LabelVocabulary(
    criteria: [], styles: ["aggressive", "neutral"].map(Samples.term),
    phases: ["opening", "closing"].map(Samples.term))

  @Test func comparesStylesTurnByTurn() {
    let labels = evaluate(
      CallLabels(
        verdicts: [], styles: styles([(0, "neutral"), (2, "aggressive"), (4, "neutral")])),
      CallLabels(verdicts: [], styles: styles([(0, "neutral"), (2, "neutral"), (6, "neutral")])))
    #expect(labels.styles.total == 3)
    #expect(labels.styles.count(gold: 1, predicted: 1) == 1)
    #expect(labels.styles.count(gold: 0, predicted: 1) == 1)
    // Turn 4 is an agent's turn that the other side did not see as one.
    #expect(labels.styles.unanswered(gold: 1) == 1)
  }

  @Test func comparesPhasesTurnByTurn() {
    let labels = evaluate(
      CallLabels(verdicts: [], phases: phases([("opening", 0, 3), ("closing", 4, 9)])),
      CallLabels(verdicts: [], phases: phases([("opening", 0, 4), ("closing", 5, 7)])))
    #expect(labels.phases.total == 10)
    #expect(labels.phases.agreeing == 7)
    #expect(labels.phases.count(gold: 1, predicted: 0) == 1)
    #expect(labels.phases.unanswered(gold: 1) == 2)
  }

  @Test func leavesOutWhatOneSideDoesNotTell() {
    let gold = CallLabels(
      verdicts: [], phases: phases([("opening", 0, 3)]), styles: styles([(0, "neutral")]),
      dominantStyle: "neutral", serviceType: "cold")
    let labels = evaluate(gold, CallLabels(verdicts: []))
    #expect(labels.styles.total == 0)
    #expect(labels.dominantStyle.total == 0)
    #expect(labels.phases.total == 0)
    #expect(labels.serviceType.total == 0)
  }

  @Test func appendsLabelsOutsideTheVocabulary() {
    let labels = evaluate(
      CallLabels(verdicts: [], styles: styles([(0, "zeal"), (1, "calm")])),
      CallLabels(verdicts: [], styles: styles([(0, "neutral"), (1, "calm")])))
    #expect(labels.styles.classes == ["aggressive", "neutral", "calm", "zeal"])
    #expect(labels.styles.agreeing == 1)
  }

  @Test func comparesTheLabelsOfWholeCalls() {
    let labels = evaluate(
      CallLabels(verdicts: [], dominantStyle: "aggressive", serviceType: "cold"),
      CallLabels(verdicts: [], dominantStyle: "neutral", serviceType: "cold"))
    #expect(labels.dominantStyle.agreement == 0)
    #expect(labels.serviceType.agreement == 1)
    #expect(labels.serviceType.classes == ["cold", "factory", "friendly", "quality"])
  }

  private func evaluate(_ gold: CallLabels, _ predicted: CallLabels) -> LabelEvaluations {
    LabelEvaluations(
      [LabelPair(call: "c", gold: gold, predicted: predicted)], vocabulary: Self.vocabulary)
  }

  private func styles(_ styles: [(Int, String)]) -> [CallLabels.StyleLabel] {
    styles.map { CallLabels.StyleLabel(turn: $0.0, style: $0.1) }
  }

  private func phases(_ phases: [(String, Int, Int)]) -> [CallLabels.PhaseLabel] {
    phases.map { CallLabels.PhaseLabel(phase: $0.0, first: $0.1, last: $0.2) }
  }
}
