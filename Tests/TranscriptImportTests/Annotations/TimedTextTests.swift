import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct TimedTextTests {
  private func document(_ body: String, root: String = "", head: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
    xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xml:lang="zh" \(root)>
    <head><metadata>\(head)</metadata></head>
    <body>\(body)</body></tt>
    """
  }

  private let agents = """
    <ttm:agent xml:id="agent" type="person"><ttm:name type="full">Maya</ttm:name></ttm:agent>
    <ttm:agent xml:id="c1" type="person"><ttm:name type="full">客户</ttm:name></ttm:agent>
    """

  @Test(arguments: [
    ("00:00:01.500", "00:00:02.250", ""), ("1.5s", "2250ms", ""), ("0.025m", "0.000625h", ""),
    ("00:00:01:12.5", "00:00:02:06.25", "ttp:frameRate=\"25\""), ("45f", "67.5f", ""),
    ("15000000t", "22500000t", "ttp:tickRate=\"10000000\""),
    ("36f", "54f", "ttp:frameRate=\"24\" ttp:frameRateMultiplier=\"1 1\""),
    ("00:01.5", "00:02.25", ""),
  ])
  func readsEveryKindOfTime(begin: String, end: String, root: String) {
    let text = document(
      "<div><p begin=\"\(begin)\" end=\"\(end)\" ttm:agent=\"agent\">Hi</p></div>", root: root,
      head: agents)
    let result = importText(text, as: "c.ttml")
    let turn = result.calls.first?.transcript.turns.first
    #expect(result.report.format == .ttml)
    // Half a frame is the most that a time in frames can be off.
    #expect(abs((turn?.start ?? 9) - 1.5) < 0.03)
    #expect(abs((turn?.end ?? 9) - 2.25) < 0.03)
    #expect(result.calls.first?.transcript.language == "zh")
  }

  @Test func namesSpeakersByTheirAgents() {
    let text = document(
      """
      <div>
      <p begin="1s" end="2s" ttm:agent="agent">Hello,<br/>  how <span>can I
        help</span>?</p>
      <p begin="3s" dur="1s" ttm:agent="c1 agent">My line &amp; phone are down.</p>
      </div>
      """, head: agents)
    #expect(
      outline(importText(text, as: "c.xml")) == [
        "agent|Maya|1–2|Hello,\nhow can I help?", "customer|客户|3–4|My line & phone are down.",
      ])
  }

  @Test func countsTimesFromTheParent() {
    let text = document(
      """
      <div begin="10s"><p begin="1s" end="2s" ttm:agent="agent">a</p>
      <p ttm:agent="c1"><span begin="3s" end="4s">b</span> <span begin="4s" end="5s">c</span></p></div>
      <div begin="20s" end="24s" ttm:agent="agent"><p>d</p></div>
      <div begin="30s" timeContainer="seq"><p dur="2s" ttm:agent="agent">e</p>
      <p begin="3s" dur="1s" ttm:agent="c1">f</p></div>
      """, head: agents)
    #expect(
      outline(importText(text, as: "c.xml")) == [
        "agent|Maya|11–12|a", "customer|客户|13–15|b c", "agent|Maya|20–24|d", "agent|Maya|30–32|e",
        "customer|客户|35–36|f",
      ])
  }

  @Test func splitsAParagraphOfTwoSpeakers() {
    let text = document(
      """
      <div><p begin="1s" end="4s" ttm:agent="agent">Hello. \
      <span ttm:agent="c1" begin="2s" end="3s">Hi.</span> Sorry?</p></div>
      """, head: agents)
    #expect(
      outline(importText(text, as: "c.xml")).map { $0.split(separator: "|").last ?? "" }
        == ["Hello.", "Hi.", "Sorry?"])
  }

  @Test func looksForLabelsWhereNoAgentsAreDeclared() {
    let text = document(
      """
      <div><p begin="1s" end="2s">客服：您好</p><p begin="3s" end="4s">客户：喂</p><p>客服：在</p></div>
      """)
    #expect(
      outline(importText(text, as: "c.ttml")) == [
        "agent|客服|1–2|您好", "customer|客户|3–4|喂", "agent|客服||在",
      ])
  }

  @Test func readsOtherEncodings() {
    let text = document("<div><p begin=\"1s\" end=\"2s\">客服：您好</p></div>")
      .replacing("UTF-8", with: "UTF-16")
    let bytes = [0xFF, 0xFE] + wide(text, highByteFirst: false)
    let result = TranscriptImporter().read(bytes: bytes, source: "c.ttml")
    #expect(outline(result) == ["agent|客服|1–2|您好"])
  }

  @Test func namesTheLineOfABadTime() {
    let text = document(
      "<div>\n<p begin=\"soon\" end=\"2s\" ttm:agent=\"agent\">Hi</p></div>", head: agents)
    let result = importText(text, as: "c.ttml")
    #expect(ids(result) == ["bad-time"])
    #expect(result.diagnostics.first?.range?.start.line == 6)
  }

  @Test(arguments: [
    ("<!DOCTYPE tt [<!ENTITY a \"b\">]>", "xml-document-type"),
    ("<!DOCTYPE tt SYSTEM \"file:///etc/passwd\">", "xml-document-type"), ("<x>", "bad-xml"),
  ])
  func refusesWhatCouldDoHarm(prologue: String, id: String) {
    let text = prologue + document("<div><p begin=\"1s\">客服：&a;</p></div>").dropFirst(38)
    var options = ImportOptions()
    options.format = .ttml
    #expect(ids(importText(String(text), as: "c.ttml", options: options)) == [id])
  }

  @Test func refusesDepthWithoutEnd() {
    let deep = String(repeating: "<div>", count: 5000)
    let text = document(deep + "<p>客服：您好</p>" + deep.replacing("<", with: "</"))
    #expect(ids(importText(text, as: "c.ttml")) == ["xml-limit"])
  }
}
