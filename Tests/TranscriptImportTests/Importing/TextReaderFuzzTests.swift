import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Damaged texts in every way of writing that has a parser of its own, with fixed seeds.
struct TextReaderFuzzTests {
  /// A file name and a text that is read whole.
  static let seeds: [(name: String, text: String)] = [
    // Names with a colon in them.
    (
      "a.txt",
      "Support: Tom: hello\nSupport: Amy: hi\nSupport: Tom: yes\nSupport: Amy: no\nDana: bye\nDana: so\n"
    ),
    (
      "a.vtt",
      "WEBVTT\n\n1 \"Dana Lee\" (1)\n00:01.000 --> 00:02.000\nSupport: Tom: hello\n\n00:03.000 --> 00:04.000\nSupport: Tom: hi\n"
    ),
    // Mail that is answered.
    (
      "a.json",
      #"{"comments":[{"author_id":1,"public":true,"created_at":"2025-03-04T08:00:00Z","body":"Danke.\n\nAm 04.03.2025 um 09:00 schrieb Tom:\n> Hallo"},{"author_id":2,"public":true,"created_at":"2025-03-04T09:00:00Z","body":"好的\n\n在 2025年3月4日，Tom 写道：\n您好\n发件人：Tom\n"}],"users":[{"id":1,"role":"end-user"},{"id":2,"role":"agent"}]}"#
    ),
    (
      "a.txt",
      "客户：在吗\n在 2025年3月4日，Tom 写道：\n> 您好\n客服：在\n-----Original Message-----\nFrom: Tom\nSent: Tuesday\n"
    ),
    // Times behind the words, as numbers, in keys and in full width.
    ("a.txt", "Agent: Hello [00:00:03]\nCustomer: Hi [00:00:09]\nAgent: Bye [00:01:14]\n"),
    ("a.txt", "2100-4400 客户：喂，是燃气公司吗\n4900-9200 客服：您好，请问您需要办理什么\n1.3 - 3.1 客户：表坏了\n"),
    (
      "a.txt",
      "start=1.3s stop=3.1s speaker_SPEAKER_01: Hello\nstart=4s end=5s speaker=SPEAKER_00: Hi\n"
    ),
    ("a.txt", "［００：００：０２］客户∶喂\n［００：００：０４］客服∶您好\n#3 [00:00:05] 客户：在\n4 00:00:06 客服：在\n"),
    ("a.txt", "00:00:02,00:00:04 客户：喂\n00:00:04,000 --> 00:00:05,000 [客服] 您好\n00:00:06：客户：在\n"),
    ("a.txt", "蓝焰旗舰店:小周 2024-06-27 14:02:23\n您好\ntb6021 (2024-06-27 14:02:46):\n在吗\n"),
    ("a.txt", "14:02:00 From Dana Lee to Everyone:\n\tHello\n14:02:23 来自 周敏 到 所有人:\n\t您好\n"),
    ("a.txt", "通话编号：A-17\n坐席：周敏（5028）\n通话时间：Tue, 4 Mar 2025 14:02:00 (+0800)\n客户：喂\n客服：您好\n"),
    // Chats.
    (
      "a.txt",
      "2024/06/27 14:02 - Dana: Hello\n2024/06/27 14:03 - Gym: [语音] 3\"\n2024/06/27 14:04 - Dana: <Media omitted>\n"
    ),
    (
      "a.txt",
      "[4/3/25, 4:15:03 PM] Sam: \u{200E}image omitted\n[4/3/25, 4:16:03 PM] 小王: 您好\n[5/3/25, 9:16:03 AM] Sam: x\n"
    ),
    (
      "a.txt",
      "消息对象:momo\n\n2025-03-04 9:15:03 momo(123456789)\n在吗\n\n2025-03-04 9:16:03 客服<kefu@example.org>\n在\n"
    ),
    // Tables.
    ("a.csv", "id,Chat\na,\"Agent: Hello\nCustomer: Hi\"\nb,\"Agent: Hello Customer: Hi\"\n"),
    ("a.csv", "call_id,Direction,turn_index,text\n9,inbound,2,b\n9,outbound,1,a\n合计,,,\n"),
    (
      "a.csv",
      "call_id;speaker;when;text\n1;Agent;14.03.2025 16:15;Hi\n1;Customer;20250314161500;1,5\n"
    ),
    ("a.md", "| 角色 | 时间 | 内容 |\n|---|:--:|---|\n| 客服 | 0:00 | 您好 |\n| 客户 | PT4S | 喂 |\n"),
    ("a.tsv", "start\tend\ttext\n500\t900\t[SPEAKER_00]: Hi\n1500\t2900\t[SPEAKER_01]: Yo\n"),
    // JSON of nobody's format.
    ("a.json", #"[["agent","Hello",0.5,3],["customer","Hi","00:04",5]]"#),
    (
      "a.json",
      #"{"agent":{"name":"Omar"},"对话":[{"客服":"您好","start":{"seconds":1}},{"客户":"喂","start":"PT4S"}]}"#
    ),
    (
      "a.jsonl",
      "{\"ContactId\":\"c\",\"EventType\":\"SEGMENTS\",\"Segments\":[{\"Transcript\":{\"ParticipantId\":\"AGENT\",\"Content\":\"Hi\",\"BeginOffsetMillis\":1}}]}\n"
    ),
    // Toolkits.
    (
      "a.rttm",
      "SPEAKER call 1 0.50 2.50 <NA> <NA> spk_0 <NA> <NA>\nSPEAKER call 1 4.00 1.00 <NA> <NA> spk_1 <NA> <NA>\n"
    ),
    ("a.txt", "[0:0.520,0:3.860,0]  您好\n[0:4.520,0:5.860,1]  喂\n"),
  ]

  private static let marks = Array(
    "：:,;\"'\t\n\r[]{}()<>&-—–0123456789%*>=#∶０９：客服户您a.\u{200E}\u{FEFF}年月日".unicodeScalars)

  @Test(.timeLimit(.minutes(5)), arguments: [71, 72, 73] as [UInt64])
  func survivesMutations(seed: UInt64) {
    var random = SplitMix64(state: seed)
    var read = 0
    for round in 0..<480 {
      let (name, text) = Self.seeds[round % Self.seeds.count]
      var scalars = Array(text.unicodeScalars)
      for _ in 0...Int.random(in: 0..<5, using: &random) where scalars.count > 1 {
        let place = Int.random(in: 0..<scalars.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: scalars.remove(at: place)
        case 1: scalars.removeSubrange(place...)
        case 2: scalars.insert(contentsOf: scalars[place...].prefix(30), at: place)
        case 3: scalars.insert(contentsOf: Array(repeating: scalars[place], count: 40), at: place)
        case 4, 5: scalars.insert(Self.marks.randomElement(using: &random) ?? ":", at: place)
        default: scalars[place] = Self.marks.randomElement(using: &random) ?? ":"
        }
      }
      let result = importText(String(String.UnicodeScalarView(scalars)), as: name)
      if !result.calls.isEmpty { read += 1 }
      #expect(!result.calls.isEmpty || !result.diagnostics.isEmpty)
      #expect(
        result.calls.allSatisfy { call in
          call.transcript.turns.allSatisfy { turn in
            (turn.start ?? 0) >= 0 && (turn.end ?? .infinity) >= (turn.start ?? 0)
          }
        })
    }
    #expect(read > 250)
  }

