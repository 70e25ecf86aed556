import Diagnostics
import Rubrics
import Testing
import Transcripts

/// What a pack says arrives in the model.
struct DecodedPackTests {
  private func pack(_ change: (String) -> String = { $0 }) throws -> RubricPack {
    let outcome = SamplePack.decode(change(SamplePack.text))
    #expect(outcome.drawn == "")
    return try #require(outcome.pack)
  }

  @Test func readsTheHeaderAndTheScore() throws {
    let pack = try pack()
    #expect(pack.id == "sample")
    #expect(pack.version == "1.2.0")
    #expect(pack.languages == ["zh"])
    #expect(pack.title == LocalizedText(zh: "热线", en: "Hotline"))
    #expect(pack.source == "004 一、热线")
    #expect(pack.scoring.total == Points(15))
    #expect(pack.scoring.bands.map(\.floor) == [80, 0])
    #expect(pack.sections.map(\.weight) == [Points(10), Points(5)])
    #expect(pack.health == HealthRules())
  }

  @Test func readsPointsOfAProhibition() throws {
    let criterion = try #require(try pack().criteria.last)
    #expect(criterion.kind == .prohibition)
    #expect(criterion.status == .active)
    #expect(criterion.severity == .major)
    #expect(criterion.points.weight == Points(5))
    #expect(criterion.points.deduction == Points(2))
    #expect(criterion.points.cap == Points(4))
    #expect(criterion.points.critical?.kind == .customer)
  }

  @Test func readsExamplesWithTheirMarks() throws {
    let examples = try #require(try pack().criteria.first?.examples)
    #expect(examples.map(\.verdict) == ["met", "missed"])
    #expect(examples[0].call.turns.map(\.text) == ["您好，请说。", "我要退货。"])
    #expect(examples[0].call.turns.map(\.role) == [.agent, .customer])
    #expect(examples[0].marks.map(\.turn) == [0])
    #expect(examples[0].marks.map(\.start) == [0])
    #expect(examples[0].marks.map(\.end) == [2])
  }

  @Test func readsTimesAndFactsOfAnExample() throws {
    let pack = try pack {
      $0.replacing(
        "- missed: \"客服：什么事？\"",
        with: """
          - missed: |
                      Agent [0.5-3.2]: 什么事？
                      customer[3-4.5]：e\u{301}[[我]]要退货
                  channel: chat
                  direction: outbound
                  todo: true
          """)
    }
    let example = try #require(pack.criteria.first?.examples.last)
    #expect(example.isKnownGap)
    #expect(example.call.channel == .chat)
    #expect(example.call.direction == .outbound)
    #expect(example.call.turns.map(\.start) == [0.5, 3])
    #expect(example.call.turns.map(\.end) == [3.2, 4.5])
    #expect(example.call.turns.map(\.audioChannel) == [0, 1])
    // Marks count Unicode scalars: the accent is one of its own.
    #expect(example.marks.map(\.start) == [2])
    #expect(example.marks.map(\.turn) == [1])
  }

  @Test func keepsThePlaceOfEveryPattern() throws {
    guard case .phrase(let phrase)? = try pack().criteria.last?.detect else {
      Issue.record("not a phrase detector")
      return
    }
    #expect(phrase.patterns.first?.file == "pack.yaml")
    #expect(phrase.patterns.first?.position?.line == 56)
    #expect(phrase.patterns.first?.position?.column == 18)
    #expect(phrase.unless.map(\.id) == ["polite"])
    #expect(phrase.unless.first?.precededBy.map(\.text) == ["请"])
  }

  @Test func keepsScalarsAsTheyAreWritten() throws {
    let pack = try pack { $0.replacing("phrases: [随便]", with: "phrases: [NO, on, \"1.0\", 1.0e3]") }
    guard case .phrase(let phrase)? = pack.styles.first?.detector else {
      Issue.record("not a phrase detector")
      return
    }
    #expect(phrase.patterns.map(\.text) == ["NO", "on", "1.0", "1.0e3"])
  }

