import Diagnostics
import Foundation
import Testing
import TranscriptImport
import Transcripts

/// Documents inside of what people export around them.
struct WrapperTests {
  private static let inner =
    #"{"utterances":[{"speaker":"Agent","start":500,"end":900,"text":"Hello."}],"audio_url":"x"}"#

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  @Test(arguments: [
    inner, "[\(inner)]", #"{"data":\#(inner)}"#, #"{"Response":{"Data":\#(inner)}}"#,
    #"{"code":0,"data":{"result":{"content":\#(inner)}}}"#, #"{"body":\#(quoted(inner))}"#,
    quoted(inner), #"{"anything":\#(quoted(inner))}"#,
    #"{"body":\#(quoted(#"{"result":\#(quoted(inner))}"#))}"#,
  ])
  func opensUpToThree(text: String) {
    let result = importText(text, as: "a.json")
    #expect(result.report.format == .assemblyAI)
    #expect(outline(result) == ["agent|Agent|0.5–0.9|Hello."])
  }

  @Test func doesNotDigForever() {
    let open = String(repeating: #"{"data":"#, count: 20)
    let text = open + Self.inner + String(repeating: "}", count: 20)
    #expect(importText(text, as: "a.json").calls.isEmpty)
  }

  @Test func overlooksBracketsTooMany() {
    let result = importText(Self.inner + "}]\n", as: "a.json")
    #expect(outline(result) == ["agent|Agent|0.5–0.9|Hello."])
    #expect(result.report.formatReason.en.hasSuffix("less brackets too many at its end"))
    #expect(ids(importText(Self.inner + "}x", as: "a.json")) == ["bad-json"])
  }

  @Test func readsAListOfDocumentsAsCalls() {
    let result = importText("[\(Self.inner),\n\(Self.inner),\n{\"a\":1}]", as: "a.json")
    #expect(result.calls.count == 2 && result.calls.map(\.provenance.record) == [1, 2])
    #expect(ids(result) == ["no-transcript"])
    #expect(result.diagnostics.first?.range?.start.line == 3)
  }

  @Test func readsADocumentALine() {
    let result = importText("\(Self.inner)\n{\"data\":\(Self.inner)}\n", as: "a.jsonl")
    #expect(result.calls.map(\.provenance.record) == [1, 2])
    #expect(result.calls.map(\.provenance.format) == ["assemblyai", "assemblyai"])
  }

  /// Every document of the corpus is found in a line of JSON Lines too; the service of FunASR takes
  /// lines for messages about one recording.
  @Test(
    arguments: FormatCase.all.filter {
      $0.file.hasSuffix(".json") && $0.format != .funASRRuntime && $0.format != .json
    })
  func findsDocumentsInLines(format: FormatCase) throws {
    let whole = try FormatCase.read(format.file)
    let file = FormatCase.folder.appending(path: format.file)
    var line = [UInt8](try Data(contentsOf: file)).filter { $0 != 0x0A }
    guard line.first == UInt8(ascii: "{"), line.count < 10_000 else { return }
    line += [0x0A]
    let lines = TranscriptImporter().read(bytes: line + line, source: "twilio.sentences.jsonl")
    #expect(lines.calls.count == 2)
    #expect(lines.calls.first?.transcript.turns.count == whole.calls.first?.transcript.turns.count)
    #expect(lines.calls.first?.provenance.format == format.format.rawValue)
  }

  @Test(arguments: [
    #"{"code":0,"data":{"call_id":"z","messages":[{"role":"客服","content":"您好"},{"role":"客户","content":"喂"}]}}"#,
    #"{"code":0,"data":[{"role":"客服","content":"您好"},{"role":"客户","content":"喂"}]}"#,
    #"{"result":"[{\"role\":\"客服\",\"content\":\"您好\"},{\"role\":\"客户\",\"content\":\"喂\"}]"}"#,
  ])
  func opensConversationsOfNoVendorToo(text: String) {
    let result = importText(text, as: "a.json")
    #expect(result.report.format == .json)
    #expect(outline(result) == ["agent|客服||您好", "customer|客户||喂"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func tellsLinesWithinWrappers() {
    let text = """
      {
        "data": {
          "audio_url": "x",
          "utterances": [
            {"speaker": "A", "start": 900, "end": 500, "text": "Hello."}
          ]
        }
      }
      """
    let result = importText(text, as: "a.json")
    #expect(ids(result) == ["end-before-start"])
    #expect(result.diagnostics.first?.range?.start.line == 5)
  }
}
