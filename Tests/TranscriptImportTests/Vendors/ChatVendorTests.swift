import Testing
import TranscriptImport
import Transcripts

struct ChatVendorTests {
  @Test func tellsSendersOfOldZendeskChatsByTheirNicks() {
    let text = """
      {"id":"c","type":"chat","history":[
       {"type":"chat.msg","nick":"visitor","name":"Ann","msg":"Hi.","timestamp":"2025-03-04T08:15:00Z"},
       {"type":"chat.msg","nick":"agent:1","name":"Tom","msg":"Hello.","timestamp":"2025-03-04T08:15:05Z"},
       {"type":"chat.msg","nick":"agent:trigger","name":"Bot","msg":"Are you there?","timestamp":"2025-03-04T08:15:06Z"}]}
      """
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["customer|Ann|0–|Hi.", "agent|Tom|5–|Hello."])
    #expect(result.report.dropped.map(\.reason.en) == ["menus and system messages"])
  }

  @Test func leavesOutWhatCustomersNeverSaw() {
    let text = """
      {"comments":[{"author_id":1,"body":"Hi.","public":true,"created_at":"2025-03-04T08:15:00Z"},
       {"author_id":2,"body":"He is rude.","public":false,"created_at":"2025-03-04T08:16:00Z"},
       {"author_id":2,"plain_body":"Hello.\\n\\nOn Tue, Ann wrote:\\n> Hi.","created_at":"2025-03-04T08:17:00Z"},
       {"author_id":2,"type":"VoiceComment","body":"Call from +1","created_at":"2025-03-04T08:18:00Z"}],
       "ticket":{"id":7,"requester_id":1}}
      """
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["customer|1|0–|Hi.", "agent|2|120–|Hello."])
    #expect(result.report.dropped.map(\.reason.en).first == "internal notes")
    #expect(result.calls.first?.transcript.id == "7")
  }

  @Test(arguments: [
    "Fine.\\n\\n-----Original Message-----\\nFrom: Tom\\nold words",
    "Fine.\\n\\nOn Tue, 4 Mar 2025 at 09:00, Tom <tom@example.org>\\nwrote:\\n> old words",
    "Fine.\\n> old words\\n> more of them", "<div>Fine.</div><blockquote>old words</blockquote>",
  ])
  func quotedMailIsLeftOutWithACount(body: String) {
    let text = """
      {"comments":[{"author_id":1,"body":"Hi.","created_at":"2025-03-04T08:15:00Z"},
       {"author_id":2,"body":"\(body)","created_at":"2025-03-04T08:17:00Z"}],"ticket":{"id":7,"requester_id":1}}
      """
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["customer|1|0–|Hi.", "agent|2|120–|Fine."])
    #expect(result.report.dropped.map(\.reason.en) == ["quoted mail or messages"])
    #expect(result.report.dropped.map(\.count) == [1])
  }

  @Test func readsMarkdownOfWeCom() {
    let text = """
      {"msgid":"1","action":"send","from":"wmA","tolist":["zhou"],"msgtime":1719468120000,"msgtype":"text","text":{"content":"在吗"}}
      {"msgid":"2","action":"send","from":"zhou","tolist":["wmA"],"msgtime":1719468125000,"msgtype":"markdown","info":{"content":"请看说明"}}
      """
    #expect(
      outline(importText(text, as: "a.jsonl")) == ["customer|wmA|0–|在吗", "agent|zhou|5–|请看说明"])
  }

  @Test func readsHTMLAndRobotsOfIntercom() {
    let text = """
      {"type":"conversation","id":"9","created_at":1741076100,
       "source":{"body":"<p>Hi &amp; hello<br>there</p><style>p{}</style>","author":{"type":"lead","name":"Ann"}},
       "conversation_parts":{"conversation_parts":[
        {"part_type":"comment","body":"<p>I am a bot</p>","created_at":1741076101,"author":{"type":"bot","name":"Fin"}},
        {"part_type":"assignment","body":null,"created_at":1741076102,"author":{"type":"admin","name":"Tom"}},
        {"part_type":"note","body":"<p>VIP</p>","created_at":1741076103,"author":{"type":"admin","name":"Tom"}},
        {"part_type":"close","body":"<p>Bye</p>","created_at":1741076105,"author":{"type":"admin","name":"Tom"}}]}}
      """
    let result = importText(text, as: "a.json")
    #expect(
      outline(result) == [
        "customer|Ann|0–|Hi & hello\nthere", "agent*|Fin|1–|I am a bot", "agent|Tom|5–|Bye",
      ])
    #expect(
      result.report.dropped.map(\.reason.en) == [
        "events such as joining or rating", "internal notes",
      ])
  }

  @Test func readsThreadsOfSlackAsConversations() {
    let text = """
      [{"type":"message","subtype":"channel_join","user":"U1","ts":"1741076100.000001","text":"<@U1> has joined"},
       {"type":"message","user":"U2","ts":"1741076101.000100","thread_ts":"1741076101.000100","text":"My parcel &lt;1&gt;","user_profile":{"real_name":"Ann"}},
       {"type":"message","user":"U3","ts":"1741076102.000100","text":"Lunch?"},
       {"type":"message","user":"U1","ts":"1741076103.000100","thread_ts":"1741076101.000100","text":"Hello <@U2>, see <https://x.y|here>","user_profile":{"real_name":"Tom"}}]
      """
    let result = importText(text, as: "a.json")
    #expect(result.calls.count == 2)
    #expect(
      result.calls.first?.transcript.turns.map(\.text) == ["My parcel <1>", "Hello @Ann, see here"])
  }

  @Test func takesNamesOfSlackFromTheFileAbove() {
    var importer = TranscriptImporter()
    importer.companions = { _, name in
      name == "../users.json"
        ? Array(
          #"[{"id":"U1","profile":{"real_name":"客服小林"}},{"id":"B1","is_bot":true,"profile":{"real_name":"Bot"}}]"#
            .utf8)
        : nil
    }
    let text = """
      [{"type":"message","user":"U1","ts":"1741076101.000100","text":"您好"},
       {"type":"message","user":"U2","ts":"1741076103.000100","text":"喂"}]
      """
    let result = importer.read(bytes: Array(text.utf8), source: "support/2025-03-04.json")
    #expect(outline(result) == ["agent|客服小林|0–|您好", "customer|U2|2–|喂"])
  }

  @Test func takesBackWhatWasRecalledInWeCom() {
    let message = { (id: String, from: String, to: String, rest: String) in
      #"{"msgid":"\#(id)","action":"send","from":"\#(from)","tolist":["\#(to)"],"msgtime":1741076100000,\#(rest)}"#
    }
    let lines = [
      message("1", "lin", "wm1", #""msgtype":"text","text":{"content":"您好"}"#),
      message("2", "wm1", "lin", #""msgtype":"text","text":{"content":"算了"}"#),
      message("3", "wm1", "lin", #""msgtype":"revoke","revoke":{"pre_msgid":"2"}"#),
      message("4", "wb9", "wm1", #""msgtype":"text","text":{"content":"自动回复"}"#),
      message("5", "wm1", "lin", #""msgtype":"image","image":{}"#),
      #"{"msgid":"6","action":"switch","time":1,"user":"lin"}"#,
      message(
        "7", "lin", "wm1",
        #""msgtype":"mixed","mixed":{"item":[{"type":"text","content":{"content":"在吗"}}]}"#),
    ]
    let result = importText(lines.joined(separator: "\n"), as: "a.jsonl")
    #expect(result.report.format == .weComArchive)
    #expect(
      result.calls.map { $0.transcript.turns.map(outline) } == [
        ["agent|lin|0–|您好", "agent|lin|0–|在吗"], ["agent*|wb9|0–|自动回复"],
      ])
    #expect(result.report.dropped.map(\.count) == [1, 2, 1])
  }
}