  /// Every format is damaged in one of the tests of this target.
  @Test func everyFormatIsDamagedSomewhere() {
    var tried = Set(FormatCase.all.map(\.format))
    for seed in ImporterFuzzTests.seeds {
      for name in ["a.txt", "a.csv", "a.tsv", "a.vtt", "a.srt", "a.json", "a.jsonl"] {
        if let format = importText(seed, as: name).report.format { tried.insert(format) }
      }
    }
    for (name, text) in Self.seeds {
      if let format = importText(text, as: name).report.format { tried.insert(format) }
    }
    // In AnnotationTests and WorkbookTests.
    tried.formUnion([.ttml, .elan, .textGrid, .xlsx])
    #expect(Set(TranscriptFormat.allCases).subtracting(tried) == [])
  }

  /// Long texts of one kind of trouble, which would show anything but linear time.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      String(repeating: "a:b\n", count: 60_001),
      (0..<12_000).map { "label\($0): words\n" }.joined(),
      String(repeating: "12-34 ", count: 20_001), String(repeating: "a: b: c: ", count: 20_001),
      String(repeating: "Agent: Hello [00:00:03]\n", count: 20_001),
      String(repeating: "From a to b: ", count: 10_001), String(repeating: "∶", count: 50_001),
      "{" + (0..<60_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}",
      "{" + String(repeating: "\"segments\":[],", count: 60_000) + "\"a\":1}",
      "[" + String(repeating: "[\"a\",\"b\"],", count: 30_000) + "1]",
    ])
  func takesLinearTime(text: String) {
    let result = importText(
      text, as: text.hasPrefix("{") || text.hasPrefix("[[") ? "a.json" : "a.txt")
    #expect(!result.calls.isEmpty || !result.diagnostics.isEmpty)
  }
}
