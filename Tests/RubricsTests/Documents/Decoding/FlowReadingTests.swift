import Rubrics
import Testing

/// Mistakes in scripts, each with its place.
@Suite struct FlowReadingTests {
  private static let flow = """
    flow:
      title: {zh: 流程, en: Script}
      source: test
      steps:
        - id: hello
          title: {zh: 问候, en: Greets}
          detect: {phrases: [您好]}
        - id: ask
          title: {zh: 询问, en: Asks}
          detect: {phrases: [满意吗]}
          asks: satisfaction
          branches: {satisfied: bye, neutral: reason, dissatisfied: reason}
        - id: reason
          title: {zh: 原因, en: Reason}
          criterion: greeting
        - id: bye
          title: {zh: 道别, en: Farewell}
          detect: {phrases: [再见]}

    """

  private func told(_ old: String, _ new: String) throws -> [String] {
    var text = Self.flow
    let range = try #require(text.firstRange(of: old))
    text.replaceSubrange(range, with: new)
    let outcome = SamplePack.decode(SamplePack.text + text)
    return outcome.drawn.split(separator: "\n").filter { $0.hasPrefix("pack.yaml:") }.map(
      String.init)
  }

  @Test func readsAScript() throws {
    let outcome = SamplePack.decode(SamplePack.text + Self.flow)
    #expect(outcome.drawn == "")
    let flow = try #require(outcome.pack?.flow)
    #expect(flow.steps.map(\.id) == ["hello", "ask", "reason", "bye"])
    #expect(flow.steps[0].next == .step("ask"))
    #expect(flow.steps[1].target(of: "neutral") == .step("reason"))
    #expect(flow.steps[3].next == .end)
    #expect(flow.graph.onEveryPath == [0, 1, 3])
    #expect(flow.jumps.isEmpty)
  }

  @Test(arguments: [
    ("satisfied: bye", "satisfied: by", "unknown step 'by' [unknown-step]"),
    ("neutral: reason", "so-so: reason", "no answer to this step is 'so-so' [unknown-answer]"),
    ("asks: satisfaction", "asks: satisfied", "'asks' cannot be 'satisfied' [bad-value]"),
    ("      asks: satisfaction\n", "", "'branches' go by an answer, but the step asks nothing"),
    ("- id: bye", "- id: hello", "duplicate step 'hello', first in line"),
    ("- id: bye", "- id: end", "'end' is where a flow is over"),
    (
      "criterion: greeting", "criterion: greting", "unknown criterion 'greting' [unknown-criterion]"
    ),
    ("detect: {phrases: [再见]}", "detect: {phrases: [再见]}\n      next: ask", "[loop-without-exit]"),
    ("detect: {phrases: [再见]}", "detect: {flow: in-order}", "[flow-in-flow]"),
    ("detect: {phrases: [再见]}", "detekt: {phrases: [再见]}", "missing key 'detect' [missing-key]"),
    ("detect: {phrases: [您好]}", "detect: {phrases: [您好]}\n      next: bye", "[unreached-step]"),
    ("detect: {phrases: [您好]}", "detect: {phrases: [(您好]}", "[unclosed-bracket]"),
    ("asks: satisfaction", "asks: choice", "a choice has no answers to choose from"),
  ])
  func namesTheMistake(old: String, new: String, message: String) throws {
    let told = try told(old, new)
    #expect(told.contains { $0.contains(message) }, "\(told)")
  }

  @Test func notesAnAnswerThatLeadsPastWhatOthersComeBy() throws {
    let more = """
        - id: details
          title: {zh: 核对, en: Details}
          detect: {phrases: [核对]}
        - id: bye
      """
    let told = try told(
      "    - id: bye", "  " + more.split(separator: "\n").joined(separator: "\n  "))
    #expect(told.contains { $0.contains("leads past details") && $0.contains("[flow-jump]") })
  }

  @Test func aConditionMustNameAStepOfTheScript() throws {
    var text = SamplePack.text
    let range = try #require(text.firstRange(of: "detect: {use: hello}\n    coaching"))
    text.replaceSubrange(range, with: "detect: {flow: {done: bya}}\n    coaching")
    let with = SamplePack.decode(text + Self.flow).drawn
    #expect(with.contains("unknown step 'bya' [unknown-step]"))
    #expect(with.contains("did you mean 'bye'?"))
    #expect(SamplePack.decode(text).drawn.contains("[missing-flow]"))
  }
}
