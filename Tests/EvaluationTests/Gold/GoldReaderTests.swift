import CallGrade
import Diagnostics
import Evaluation
import Testing

struct GoldReaderTests {
  private static let call = """
    {"schema": "callgrade.gold/1", "call": "c1", "labeller": "x", "language": "zh",
     "note": "宽带故障",
     "criteria": [{"id": "greeting", "verdict": "met", "evidence": [2, 0, 2], "note": "短"},
                  {"id": "brand", "verdict": "notApplicable", "evidence": []}],
     "phases": [{"phase": "opening", "first": 0, "last": 1},
                {"phase": "closing", "first": 2, "last": 2}],
     "styles": [{"turn": 0, "style": "neutral"}, {"turn": 2, "style": "assertive"}],
     "dominantStyle": "assertive", "serviceType": "quality"}
    """

  @Test func readsACall() throws {
    let outcome = read(Self.call)
    #expect(outcome.diagnostics.isEmpty)
    let call = try #require(outcome.calls.first)
    #expect(call.call == "c1")
    #expect(call.labeller == "x")
    #expect(call.language == "zh")
    #expect(call.note == "宽带故障")
    #expect(call.file == "gold.json")
    #expect(
      call.labels
        == CallLabels(
          verdicts: [
            CallLabels.VerdictLabel(
              criterion: "greeting", verdict: .met, turns: [0, 2], note: "短"),
            CallLabels.VerdictLabel(criterion: "brand", verdict: .notApplicable),
          ],
          phases: [
            CallLabels.PhaseLabel(phase: "opening", first: 0, last: 1),
            CallLabels.PhaseLabel(phase: "closing", first: 2, last: 2),
          ],
          styles: [
            CallLabels.StyleLabel(turn: 0, style: "neutral"),
            CallLabels.StyleLabel(turn: 2, style: "assertive"),
          ], dominantStyle: "assertive", serviceType: "quality"))
  }

  @Test(arguments: [
    GoldMistakes.minimal("c1") + "\n",
    "\u{FEFF}  " + GoldMistakes.minimal("c1"),
    "[" + GoldMistakes.minimal("c1") + ",\n" + GoldMistakes.minimal("c2") + "]",
    GoldMistakes.minimal("c1") + "\n\n" + GoldMistakes.minimal("c2") + "\r\n"
      + GoldMistakes.minimal("c3"),
    "[]",
  ])
  func readsOneObjectAnArrayOrLines(_ text: String) {
    let outcome = read(text)
    #expect(outcome.diagnostics.isEmpty)
    let expected = ["c1", "c2", "c3"].filter { text.contains("\"\($0)\"") }
    #expect(outcome.calls.map(\.call) == expected)
  }

  @Test(arguments: GoldMistakes.all)
  func tellsWhatIsWrongAndWhere(_ mistake: GoldMistakes.Mistake) {
    let outcome = read(mistake.text)
    #expect(outcome.calls.isEmpty)
    #expect(rendered(outcome) == [mistake.message])
  }

  @Test func readsTheGoodCallsAmongBadOnes() {
    let text = [
      GoldMistakes.minimal("c1"), "{", GoldMistakes.minimal("c2", #""criteria": 1"#),
      GoldMistakes.minimal("c3"),
      GoldMistakes.minimal("c4", #""criteria": [{"id": "问候", "verdict": "差"}]"#),
    ].joined(separator: "\n")
    let outcome = read(text)
    #expect(outcome.calls.map(\.call) == ["c1", "c3"])
    #expect(outcome.diagnostics.map(\.id) == ["not-json", "wrong-type", "unknown-verdict"])
    #expect(outcome.diagnostics.map { $0.range?.start.line } == [2, 3, 5])
    #expect(outcome.diagnostics.last?.range?.start.column == 83)
    #expect(outcome.diagnostics.last?.range?.length == 3)
  }

  @Test func reportsACallThatOneLabellerLabelledTwice() {
    let files = [
      ("a.json", GoldMistakes.minimal("c1")), ("b.json", GoldMistakes.minimal("c1")),
      ("c.json", Self.call),
    ]
    let outcome = GoldReader().read(files.map { ($0.0, Array($0.1.utf8)) })
    #expect(outcome.calls.map(\.file) == ["a.json", "c.json"])
    #expect(
      rendered(outcome) == [
        """
        b.json:1:40: error: call 'c1' has been labelled by the same labeller in a.json \
        [duplicate-call]
            = expected: one set of labels for each call and labeller
        """
      ])
  }

  @Test func warnsOfLabelsThatThePackDoesNotKnow() {
    func term(_ id: String) -> LabelVocabulary.Term {
      LabelVocabulary.Term(id: id, title: LocalizedText(zh: id, en: id))
    }
    let vocabulary = LabelVocabulary(
      criteria: ["greetings", "brand"].map(term), styles: ["neutral", "assertive"].map(term),
      phases: ["opening"].map(term))
    let outcome = GoldReader(vocabulary: vocabulary).read([("g.json", Array(Self.call.utf8))])
    #expect(outcome.calls.count == 1)
    #expect(
      rendered(outcome)
        == [
          """
          g.json:6:23: warning: unknown phase 'closing' [unknown-phase]
              = expected: one of opening
          """,
          """
          g.json:3:22: warning: unknown criterion 'greeting' [unknown-criterion]
              = expected: one of greetings, brand
              = did you mean 'greetings'?
          """,
        ])
  }

  @Test func stopsReportingAfterTheLimit() {
    let bad = Array(repeating: #"{"id": "a", "verdict": 1}"#, count: 300).joined(separator: ",")
    let outcome = read(GoldMistakes.minimal("c1", "\"criteria\": [\(bad)]"))
    #expect(outcome.calls.isEmpty)
    #expect(outcome.diagnostics.count == GoldReader.problemLimit)
  }

  private func read(_ text: String) -> GoldReader.Outcome {
    GoldReader().read([("gold.json", Array(text.utf8))])
  }

  private func rendered(_ outcome: GoldReader.Outcome) -> [String] {
    outcome.diagnostics.map { DiagnosticRenderer().render($0) }
  }
}
