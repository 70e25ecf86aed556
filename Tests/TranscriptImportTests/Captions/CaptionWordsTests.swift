import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct CaptionWordsTests {
  @Test func takesNamesFromTheIdentifiersOfCues() {
    let text = """
      WEBVTT

      "Dana Lee" (1)
      00:00:01.300 --> 00:00:03.050
      Hello? Is this the gym?

      1 "Omar Reyes" (4711)
      00:00:03.600 --> 00:00:08.420
      Good afternoon, it is: how can I help?

      a "quoted" (word)
      00:00:09.000 --> 00:00:10.000
      Dana Lee: I cancelled.
      """
    let turns = importText(text, as: "a.vtt").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.speaker) == ["Dana Lee", "Omar Reyes", "Dana Lee"])
    #expect(turns.map(\.text).last == "I cancelled.")
  }

  /// The unit of clocks is certain, so that odd times are only told.
  @Test func multipliesNoClocks() {
    let text =
      "WEBVTT\n\n00:00.000 --> 00:01.000\nAgent: " + String(repeating: "word ", count: 9000)
    let result = importText(text, as: "a.vtt")
    #expect(result.calls.first?.transcript.turns.last?.end == 1)
    #expect(result.diagnostics.map(\.id) == ["implausible-times"])
  }

  @Test func keepsSettingsOfCuesApartFromWords() {
    let text =
      "1\n00:00:01,000 --> 00:00:02,000 X1:100 X2:200\nAgent: Hi\n\n2\n00:00:03,000 --> 00:00:04,000 align:start position:10%,line-left\nCustomer: Yo\n"
    let result = importText(text, as: "a.srt")
    #expect(result.report.format == .srt)
    #expect(outline(result) == ["agent|Agent|1–2|Hi", "customer|Customer|3–4|Yo"])
  }
}
