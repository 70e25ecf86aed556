import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct ChatReaderTests {
  @Test(arguments: [
    "04/03/2025, 16:15 - Harbor: Hello\n04/03/2025, 16:17 - Sam: Hi there\nand more\n",
    "[04/03/2025, 16:15:00] Harbor: Hello\n\u{200E}[04/03/2025, 16:17:00] Sam: Hi there\nand more\n",
    "3/4/25, 4:15\u{202F}PM - Harbor: Hello\n3/4/25, 4:17\u{202F}PM - Sam: Hi there\nand more\n",
    "[3/4/25, 4:15:00 PM] Harbor: Hello\n[3/4/25, 4:17:00 PM] Sam: Hi there\nand more\n",
    "2025/3/4 下午4:15 - Harbor: Hello\n2025/3/4 下午4:17 - Sam: Hi there\nand more\n",
    "[2025/3/4 下午4:15:00] Harbor: Hello\n[2025/3/4 下午4:17:00] Sam: Hi there\nand more\n",
    "04.03.25, 16:15 - Harbor: Hello\n04.03.25, 16:17 - Sam: Hi there\nand more\n",
    "2025-03-04, 4:15 p.m. - Harbor: Hello\n2025-03-04, 4:17 p.m. - Sam: Hi there\nand more\n",
    "4/3/25 16.15 - Harbor: Hello\n4/3/25 16.17 - Sam: Hi there\nand more\n",
  ])
  func readsWhatsAppInManyLayouts(text: String) {
    let result = importText(text)
    #expect(result.report.format == .whatsApp)
    #expect(
      result.calls.first?.transcript.turns.map {
        "\($0.speaker ?? "") \($0.start ?? -1) \($0.text)"
      }
        == ["Harbor 0.0 Hello", "Sam 120.0 Hi there\nand more"])
    #expect(result.calls.first?.transcript.channel == .chat)
  }

  @Test(arguments: [
    ("13/03/2025, 10:00 - A: x\n14/03/2025, 10:00 - B: y\n", "2025-03-13T10:00:00"),
    ("03/13/2025, 10:00 - A: x\n03/14/2025, 10:00 - B: y\n", "2025-03-13T10:00:00"),
    // Day first, the second message would be ten months before the first.
    ("1/12/25, 10:00 - A: x\n2/1/25, 10:00 - B: y\n", "2025-01-12T10:00:00"),
    ("12/1/25, 10:00 - A: x\n1/2/25, 10:00 - B: y\n", "2025-01-12T10:00:00"),
    ("5/5/25, 10:00 - A: x\n5/5/25, 10:01 - B: y\n", "2025-05-05T10:00:00"),
  ])
  func findsTheDayByWhatCanBe(text: String, startedAt: String) {
    let result = importText(text)
    #expect(ids(result) == [])
    #expect(result.calls.first?.transcript.startedAt == startedAt)
  }

  @Test func asksWhereTheDayCannotBeFound() {
    let text = "04/03/2025, 16:15 - A: x\n05/03/2025, 16:15 - B: y\n"
    let result = importText(text)
    #expect(ids(result) == ["ambiguous-date"])
    #expect(result.calls.first?.transcript.startedAt == "2025-03-04T16:15:00")
    var options = ImportOptions()
    options.dateOrder = .monthFirst
    let told = importText(text, options: options)
    #expect(ids(told) == [])
    #expect(told.calls.first?.transcript.startedAt == "2025-04-03T16:15:00")
  }

  @Test func leavesOutWhatNobodyWrote() {
    let text = """
      04/03/2025, 16:15 - Messages and calls are end-to-end encrypted. Learn more.
      04/03/2025, 16:15 - Sam created group "Line: down"
      04/03/2025, 16:15 - Sam changed the subject to "Price: new"
      04/03/2025, 16:15 - Sam: <Media omitted>
      04/03/2025, 16:15 - Sam: \u{200E}image omitted
      04/03/2025, 16:15 - Sam: IMG-1.jpg (file attached)
      04/03/2025, 16:16 - Sam: This message was deleted
      04/03/2025, 16:16 - Sam: Hello: are you there? <This message was edited>
      04/03/2025, 16:17 - Harbor: image
      """
    let result = importText(text)
    #expect(
      result.calls.first?.transcript.turns.map(\.text) == ["Hello: are you there?", "image"])
    #expect(
      result.report.dropped.map { "\($0.count) \($0.reason.en)" } == [
        "3 notices of the system", "3 messages that are not text",
        "1 messages that were taken back",
      ])
  }

  @Test func leavesLogsToThePlainReader() {
    let text = "[2025-03-04 16:15:00] 客服：您好\n[2025-03-04 16:15:04] 客户：喂\n"
    let result = importText(text)
    #expect(result.report.format == .plainText)
    #expect(outline(result) == ["agent|客服|0–|您好", "customer|客户|4–|喂"])
  }

  static let qq = """
    消息记录（此消息记录为文本格式，不支持重新导入）

    ================================================================
    消息分组:我的好友
    ================================================================
    消息对象:momo
    ================================================================

    2025-03-04 9:15:03 momo(123456789)
    你好，我家宽带断了。
    打了两次电话。

    2025-03-04 9:15:20 【管理员】星河客服<kefu@example.org>
    非常抱歉，我帮您查一下。

    2025-03-04 9:15:25 系统消息(10000)
    momo撤回了一条消息

    2025-03-04 9:15:30 momo(123456789)
    [图片]

    ================================================================
    消息对象:李女士
    ================================================================

    2025-03-04 下午 4:15:03 李女士(987654321)
    在吗

    """

  @Test func readsQQ() {
    let result = importText(Self.qq)
    #expect(result.report.format == .qq)
    #expect(
      result.calls.map { $0.transcript.turns.map(outline) } == [
        [
          "customer|momo|0–|你好，我家宽带断了。\n打了两次电话。", "agent|星河客服|17–|非常抱歉，我帮您查一下。",
        ], ["unknown|李女士|0–|在吗"],
      ])
    #expect(
      result.calls.map(\.transcript.startedAt) == ["2025-03-04T09:15:03", "2025-03-04T16:15:03"])
    #expect(result.calls.first?.transcript.metadata["消息对象"] == .string("momo"))
  }

  @Test func readsQQWithoutItsHead() {
    let text =
      "2025-03-04 9:15:03 星河客服(10001)\n您好\n\n2025-03-04 9:15:09 PM momo(123456)\n喂\n"
    let result = importText(text)
    #expect(result.report.format == .qq)
    #expect(
      result.calls.first?.transcript.turns.map(\.start) == [0, 43_206])
  }

  @Test func readsWhatPeopleCopyFromWeChat() {
    let text = """
      星河客服:
      您好，请问有什么可以帮您？

      momo:
      [图片]

      momo:
      我家宽带断了。

      你撤回了一条消息
      以下为新消息

      momo:
      视频

      星河客服:
      「momo：我家宽带断了。」
      - - - - - - - - - - - - - - -
      马上帮您查。
      """
    let result = importText(text)
    #expect(
      outline(result) == [
        "agent|星河客服||您好，请问有什么可以帮您？", "customer|momo||我家宽带断了。", "customer|momo||视频",
        "agent|星河客服||马上帮您查。",
      ])
    #expect(
      result.report.dropped.map { "\($0.count) \($0.reason.en)" } == [
        "2 notices of the system", "2 quoted mail or messages",
        "1 messages that are not text",
      ])
  }

  @Test(arguments: [
    "On Tue, 4 Mar 2025 at 16:15, Sam <sam@example.org> wrote:", "-----Original Message-----",
    "在 2025年3月4日 16:15，星河客服 写道：", "------------------ 原始邮件 ------------------",
  ])
  func leavesOutQuotedMail(head: String) {
    let text =
      "Agent: Hello\nCustomer: It is down again.\n\(head)\nolder words\nand more\nAgent: Sorry.\n"
    let result = importText(text)
    #expect(
      outline(result) == [
        "agent|Agent||Hello", "customer|Customer||It is down again.", "agent|Agent||Sorry.",
      ])
    #expect(result.report.dropped.map(\.count) == [3])
  }

  @Test(arguments: [
    "客服小王 2025-03-04 16:15:00\n您好\n\n李女士 2025-03-04 16:15:04\n喂\n",
    "客服小王 2025/3/4 16:15\n您好\n\n李女士 2025/3/4 16:15\n喂\n",
    "2025-03-04 16:15:00 客服小王\n您好\n\n2025-03-04 16:15:04 李女士\n喂\n",
    "2025-03-04 16:15:00 客服小王：您好\n2025-03-04 16:15:04 李女士：喂\n",
    "客服小王：\n您好\n李女士：\n喂\n", "客服小王(1027) 16:15:00\n您好\n李女士 16:15:04\n喂\n",
    "16:15:00 From 客服小王 to Everyone:\n\t您好\n16:15:04 From 李女士 to Everyone:\n\t喂\n",
    "16:15:00\t From 客服小王 : 您好\n16:15:04\t From 李女士 : 喂\n",
    "[客服小王]: 您好\n[李女士]: 喂\n", "**客服小王**: 您好\n\n**李女士**: 喂\n",
    "客服小王  16:15:00.520\n您好\n\n李女士  16:15:04.210\n喂\n", "> 客服小王：您好\n> 李女士：喂\n",
  ])
  func readsOtherWaysToWriteAChatDown(text: String) {
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.text) == ["您好", "喂"], "\(turns.map(outline))")
    #expect(turns.map { $0.speaker?.contains("客服小王") } == [true, false])
  }

  @Test func readsTheDocumentsOfMeet() {
    let text = """
      Support call (2025-03-04 08:15 GMT) - Transcript

      Attendees
      Maya Chen, Sam Rivera

      Transcript

      00:00:00

      Maya Chen: Thank you for calling.

      Sam Rivera: My internet is down.

      Maya Chen: I am sorry.

      Transcription ended after 00:00:56

      This editable transcript was computer generated and might contain errors.
      """
    let result = importText(text)
    #expect(
      result.calls.first?.transcript.turns.map(\.text) == [
        "Thank you for calling.", "My internet is down.", "I am sorry.",
      ])
  }

  @Test(arguments: [41, 42] as [UInt64])
  func survivesMutations(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let seeds = [
      Self.qq, "[3/4/25, 4:15:00 PM] Harbor: Hello\n[3/5/25, 4:17:00 PM] Sam: Hi\nmore\n",
      "2025/3/4 下午4:15 - 客服: 您好\n2025/3/4 下午4:17 - Sam: <Media omitted>\n",
    ]
    let marks = Array("0123456789/-.:,[]() 上下午APM客\n\u{200E}<>".unicodeScalars)
    for round in 0..<600 {
      var text = Array(seeds[round % seeds.count].unicodeScalars)
      for _ in 0...Int.random(in: 0..<5, using: &random) {
        let place = Int.random(in: 0..<text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: text.remove(at: place)
        case 1: text.insert(contentsOf: text[place...].prefix(40), at: place)
        default: text[place] = marks.randomElement(using: &random) ?? "x"
        }
      }
      var options = ImportOptions()
      options.format = round % 2 == 0 ? .whatsApp : .qq
      options.dateOrder = round % 3 == 0 ? .monthFirst : nil
      let source = String(String.UnicodeScalarView(text))
      let result = importText(source, options: round % 5 == 0 ? ImportOptions() : options)
      #expect(!result.calls.isEmpty || !result.diagnostics.isEmpty)
      #expect(
        result.calls.allSatisfy { call in
          call.transcript.turns.allSatisfy { ($0.start ?? 0) >= 0 }
        })
    }
  }
}
