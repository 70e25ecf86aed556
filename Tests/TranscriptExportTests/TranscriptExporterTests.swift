import JSONCoding
import Testing
import TranscriptExport
import TranscriptImport
import Transcripts

struct TranscriptExporterTests {
  private let call = Transcript(
    id: "c17", channel: .voice, direction: .inbound, language: "zh", agent: "1027", team: "一组",
    startedAt: "2025-03-04T16:15:00+08:00", duration: 56,
    turns: [
      Turn(
        role: .agent, text: "您好，<b>请讲</b> &amp; \"快\"", speaker: "小王", start: 0.52, end: 3.86,
        audioChannel: 0, confidence: 0.94, overlap: false),
      Turn(role: .customer, text: "喂\n\n在吗", speaker: "客户", start: 4.21, end: 9.48),
      Turn(role: .agent, text: "请按一", start: 10, end: 12.5, isBot: true),
      Turn(role: .unknown, text: "1 --> 2", speaker: "说话人: [3]", start: 3700.001, end: 3701),
    ], metadata: ["ivr": .flag(true), "row": .number(3), "note": .string("=1+1")])

  private func read(_ bytes: [UInt8], as name: String) -> ImportResult {
    TranscriptImporter().read(bytes: bytes, source: name)
  }

  private func write(_ call: Transcript, _ format: ExportFormat) throws -> [UInt8] {
    try TranscriptExporter(format: format).write(call)
  }

  @Test func ourOwnFormatKeepsEverything() throws {
    let result = read(try write(call, .jsonl), as: "c.jsonl")
    #expect(result.diagnostics.isEmpty)
    // Of a speaker without a role it is asked again who that is.
    var again = try #require(result.calls.first?.transcript)
    #expect(again.roleConfidence == 0.5)
    again.roleConfidence = nil
    #expect(again == call)
  }

  @Test func aVConKeepsEverything() throws {
    var undated = call
    undated.startedAt = nil
    undated.turns[1].start = nil
    undated.turns[1].end = nil
    let whisper = Transcript(
      id: "w",
      turns: (0..<6).map {
        Turn(role: .unknown, text: "第\($0)句", start: Double($0), end: Double($0) + 0.9)
      })
    for call in [call, undated, whisper] {
      let result = read(try write(call, .vcon), as: "c.vcon")
      #expect(result.diagnostics.isEmpty)
      var again = try #require(result.calls.first?.transcript)
      again.roleConfidence = nil
      #expect(again == call)
    }
  }

