import Testing
import TranscriptImport
import Transcripts

/// Words become turns by speaker, at pauses and at ends of sentences.
struct WordGroupingTests {
  /// Words as CTM lines: start, length, word.
  private func turns(_ words: [(Double, Double, String)], channel: String = "1") -> [String] {
    let lines = words.map { "c \(channel) \($0.0) \($0.1) \($0.2)" }.joined(separator: "\n")
    return outline(importText(lines, as: "c.ctm"))
  }

  @Test func startsATurnAfterAPause() {
    #expect(
      turns([(0, 0.5, "one"), (1.5, 0.5, "two"), (3.1, 0.4, "three")])
        == ["unknown||0–2|one two", "unknown||3.1–3.5|three"])
  }

  @Test func endsATurnWithASentence() {
    #expect(
      turns([
        (0, 0.5, "At"), (0.5, 0.5, "5"), (1, 0.5, "p.m."), (1.5, 0.5, "Mr."), (2, 0.5, "A."),
        (2.5, 0.5, "came."), (3, 0.5, "Yes?"), (3.5, 0.5, "3.5"),
      ]) == ["unknown||0–3|At 5 p.m. Mr. A. came.", "unknown||3–3.5|Yes?", "unknown||3.5–4|3.5"])
  }

  @Test func putsSpacesBetweenWordsOfAnAlphabetOnly() {
    #expect(
      turns([
        (0, 0.2, "我"), (0.2, 0.2, "要"), (0.4, 0.2, "open"), (0.6, 0.2, "wifi"), (0.8, 0.2, "好"),
      ]) == ["unknown||0–1|我要open wifi好"])
  }

  @Test func groupsEachChannelByItself() {
    let lines = """
      c A 0.0 0.5 one
      c B 0.2 0.5 eins
      c A 0.5 0.5 two.
      c B 0.7 0.5 zwei
      c A 1.0 0.5 three
      """
    let result = importText(lines, as: "c.ctm")
    #expect(
      outline(result) == [
        "unknown|A|0–1|one two.", "unknown|B|0.2–1.2|eins zwei", "unknown|A|1–1.5|three",
      ])
    #expect(result.calls.first?.transcript.turns.map(\.audioChannel) == [0, 1, 0])
  }

  @Test func findsSpeakersOfWordsThatOverlap() {
    var importer = TranscriptImporter()
    importer.companions = { _, name in
      name == "c.rttm"
        ? Array(
          "SPEAKER c 1 0.0 2.0 <NA> <NA> s0 <NA>\nSPEAKER c 1 1.5 2.0 <NA> <NA> s1 <NA>\n".utf8)
        : nil
    }
    let words =
      "c 1 0.0 1.0 one\nc 1 1.0 0.6 two\nc 1 1.6 0.4 three\nc 1 1.5 0.5 eins\nc 1 2.0 1.0 zwei\n"
    let result = importer.read(bytes: Array(words.utf8), source: "c.ctm")
    #expect(outline(result) == ["unknown|s0|0–2|one two three", "unknown|s1|1.5–3|eins zwei"])
  }
}
