import Testing
import Training
import Transcripts

@testable import Command

/// Labelled turns and the calls that they are of come in files of their own.
struct ShownLabelsTests {
  private static let call = Transcript(turns: [
    Turn(role: .system, text: "欢迎致电"), Turn(role: .agent, text: "您好 "),
    Turn(role: .customer, text: "坏了"), Turn(role: .system, text: "转接中"),
    Turn(role: .agent, text: "好的"), Turn(role: .customer, text: "嗯"),
    Turn(role: .agent, text: "好的"),
  ])

  private static func turn(
    _ role: Role = .agent, after previous: String?, _ text: String, _ shown: Set<String>,
    author: String = "a", notShown: Set<String>? = nil
  ) -> LabelledTurn {
    LabelledTurn(
      author: author, role: role, text: text,
      previous: previous.map { LabelledTurn.Previous(role: .customer, text: $0) }, shown: shown,
      notShown: notShown)
  }

  @Test func findsTurnsByTheirWordsAndThoseBefore() {
    let labels = ShownLabels([
      Self.turn(after: nil, "您好", ["greeting"]), Self.turn(after: "坏了", "好的", ["ownership"]),
      Self.turn(after: "嗯", "好的", []), Self.turn(.customer, after: "您好", "坏了", ["problem"]),
    ])
    #expect(
      labels.labels(of: Self.call, by: "a")
        == [1: ["greeting"], 2: ["problem"], 4: ["ownership"], 6: []])
    #expect(labels.labels(of: Self.call, by: "b") == [:])
  }

  @Test func theFirstOfSeveralAlikeCountsAndHalfLabelledTurnsDoNot() {
    let labels = ShownLabels([
      Self.turn(after: nil, "您好", [], notShown: []), Self.turn(after: nil, "您好", ["greeting"]),
      Self.turn(after: nil, "您好", ["brand"]), Self.turn(after: "好", "您好", ["thanks"]),
      Self.turn(after: "坏了", "好的", ["thanks"], author: "b"),
    ])
    #expect(labels.labels(of: Self.call, by: "a") == [1: ["greeting"]])
  }
}