  @Test(arguments: [(ExportFormat.webvtt, "c.vtt"), (.srt, "c.srt"), (.text, "c.txt")])
  func otherFormatsKeepWhoSaidWhatAndWhen(format: ExportFormat, name: String) throws {
    let result = read(try write(call, format), as: name)
    let turns = try #require(result.calls.first?.transcript.turns)
    #expect(turns.map(\.role) == [.agent, .customer, .agent, .unknown])
    #expect(turns.map(\.isBot) == [false, false, true, false])
    #expect(turns.map(\.start) == [0.52, 4.21, 10, 3700.001])
    #expect(turns.map(\.end) == [3.86, 9.48, 12.5, 3701])
    let arrow = format == .text ? "-->" : "→"
    #expect(
      turns.map(\.text) == ["您好，<b>请讲</b> &amp; \"快\"", "喂 在吗", "请按一", "1 \(arrow) 2"])
    #expect(turns[0].speaker?.contains("小王") == true)
  }

  @Test func textKeepsTheFactsOfSeveralCalls() throws {
    var second = call
    second.id = "c18"
    second.language = nil
    second.agent = nil
    let exporter = TranscriptExporter(format: .text)
    let bytes = try exporter.write(call) + exporter.write(second, isFirst: false)
    let calls = read(bytes, as: "c.txt").calls.map(\.transcript)
    #expect(calls.map(\.id) == ["c17", "c18"])
    #expect(calls.map(\.agent) == ["1027", nil])
    #expect(calls.map(\.team) == ["一组", "一组"])
    #expect(calls.map(\.duration) == [56, 56])
    #expect(calls.map(\.direction) == [.inbound, .inbound])
    #expect(calls.map(\.startedAt) == Array(repeating: "2025-03-04T16:15:00+08:00", count: 2))
  }

  @Test func englishCallsHaveEnglishLabels() throws {
    let english = Transcript(
      id: "e",
      turns: [
        Turn(role: .agent, text: "Hello", speaker: "Maya Chen"), Turn(role: .customer, text: "Hi"),
      ])
    let text = String(decoding: try write(english, .text), as: UTF8.self)
    #expect(text == "Call ID: e\n\nMaya Chen(Agent): Hello\nCustomer: Hi\n")
  }

  @Test func captionsNeedTimes() throws {
    var untimed = call
    untimed.turns[1].start = nil
    let failure = #expect(throws: ExportFailure.self) { try write(untimed, .srt) }
    #expect(failure?.id == "untimed-turn")
    #expect(failure?.message == "turn 2 has no time, and captions need one")
  }

  @Test func aTurnWithoutAnEndLastsToTheNextOne() throws {
    var open = call
    open.turns[0].end = nil
    open.turns[3].end = nil
    let text = String(decoding: try write(open, .webvtt), as: UTF8.self)
    #expect(text.contains("00:00:00.520 --> 00:00:04.210"))
    #expect(text.contains("01:01:40.001 --> 01:01:41.001"))
    #expect(text.hasPrefix("WEBVTT\nKind: captions\nLanguage: zh\n\n1\n"))
  }

  @Test func writesAVConWithADialogForEachTurn() throws {
    let bytes = try write(call, .vcon)
    #expect(bytes == (try write(call, .vcon)))
    let value = try JSONReader().read(bytes)
    #expect(value["vcon"]?.string == "0.3.0")
    #expect(value["uuid"]?.string?.utf8.count == 36)
    #expect(value["created_at"]?.string == "2025-03-04T16:15:00+08:00")
    let parties = try #require(value["parties"]?.array)
    #expect(parties.map { $0["role"]?.string } == ["agent", "customer", "bot", "unknown"])
    #expect(parties.map { $0["name"]?.string } == ["小王", "客户", nil, "说话人: [3]"])
    let dialogs = try #require(value["dialog"]?.array)
    #expect(dialogs.map { $0["originator"]?.int } == [0, 1, 2, 3])
    #expect(dialogs.map { $0["body"]?.string } == call.turns.map(\.text))
    #expect(
      dialogs.map { $0["start"]?.string } == [
        "2025-03-04T16:15:00.520+08:00", "2025-03-04T16:15:04.210+08:00",
        "2025-03-04T16:15:10+08:00", "2025-03-04T17:16:40.001+08:00",
      ])
    #expect(dialogs.map { $0["duration"]?.double } == [3.34, 5.27, 2.5, 0.999])
    #expect(value["meta"]?["agent"]?.string == "1027")
  }

  @Test func aVConOfACallWithoutADateCountsFrom1970() throws {
    var undated = call
    undated.startedAt = nil
    undated.turns[1].start = nil
    let dialogs = try JSONReader().read(try write(undated, .vcon))["dialog"]?.array
    #expect(
      dialogs?.prefix(2).map { $0["start"]?.string } == ["1970-01-01T00:00:00.520Z", nil])
  }

  @Test(arguments: [
    ("a.jsonl", ExportFormat.jsonl), ("a.VTT", .webvtt), ("a.srt", .srt), ("a.txt", .text),
    ("a.vcon.json", .vcon), ("a.vcon", .vcon), ("a.docx", nil), ("-", nil),
  ])
  func namesTellTheFormat(name: String, format: ExportFormat?) {
    #expect(ExportFormat(fileName: name) == format)
  }

  /// Texts that look like the marks of some format come back as they were.
  @Test(arguments: [61, 62] as [UInt64])
  func readsBackWhatLooksLikeMarkup(seed: UInt64) throws {
    var state = seed
    let marks = [
      "<v x>", "&lt;", "{\\an8}", "-", "客服", "：", "你好", " ", "12:30", "[图", "=1", "\"", "。",
    ]
    for round in 0..<200 {
      var text = "好"
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += marks[Int(state >> 33) % marks.count]
      }
      text += "的"
      let turns = [
        Turn(role: .agent, text: text, start: 1, end: 2),
        Turn(role: .customer, text: "喂", start: 3, end: 4),
      ]
      let format: ExportFormat = [.jsonl, .webvtt][round % 2]
      let result = read(
        try write(Transcript(turns: turns), format), as: "c." + format.fileExtension)
      let words = result.calls.first?.transcript.turns.map { $0.text.filter { $0 != " " } }
      #expect(words == [text.filter { $0 != " " }, "喂"])
    }
  }
}
