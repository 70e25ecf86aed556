import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Calls as JSON in the shapes that people's own programs give them.
struct JSONShapeTests {
  private static let first =
    #"{"turns":[{"role":"agent","text":"您好"},{"role":"customer","text":"喂"}]}"#
  private static let second =
    #"{"turns":[{"role":"agent","text":"早"},{"role":"customer","text":"早"}]}"#
  private static let list = #"[{"speaker":"客服","text":"您好"},{"speaker":"客户","text":"喂"}]"#

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  @Test(arguments: [
    #"{"call-17": \#(first), "call-18": \#(second)}"#,
    #"{"data": {"call-17": \#(first), "call-18": \#(second)}}"#,
    #"{"call-17": \#(list), "call-18": \#(list)}"#,
  ])
  func readsCallsUnderTheirIds(text: String) {
    let result = importText(text, as: "a.json")
    #expect(result.calls.map(\.transcript.id) == ["call-17", "call-18"])
    #expect(result.calls.map(\.transcript.turns.count) == [2, 2])
    #expect(result.diagnostics == [])
  }

  @Test(arguments: [
    "\(first)\n\(second)", "\(first)\(second)", "\(first),\n\(second)", "\(first) , \(second)\n",
    "{\n\"turns\": [\n{\"role\":\"agent\",\"text\":\"您好\"},\n{\"role\":\"customer\",\"text\":\"喂\"}]\n}\n\(second)",
    "[\(list),\(list)]", "\(list)\n\(list)\n", "\(quoted(first))\n\(quoted(second))\n",
    "\(quoted(list))\n\(quoted(list))\n",
  ])
  func readsSeveralTextsInOneFile(text: String) {
    for name in ["a.json", "a.txt", "a.jsonl"] {
      let result = importText(text, as: name)
      #expect(result.calls.map(\.transcript.turns.count) == [2, 2], "\(name): \(text)")
      #expect(result.diagnostics == [])
    }
  }

  @Test func tellsTheLineOfAMistakeInTheSecondText() {
    let text =
      "{\n \"turns\": [{\"role\":\"agent\",\"text\":\"您好\"}]\n}\n{\n \"turns\": [{\"role\":7,\"text\":\"喂\"}],\n \"schema\": \"callgrade.transcript/1\"\n}\n"
    let result = importText(text, as: "a.json")
    #expect(result.calls.count == 1)
    #expect(result.diagnostics.first?.range?.start.line == 5)
  }

  /// Lists that stand in a document, saved without it, keep their turns.
  @Test(arguments: [
    ("azure-batch.two-channels.json", ["recognizedPhrases"], TranscriptFormat.azureBatch),
    ("azure-batch.speakers.json", ["recognizedPhrases"], .azureBatch),
    ("revai.json", ["monologues"], .rev),
    ("deepgram.words.json", ["results", "channels"], .deepgram),
    ("deepgram.multichannel.json", ["results", "channels"], .deepgram),
    ("deepgram.utterances.json", ["results", "utterances"], .deepgram),
    ("google-stt.channels.json", ["results"], .googleSpeech),
    ("tingwu.json", ["Transcription", "Paragraphs"], .tingwu),
  ])
  func readsInnerListsThatWereSavedAlone(
    file: String, path: [String], format: TranscriptFormat
  ) throws {
    let whole = try FormatCase.read(file)
    let text = try #require(try InnerText.of(file, path))
    let inner = importText(text, as: "inner.json")
    #expect(inner.report.format == format, "\(inner.diagnostics)")
    #expect(
      inner.calls.first?.transcript.turns.map(\.text)
        == whole.calls.first?.transcript.turns.map(\.text))
    #expect(
      inner.calls.first?.transcript.turns.map(\.start)
        == whole.calls.first?.transcript.turns.map(\.start))
  }

  @Test func ownResultsAreNoTranscripts() {
    let text = #"{"schema":"callgrade.scorecard/1","call":{"id":"x"}}"#
    for text in [text, "\(text)\n\(text)", "[\(text)]"] {
      let result = importText(text, as: "a.json")
      #expect(result.calls.isEmpty)
      #expect(Set(ids(result)) == ["other-schema"])
    }
    let problem = importText(text, as: "a.json").diagnostics.first
    #expect(
      problem?.message
        == "this is a scorecard of CallGrade ('callgrade.scorecard/1') and no transcript")
  }

  @Test func damagedShapesNeverStopTheReader() {
    var random = SplitMix64(state: 99)
    let samples = [
      "{\"a\": \(Self.first), \"b\": \(Self.second)}", "\(Self.first)\n\(Self.second)",
      "[\(Self.list),\(Self.list)]", "\(Self.quoted(Self.first))\n\(Self.quoted(Self.second))\n",
    ]
    for round in 0..<400 {
      var bytes = Array(samples[round % samples.count].utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
        } else {
          bytes.remove(at: place)
        }
      }
      let result = TranscriptImporter().read(bytes: bytes, source: "a.json")
      #expect(result.calls.count <= 4)
    }
  }
}