  @Test(arguments: [
    "{all: [{use: hello}, {questions: 3, role: customer}]}",
    "{any: [{use: hello}, {call: {channel: [voice], direction: [inbound, unknown]}}]}",
    "{none: [{use: hello}]}",
    "{use: hello, role: system, first-turns: 2}",
    "{at-least: {count: 2, of: [{use: hello}, {use: hello}, {phrases: [再见], role: anyone}]}}",
    "{sequence: [{use: hello}, {phrases: [再见], last-turns: 2}]}",
    "{response: {when: {phrases: [急], role: customer}, then: {use: hello}, turns: 1, every: true}}",
    "{before: {find: {use: hello}, anchor: {phrases: [升级]}}}",
    "{after: {find: {use: hello}, anchor: {phrases: [升级], phase: [opening], last-third: true}}}",
    "{interruption: {longer-than: 0.2, excused-by: [打断一下]}}",
    "{unobservable: needs-audio}",
    "{around: {find: {use: hello}, anchor: {phrases: [升级]}, turns: 2}}",
    "{interruption: {longer-than: 0.2, by: customer}}",
    "{call: {started: [\"9:00-10:00\", \"22:00-6:00\"]}}",
    "{use: hello, first-seconds: 30, last-seconds: 10.5}",
    "{speech-rate: {over: 300, per: average, shortest: 3}, role: customer}",
    "{response-time: {at-most: 8}, phase: [opening]}",
    "{silence: {over: 10, owed-by: agent, holds: true}}",
    "{overlap: {over: 0.1}}",
    "{hold: {over: 60}, last-turns: 9}",
    "{talk-share: {over: 0.8, by: length}}",
    "{call-length: {at-least: 30, under: 600}}",
    "{answer-delay: {under: 15}}",
    "{answer-delay: {under: 15, field: [rings, 振铃]}}",
    "{sentence-length: {over: 40, per: each}}",
    "{similarity: {scripts: [\"您好，工号XX\"], at-least: 0.8, joined: true}, first-turns: 3}",
    "{repetition: {times: 2, shortest: 4}}",
    "{consistency: {kinds: [amount, job-number]}}",
    "{consistency: {}}",
    "{question-form: [open, stacked], min: 2, phase: [opening]}",
    "{funnel: [open, choice, closed]}",
    "{address: slip, min: 2}",
    "{jargon: {terms: [光衰], explained-by: [也就是]}}",
    "{entity: {kind: phone, min: 2, repeats: customer}, last-third: true}",
    "{entity: {kind: amount, over: 100}}",
    "{record: {field: phone}}",
    "{record: {field: [phone, 电话], agrees: phone}, role: customer}",
    "{record: {field: content, agrees: wording, at-least: 0.5}}",
    "{metadata: {field: level, is: [vip]}}",
    "{metadata: {field: rings, at-most: 3}}",
  ])
  func readsEveryKindOfDetector(_ detector: String) throws {
    let pack = try pack {
      $0.replacing("means: {zh: 客服问好", with: "applies: \(detector)\n    means: {zh: 客服问好")
    }
    #expect(pack.criteria.first?.applies != nil)
  }

  @Test func givesNoWeightToWhatIsOnTrial() throws {
    let pack = try pack {
      $0.replacing(
        "    source: 004\n    points: 10\n", with: "    source: 004\n    status: experimental\n"
      )
      .replacing("weight: 10", with: "weight: 0").replacing("total: 15", with: "total: 5")
    }
    #expect(pack.criteria.first?.points.weight == .zero)
  }

  @Test func leavesExamplesOutForGrading() throws {
    let yaml = SamplePack.text
    let pack = try #require(SamplePack.decode(yaml, readsExamples: false).pack)
    #expect(pack.criteria.flatMap(\.examples).isEmpty)
    let whole = try #require(SamplePack.decode(yaml).pack)
    #expect(pack.digest == whole.digest)
  }
}
