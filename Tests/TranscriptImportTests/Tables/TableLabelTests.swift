import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Tables in which the words begin with the speaker, and tables in Markdown.
struct TableLabelTests {
  @Test func readsLabelsInFrontOfTheWords() {
    let text = """
      start\tend\ttext
      880\t4360\t[SPEAKER_00]: Thank you for calling, how may I help you?
      4900\t9550\t[SPEAKER_01]: I was charged twice: look, here.
      10200\t13470\t[SPEAKER_00]: I'm sorry to hear that.
      14050\t16120\t[SPEAKER_01]: It's my money.

      """
    #expect(
      outline(importText(text, as: "w.tsv")) == [
        "agent|SPEAKER_00|0.88–4.36|Thank you for calling, how may I help you?",
        "customer|SPEAKER_01|4.9–9.55|I was charged twice: look, here.",
        "agent|SPEAKER_00|10.2–13.47|I'm sorry to hear that.",
        "customer|SPEAKER_01|14.05–16.12|It's my money.",
      ])
  }

  @Test func keepsWordsThatOnlyHappenToHaveAColon() {
    let text =
      "call_id,text\n1,Note: this is said\n1,and this as well\n1,One more: here\n1,The end\n"
    let result = importText(text, as: "a.csv")
    #expect(result.calls.first?.transcript.turns.first?.text == "Note: this is said")
  }

  @Test func readsATableInMarkdown() {
    let text = "| Speaker | Text |\n|---|:---:|\n| Agent | Hello |\n| Customer | Hi -- yes |\n"
    #expect(
      outline(importText(text, as: "a.md")) == [
        "agent|Agent||Hello", "customer|Customer||Hi -- yes",
      ])
  }
}
