import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct CaptionReaderTests {
  private let expected = ["agent|Agent|1–2|Hello there", "customer|Customer|3–4|Hi & bye"]

  @Test(arguments: [
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Hello there\n\n00:03.000 --> 00:04.000\n<v Customer>Hi &amp; bye\n",
    "WEBVTT - a call\nKind: captions\n\nNOTE one\n\nSTYLE\n::cue { color: red }\n\n1\n00:00:01.000 --> 00:00:02.000 align:start\n<v.loud Agent>Hello <i>there</i></v>\n\nx-2\n00:00:03.000 --> 00:00:04.000\n<v Customer>Hi &#38; bye</v>",
    "\u{FEFF}WEBVTT Language: en\r\n\r\n00:01.000 --> 00:02.000\r\nAgent: Hello\r\nthere\r\n\r\n00:03.000 --> 00:04.000\r\nCustomer: Hi & bye\r\n",
    "WEBVTT\n00:01.000 --> 00:02.000\n<v Agent>Hello there</v>\n00:03.000 --> 00:04.000\n<v Customer>Hi &amp; bye</v>\n",
    "1\n00:00:01,000 --> 00:00:02,000\nAgent: Hello there\n\n2\n00:00:03,000 --> 00:00:04,000\nCustomer: Hi &amp; bye\n",
    "\u{FEFF}0\r\n00:00:01.000 --> 00:00:02.000\r\n>> AGENT: <i>Hello</i> there\r\n\r\n1\r\n00:00:03.000 --> 00:00:04.000\r\n>> CUSTOMER: Hi &amp; bye",
    "00:00:01,000 --> 00:00:02,000\n[Agent]: Hello there\n00:00:03,000 --> 00:00:04,000\n[Customer]: Hi & bye\n",
    "1\n0:00:01,000 --> 0:00:02,000 X1:1\n{\\an8}(Agent) Hello\n\nthere\n\n2\n0:00:03,000 --> 0:00:04,000\n(Customer) Hi & bye\n",
  ])
  func readsCuesInManyDresses(text: String) {
    let turns = outline(importText(text, as: "c")).map {
      $0.replacing("AGENT", with: "Agent").replacing("CUSTOMER", with: "Customer")
    }
    #expect(turns == expected)
  }

  @Test func takesTheRoleFromTheClassOfAVoice() {
    let text =
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.agent 坐席1027>您好\n\n00:03.000 --> 00:04.000\n<v.customer 李某>喂\n"
    #expect(outline(importText(text)) == ["agent|坐席1027|1–2|您好", "customer|李某|3–4|喂"])
  }

  @Test func splitsTwoVoicesInOneCue() {
    let text = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Agent>Hello</v>\n<v Customer>Hi</v>\n"
    #expect(outline(importText(text)) == ["agent|Agent|1–|Hello", "customer|Customer|–4|Hi"])
  }

  @Test func splitsTwoSpeakersWithDashes() {
    let text =
      "1\n00:00:01,000 --> 00:00:04,000\n- 客服：您好\n- 客户：喂\n\n2\n00:00:05,000 --> 00:00:06,000\n- 一\n- 二\n"
    #expect(
      outline(importText(text))
        == ["agent|客服|1–|您好", "customer|客户|–4|喂", "unknown||5–|一", "unknown||–6|二"])
  }

  @Test func readsALabelAboveTheWordsOfItsCue() {
    let text =
      "1\n00:00:01,000 --> 00:00:02,000\nSpeaker 1\nHow can I help?\n\n2\n00:00:03,000 --> 00:00:04,000\n客户\n喂\n"
    #expect(
      outline(importText(text)) == ["agent|Speaker 1|1–2|How can I help?", "customer|客户|3–4|喂"])
  }

  @Test func splitsLabelsWithinALine() {
    let text = "1\n00:00:01,000 --> 00:00:04,000\n<b>客服</b>：在吗 客户：在\n"
    #expect(outline(importText(text)) == ["agent|客服|1–|在吗", "customer|客户|–4|在"])
  }

  @Test func aCueWithoutANameGoesOnWithTheSameSpeaker() {
    let text =
      "1\n00:00:01,000 --> 00:00:02,000\n客服：您好\n\n2\n00:00:02,500 --> 00:00:04,000\n请问有什么事\n\n3\n00:00:08,000 --> 00:00:09,000\n客户：喂\n"
    #expect(outline(importText(text)) == ["agent|客服|1–4|您好请问有什么事", "customer|客户|8–9|喂"])
  }

  @Test func namesWithColonsAndSpeechWithColonsStayApart() {
    let text =
      "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nMaya Chen: Thank you for calling\n\n2\n00:04.000 --> 00:05.000\nmy options: one or two\n\n3\n00:07.000 --> 00:08.000\nSam: my bill is wrong\n\n4\n00:10.000 --> 00:11.000\nSam: really\n"
    #expect(
      outline(importText(text)) == [
        "agent|Maya Chen|1–2|Thank you for calling", "agent|Maya Chen|4–5|my options: one or two",
        "customer|Sam|7–8|my bill is wrong", "customer|Sam|10–11|really",
      ])
  }

  @Test func cuesWithoutNamesAreNotMerged() {
    let text = "0\n00:00:01,000 --> 00:00:02,000\nHello\n\n1\n00:00:02,100 --> 00:00:03,000\nHi\n"
    #expect(outline(importText(text)) == ["unknown||1–2|Hello", "unknown||2.1–3|Hi"])
  }

  @Test func overlappingCuesKeepTheirTimes() {
    let text =
      "1\n00:00:01,000 --> 00:00:05,000\n客服：您好\n\n2\n00:00:04,500 --> 00:00:06,000\n客户：等等\n"
    #expect(outline(importText(text)) == ["agent|客服|1–5|您好", "customer|客户|4.5–6|等等"])
  }

  @Test func locatesTimesThatCannotBeRead() {
    let text =
      "1\n00:00:01,000 --> 00:00:02,000\n客服：您好\n\n2\n00:0x:03,000 --> 00:00:04,000\n客户：喂\n\n3\n00:00:09,000 --> 00:00:07,000\n客户：嗯\n"
    let result = importText(text)
    #expect(ids(result) == ["bad-cue-times", "end-before-start"])
    #expect(result.diagnostics.map { $0.range?.start.line } == [6, 10])
    #expect(outline(result) == ["agent|客服|1–2|您好", "customer|客户|9–|嗯"])
  }

  @Test func readsTheLanguageOfTheHead() {
    let text = "WEBVTT Kind: captions; Language: zh\n\n00:01.000 --> 00:02.000\n<v 客服>您好\n"
    #expect(importText(text).calls.first?.transcript.language == "zh")
  }

  @Test func aLessThanSignIsNoTag() {
    let text =
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>3 < 4 &lt;b&gt; <00:01.500>ok <c.red>red</c>\n"
    #expect(outline(importText(text)) == ["agent|Agent|1–2|3 < 4 <b> ok red"])
  }
}
