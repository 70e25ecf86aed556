import Testing
import TranscriptImport
import Transcripts

/// Ways of writing times and names that few programs have.
struct LineDressTests {
  private static let expected = [
    "agent|Agent|3–|Hello, how can I help?", "customer|Customer|9–|Hi, my bill is wrong.",
  ]

  @Test(arguments: [
    "#1 [00:00:03] Agent: Hello, how can I help?\n#2 [00:00:09] Customer: Hi, my bill is wrong.",
    "1 00:00:03 Agent: Hello, how can I help?\n2 00:00:09 Customer: Hi, my bill is wrong.",
    "00:00:03：Agent：Hello, how can I help?\n00:00:09：Customer：Hi, my bill is wrong.",
    "［００：００：０３］Agent：Hello, how can I help?\n［００：００：０９］Customer：Hi, my bill is wrong.",
    "[00:00:03] Agent∶Hello, how can I help?\n[00:00:09] Customer∶Hi, my bill is wrong.",
  ])
  func readsStarts(text: String) {
    #expect(outline(importText(text)) == Self.expected)
  }

  @Test(arguments: [
    "00:00:03,00:00:05 Agent: Hello, how can I help?\n00:00:09,00:00:12 Customer: Hi, my bill is wrong.",
    "00:00:03,000 --> 00:00:05,000 [Agent] Hello, how can I help?\n00:00:09,000 --> 00:00:12,000 [Customer] Hi, my bill is wrong.",
    "3.0 - 5.0 Agent: Hello, how can I help?\n9.0 - 12.0 Customer: Hi, my bill is wrong.",
    "3.0s - 5.0s Agent: Hello, how can I help?\n9.0s - 12.0s Customer: Hi, my bill is wrong.",
    "start=3.0s stop=5.0s speaker_Agent: Hello, how can I help?\nstart=9.0s stop=12.0s speaker_Customer: Hi, my bill is wrong.",
    "3000-5000 Agent: Hello, how can I help?\n9000-12000 Customer: Hi, my bill is wrong.",
    "[3000-5000] Agent: Hello, how can I help?\n[9000-12000] Customer: Hi, my bill is wrong.",
  ])
  func readsSpans(text: String) {
    #expect(
      outline(importText(text)) == [
        "agent|Agent|3–5|Hello, how can I help?", "customer|Customer|9–12|Hi, my bill is wrong.",
      ])
  }

  @Test func readsTimesBehindTheWords() {
    let text = """
      Agent: Hello, how can I help? [00:00:03]
      Customer: Hi, my bill is wrong. [00:00:09]
      Agent: I am sorry. (It happens.) [00:00:14]
      """
    #expect(
      outline(importText(text)) == Self.expected + ["agent|Agent|14–|I am sorry. (It happens.)"])
  }

  @Test func leavesWordsInBracketsAlone() {
    let text =
      "Agent: Hello [laughs]\nCustomer: Hi [noise]\nAgent: Call at (12:30)\nCustomer: Yes [ok]"
    #expect(outline(importText(text)).first == "agent|Agent||Hello [laughs]")
    #expect(outline(importText(text))[2] == "agent|Agent||Call at (12:30)")
  }

  @Test(arguments: [
    "2010-2015 were good years", "2100-4400 was the price", "12-30 we open", "1-2 people came",
  ])
  func takesNumbersInSpeechForWords(line: String) {
    let turns = outline(importText("Agent: Tell me\n\(line)\nCustomer: Yes"))
    #expect(turns == ["agent|Agent||Tell me \(line)", "customer|Customer||Yes"])
  }

  @Test func takesSignsOfChangesAway() {
    let text = """
      [00:00:01.000 --> 00:00:03.000]  Hello? [SPEAKER_TURN]
      [00:00:04.000 --> 00:00:06.000]  Good afternoon. [SPEAKER_TURN]
      """
    #expect(outline(importText(text)) == ["unknown||1–3|Hello?", "unknown||4–6|Good afternoon."])
  }

  @Test(arguments: [
    "14:02:00 From Dana Lee to Everyone:\n\tHello?\n14:02:23 From Omar Reyes to Everyone:\n\tGood afternoon.",
    "14:02:00 From Dana Lee to Omar Reyes (Direct Message):\n\tHello?\n14:02:23 From Omar Reyes to Dana Lee (Direct Message):\n\tGood afternoon.",
    "14:02:00 来自 Dana Lee 到 所有人:\n\tHello?\n14:02:23 来自 Omar Reyes 到 所有人:\n\tGood afternoon.",
  ])
  func readsMessagesThatNameWhomTheyAreFor(text: String) {
    #expect(
      outline(importText(text)) == [
        "unknown|Dana Lee|0–|Hello?", "unknown|Omar Reyes|23–|Good afternoon.",
      ])
  }

  @Test(arguments: [
    "tb6021 2024-06-27 14:02:00\n在吗\n\n蓝焰旗舰店:小周 2024-06-27 14:02:23\n亲，在的\n\ntb6021 2024-06-27 14:02:46\n燃气表坏了\n\n蓝焰旗舰店:小周 2024-06-27 14:03:09\n请提供户号",
    "tb6021 (2024-06-27 14:02:00):\n在吗\n\n蓝焰旗舰店:小周 (2024-06-27 14:02:23):\n亲，在的\n\ntb6021 (2024-06-27 14:02:46):\n燃气表坏了\n\n蓝焰旗舰店:小周 (2024-06-27 14:03:09):\n请提供户号",
  ])
  func readsNamesOfShopsWithAColon(text: String) {
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.text) == ["在吗", "亲，在的", "燃气表坏了", "请提供户号"])
    #expect(turns.map(\.speaker) == ["tb6021", "蓝焰旗舰店:小周", "tb6021", "蓝焰旗舰店:小周"])
    #expect(turns.map(\.start) == [0, 23, 46, 69])
  }

  @Test func readsChatsOfSalesforce() {
    let text = """
      Chat Started: Thursday, June 27, 2024, 14:02:00 (+0000)
      Chat Origin: Web
      Agent Omar Reyes
      ( 0m 0s ) Dana Lee: Hello? Is this the gym?
      ( 0m 23s ) Omar Reyes: Good afternoon, how can I help?
      ( 1m 9s ) Dana Lee: I cancelled my membership.
      """
    let result = importText(text)
    #expect(result.calls.first?.transcript.startedAt == "2024-06-27T14:02:00+00:00")
    #expect(result.calls.first?.transcript.turns.map(\.start) == [0, 23, 69])
    #expect(
      result.calls.first?.transcript.turns.map(\.speaker) == ["Dana Lee", "Omar Reyes", "Dana Lee"])
  }

  @Test(arguments: [
    "Transcription ended after 00:01:16\n\nThis editable transcript was computer generated and might contain errors. People can also change the text after it was created.",
    "Omar Reyes stopped transcription", "周敏停止了转录",
  ])
  func leavesOutWhatProgramsWriteBelow(footer: String) {
    let text = "Customer: Hi, it is me.\nAgent: Hello.\nCustomer: Bye.\n\n\(footer)\n"
    #expect(outline(importText(text)).last == "customer|Customer||Bye.")
  }
}
