import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct AnnotationTests {
  // MARK: ELAN

  private func eaf(_ tiers: String, units: String = "milliseconds") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <ANNOTATION_DOCUMENT AUTHOR="" FORMAT="3.0" VERSION="3.0">
    <HEADER MEDIA_FILE="" TIME_UNITS="\(units)"/>
    <TIME_ORDER><TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="500"/>
    <TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="1500"/><TIME_SLOT TIME_SLOT_ID="ts3"/>
    <TIME_SLOT TIME_SLOT_ID="ts4"/><TIME_SLOT TIME_SLOT_ID="ts5" TIME_VALUE="4000"/>
    <TIME_SLOT TIME_SLOT_ID="ts6" TIME_VALUE="5000"/></TIME_ORDER>
    \(tiers)
    </ANNOTATION_DOCUMENT>
    """
  }

  private func annotation(_ id: String, _ first: Int, _ last: Int, _ text: String) -> String {
    "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"\(id)\" TIME_SLOT_REF1=\"ts\(first)\" "
      + "TIME_SLOT_REF2=\"ts\(last)\"><ANNOTATION_VALUE>\(text)</ANNOTATION_VALUE>"
      + "</ALIGNABLE_ANNOTATION></ANNOTATION>"
  }

  private func reference(_ id: String, _ to: String, _ text: String) -> String {
    "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"\(id)\" ANNOTATION_REF=\"\(to)\">"
      + "<ANNOTATION_VALUE>\(text)</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>"
  }

  @Test func interleavesTheTiersOfElan() {
    let text = eaf(
      "<TIER TIER_ID=\"agent\" PARTICIPANT=\"小王\">" + annotation("a1", 1, 2, "您好")
        + annotation("a2", 5, 6, "好的") + annotation("a4", 6, 6, "")
        + "</TIER><TIER TIER_ID=\"客户\">" + annotation("a3", 3, 4, "喂 &amp; 在吗") + "</TIER>")
    let result = importText(text, as: "c.eaf")
    #expect(result.report.format == .elan)
    // The slots of the second turn have no times, but their place in the order.
    #expect(
      outline(result) == ["agent|小王|0.5–1.5|您好", "customer|客户||喂 & 在吗", "agent|小王|4–5|好的"])
    #expect(result.report.dropped.map(\.count) == [1])
  }

  @Test func leavesOutTiersThatCommentOnOthers() {
    let text = eaf(
      "<TIER TIER_ID=\"客服\">" + annotation("a1", 1, 2, "您好") + "</TIER>"
        + "<TIER TIER_ID=\"译文\" PARENT_REF=\"客服\">" + reference("r1", "a1", "hello") + "</TIER>")
    let result = importText(text, as: "c.eaf")
    #expect(outline(result) == ["agent|客服|0.5–1.5|您好"])
    #expect(
      result.report.dropped.map(\.reason.en) == ["annotations of the dependent tier '译文'"])
  }

  @Test func readsTheWordsBelowTiersThatOnlyNumber() {
    let text = eaf(
      "<TIER TIER_ID=\"ref@A\" PARTICIPANT=\"客服\">" + annotation("a1", 1, 2, "001")
        + annotation("a2", 5, 6, "002") + "</TIER><TIER TIER_ID=\"tx@A\" PARENT_REF=\"ref@A\">"
        + reference("r1", "a1", "您好") + reference("r2", "a2", "再见") + "</TIER>")
    #expect(
      outline(importText(text, as: "c.eaf")) == ["agent|客服|0.5–1.5|您好", "agent|客服|4–5|再见"])
  }

  @Test func readsTimesInFrames() {
    let text = eaf(
      "<TIER TIER_ID=\"客服\">" + annotation("a1", 1, 2, "您好") + "</TIER>", units: "PAL-frames")
    #expect(outline(importText(text, as: "c.eaf")) == ["agent|客服|20–60|您好"])
  }

  // MARK: Praat

  private static let short = """
    File type = "ooTextFile"
    Object class = "TextGrid"

    0
    9.5
    <exists>
    3
    "IntervalTier"
    "客服"
    0
    9.5
    3
    0
    0.52
    ""
    0.52
    3.86
    "您好，""请""讲"
    3.86
    9.5
    ""
    "IntervalTier"
    "客户"
    0
    9.5
    1
    4.21
    9.48
    "喂！
    在吗"
    "TextTier"
    "铃声"
    0
    9.5
    1
    0.1
    "ring"
    """

  private static let long = """
    File type = "ooTextFile"
    Object class = "TextGrid"

    xmin = 0
    xmax = 9.5
    tiers? <exists>
    size = 2
    item []:
        item [1]:
            class = "IntervalTier"
            name = "客服"
            xmin = 0
            xmax = 9.5
            intervals: size = 2
            intervals [1]:
                xmin = 0 ! the silence before
                xmax = 0.52
                text = ""
            intervals [2]:
                xmin = 0.52
                xmax = 3.86
                text = "您好，""请""讲"
        item [2]:
            class = "IntervalTier"
            name = "客户"
            xmin = 0
            xmax = 9.5
            intervals: size = 1
            intervals [1]:
                xmin = 4.21
                xmax = 9.48
                text = "喂！
    在吗"
    """

  @Test(arguments: [short, long])
  func readsBothFormsOfTextGrids(text: String) {
    for bytes in [
      Array(text.utf8), [0xFE, 0xFF] + wide(text, highByteFirst: true),
      wide(text, highByteFirst: false),
    ] {
      let result = TranscriptImporter().read(bytes: bytes, source: "c.TextGrid")
      #expect(result.report.format == .textGrid)
      #expect(
        outline(result) == ["agent|客服|0.52–3.86|您好，\"请\"讲", "customer|客户|4.21–9.48|喂！\n在吗"])
    }
  }

  @Test func leavesOutPointsAndSounds() {
    let sounds = Self.short.replacing("\"客户\"", with: "\"客服 - phones\"")
    #expect(
      importText(sounds, as: "c.TextGrid").report.dropped.map(\.reason.en) == [
        "points or sounds of the tier '客服 - phones'", "points or sounds of the tier '铃声'",
      ])
  }

  @Test func aTextGridThatWasCutIsReadSoFar() {
    let result = importText(String(Self.short.prefix(160)), as: "c.TextGrid")
    #expect(outline(result) == ["agent|客服|0.52–3.86|您好，\"请\"讲"])
    #expect(ids(result) == ["cut-text-grid"])
  }

  // MARK: Trouble

  @Test(arguments: [51, 52, 53] as [UInt64])
  func survivesMutations(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let ttml =
      "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttm=\"x\"><body><div begin=\"1s\"><p begin=\"1s\" "
      + "end=\"00:00:02:05\" ttm:agent=\"a\">客服：<span dur=\"3f\">您好</span><br/></p></div></body></tt>"
    let seeds = [
      Self.short, Self.long, ttml,
      eaf("<TIER TIER_ID=\"客服\">" + annotation("a1", 1, 2, "您好") + "</TIER>"),
    ]
    let marks = Array("<>/\"=&;0123456789.:-!\n客xsft ".unicodeScalars)
    for round in 0..<500 {
      var text = Array(seeds[round % seeds.count].unicodeScalars)
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: 0..<text.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: text.remove(at: place)
        case 1: text.removeSubrange(place...)
        case 2: text.insert(contentsOf: text[place...].prefix(60), at: place)
        default: text[place] = marks.randomElement(using: &random) ?? "x"
        }
        if text.isEmpty { text = ["<"] }
      }
      var options = ImportOptions()
      options.format = round % 3 == 0 ? nil : [.textGrid, .textGrid, .ttml, .elan][round % 4]
      let source = String(String.UnicodeScalarView(text))
      let result = importText(source, as: "c", options: options)
      #expect(!result.calls.isEmpty || !result.diagnostics.isEmpty)
      #expect(
        result.calls.allSatisfy { call in
          call.transcript.turns.allSatisfy { turn in
            (turn.start ?? 0) >= 0 && (turn.end ?? .infinity) >= (turn.start ?? 0)
          }
        })
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "\"ooTextFile\"\n\"TextGrid\"\n"
        + String(repeating: "\"IntervalTier\" \"a\" 0 1 9e9 ", count: 9_001),
      "\"ooTextFile\"\n\"TextGrid\"\n" + String(repeating: "\"", count: 90_001),
      "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body>"
        + String(repeating: "<p>客服：您好</p>", count: 9_001)
        + "</body></tt>",
      "<ANNOTATION_DOCUMENT>"
        + String(repeating: "<TIER TIER_ID=\"a\" PARENT_REF=\"a\"/>", count: 4_001)
        + "</ANNOTATION_DOCUMENT>",
      "<ANNOTATION_DOCUMENT>" + String(repeating: "<TIME_SLOT TIME_SLOT_ID=\"a\"/>", count: 9_001)
        + "<TIER TIER_ID=\"客服\">"
        + String(
          repeating:
            "<ALIGNABLE_ANNOTATION TIME_SLOT_REF1=\"a\"><ANNOTATION_VALUE>x</ANNOTATION_VALUE>"
            + "</ALIGNABLE_ANNOTATION>", count: 9_001) + "</TIER></ANNOTATION_DOCUMENT>",
    ])
  func takesLinearTime(text: String) {
    let result = importText(text, as: "c")
    #expect(!result.calls.isEmpty || !result.diagnostics.isEmpty)
  }
}
