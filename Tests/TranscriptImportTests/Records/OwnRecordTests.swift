import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct OwnRecordTests {
  private let full =
    #"{"schema":"callgrade.transcript/1","id":"c1","channel":"voice","direction":"inbound","language":"zh","agent":"001","team":"一组","startedAt":"2025-03-04T16:15:00","duration":312.5,"turns":[{"role":"agent","speaker":"小王","text":"您好","start":0.0,"end":3.2,"audioChannel":0,"confidence":0.9,"bot":true,"overlap":false},{"role":"customer","text":""}],"metadata":{"vip":true,"level":3,"note":"x","order":12345678901234567890}}"#

  @Test(arguments: ["a.jsonl", "a.json", "a.txt", "-"])
  func readsEveryField(name: String) throws {
    let result = importText(full, as: name)
    #expect(result.diagnostics.isEmpty)
    let expected = Transcript(
      id: "c1", channel: .voice, direction: .inbound, language: "zh", agent: "001", team: "一组",
      startedAt: "2025-03-04T16:15:00", duration: 312.5,
      turns: [
        Turn(
          role: .agent, text: "您好", speaker: "小王", start: 0, end: 3.2, audioChannel: 0,
          confidence: 0.9, isBot: true, overlap: false),
        Turn(role: .customer, text: ""),
      ],
      metadata: [
        "vip": .flag(true), "level": .number(3), "note": .string("x"),
        "order": .string("12345678901234567890"),
      ])
    #expect(result.calls.map(\.transcript) == [expected])
  }

  @Test func doesNotMergeItsTurns() {
    let text =
      #"{"schema":"callgrade.transcript/1","turns":[{"role":"agent","text":"a","start":0,"end":1},{"role":"agent","text":"b","start":1,"end":2}]}"#
    #expect(outline(importText(text)) == ["agent||0–1|a", "agent||1–2|b"])
  }

  @Test func keepsGoodLinesAmongBadOnes() {
    let text = """
      \(full)

      {"schema":"callgrade.transcript/1","id":"c2","turns":[{"role":"agnet","text":5}]}
      {bad
      {"schema":"callgrade.transcript/2","turns":[]}
      {"schema":"callgrade.transcript/1","id":"c3"}
      [1]
      {"schema":"callgrade.transcript/1","id":"c4","turns":[{"role":"customer","text":"喂"}],"foo":3}
      """
    let result = importText(text, as: "calls.jsonl")
    #expect(result.calls.map(\.transcript.id) == ["c1", "c4"])
    #expect(result.calls.map(\.provenance.record) == [1, 8])
    #expect(result.calls.map(\.provenance.format) == ["jsonl", "jsonl"])
    #expect(
      result.diagnostics.map { DiagnosticRenderer().render($0) } == [
        "calls.jsonl:3:78: error: 'text' is a number [wrong-type]\n    = expected: a string",
        "calls.jsonl:3:63: error: 'role' is 'agnet' [unknown-value]\n"
          + "    = expected: one of agent, customer, system, unknown\n"
          + "    = did you mean 'agent'?",
        "calls.jsonl:4:2: error: expected a member name in double quotes [bad-json]",
        "calls.jsonl:5:11: error: 'schema' is 'callgrade.transcript/2' [unsupported-schema]\n"
          + "    = expected: 'callgrade.transcript/1'",
        "calls.jsonl:6:1: error: the call has no 'turns' [missing-key]\n"
          + "    = expected: an array of turns, each with a role and a text",
        "calls.jsonl:7:1: error: the line is an array [wrong-type]\n"
          + "    = expected: an object with a call or a turn",
        "calls.jsonl:8:87: note: unknown key 'foo' was kept as metadata [unknown-key]",
      ])
    #expect(result.calls.last?.transcript.metadata == ["foo": .number(3)])
  }

  @Test(arguments: [
    (#""id":[1]"#, "wrong-type", "a string or a number"),
    (#""channel":"phone""#, "unknown-value", "one of voice, chat"),
    (#""direction":1"#, "wrong-type", "one of inbound, outbound"),
    (#""duration":"5""#, "wrong-type", "a number from 0 to 1000000000"),
    (#""duration":-5"#, "out-of-range", "a number from 0 to 1000000000"),
    (#""agent":{}"#, "wrong-type", "a string or a number"),
    (#""metadata":[]"#, "wrong-type", "an object"),
    (#""startedAt":5"#, "wrong-type", "a string"),
  ])
  func locatesFieldsOfTheWrongType(member: String, id: String, expected: String) {
    let text = "{\"schema\":\"callgrade.transcript/1\",\(member),\"turns\":[]}"
    let result = importText(text)
    #expect(result.calls.isEmpty)
    #expect(ids(result) == [id])
    #expect(result.diagnostics.first?.expected == expected)
    let column = 37 + (member.split(separator: ":").first?.count ?? 0)
    #expect(result.diagnostics.first?.range?.start == SourcePosition(line: 1, column: column))
  }

  @Test(arguments: [
    (#"{"role":"agent"}"#, "missing-key"), (#"{"role":"agent","text":null}"#, "missing-key"),
    (#""您好""#, "wrong-type"), (#"{"role":5,"text":"a"}"#, "wrong-type"),
    (#"{"role":"agent","text":"a","start":"0:01"}"#, "wrong-type"),
    (#"{"role":"agent","text":"a","confidence":2}"#, "out-of-range"),
    (#"{"role":"agent","text":"a","audioChannel":-1}"#, "wrong-type"),
    (#"{"role":"agent","text":"a","bot":"yes"}"#, "wrong-type"),
  ])
  func refusesACallWithABadTurn(turn: String, id: String) {
    let text =
      "{\"schema\":\"callgrade.transcript/1\",\"turns\":[{\"role\":\"agent\",\"text\":\"x\"},\(turn)]}"
    let result = importText(text)
    #expect(result.calls.isEmpty)
    #expect(ids(result) == [id])
  }

  @Test func warnsOfTimesThatCannotBe() {
    let text =
      #"{"schema":"callgrade.transcript/1","turns":[{"role":"agent","text":"a","start":5,"end":4},{"role":"agent","text":"b","start":2,"end":3},{"role":"agent","text":"c","start":-1}]}"#
    let result = importText(text)
    #expect(ids(result) == ["end-before-start", "impossible-time", "times-go-back"])
    #expect(outline(result) == ["agent||5–|a", "agent||2–3|b", "agent|||c"])
  }

  @Test func notesDuplicateAndMisspeltKeys() {
    let text =
      #"{"schema":"callgrade.transcript/1","id":"a","id":"b","agnt":"7","turns":[{"role":"agent","text":"x","tetx":1}]}"#
    let result = importText(text)
    #expect(ids(result) == ["duplicate-key", "unknown-key", "unknown-key"])
    #expect(result.diagnostics.map(\.suggestion) == [nil, "agent", "text"])
    #expect(result.calls.first?.transcript.id == "b")
  }

  @Test func infersTheRoleOfNamedUnknownSpeakers() {
    let text =
      #"{"schema":"callgrade.transcript/1","turns":[{"speaker":"S1","role":"unknown","text":"您好，很高兴为您服务，请问有什么可以帮您"},{"speaker":"S2","text":"我要投诉，你们怎么回事"}]}"#
    let call = importText(text).calls.first?.transcript
    #expect(call?.turns.map(\.role) == [.agent, .customer])
    #expect(call?.roleConfidence != nil)
  }

  @Test func boundsTheTurnsOfACall() {
    var options = ImportOptions()
    options.limits.turns = 2
    let turn = #"{"role":"agent","text":"a"}"#
    let text = "{\"schema\":\"callgrade.transcript/1\",\"turns\":[\(turn),\(turn),\(turn)]}"
    let result = importText(text, options: options)
    #expect(ids(result) == ["too-many-turns"])
    #expect(result.calls.isEmpty)
  }

  @Test func readsAnArrayOfCalls() {
    let call =
      #"{"schema":"callgrade.transcript/1","id":"x","turns":[{"role":"agent","text":"a"}]}"#
    let result = importText("[\n\(call),\n5,\n\(call)]", as: "a.json")
    #expect(result.calls.map(\.provenance.record) == [1, 2])
    #expect(result.report.format == .json)
    #expect(result.diagnostics.map { $0.range?.start.line } == [3])
  }
}
