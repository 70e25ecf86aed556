import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Numbers that cannot be calculated with are told and not passed over.
struct UnusableNumberTests {
  private func whisperX(_ start: String) -> String {
    """
    {"segments":[
    {"start":\(start),"end":2.5,"text":"Thank you for calling.","speaker":"SPEAKER_00"},
    {"start":3.0,"end":4.5,"text":"My parcel is lost.","speaker":"SPEAKER_01"}],"word_segments":[]}
    """
  }

  @Test(arguments: ["1e999", "-1E400", String(repeating: "9", count: 5000)])
  func areToldInWhatAVendorWrote(number: String) {
    let result = importText(whisperX(number), as: "a.json")
    #expect(ids(result) == ["unusable-number"])
    #expect(result.diagnostics.first?.range?.start.line == 2)
    #expect(result.calls.first?.transcript.turns.map(\.start) == [nil, 3])
  }

  @Test(arguments: ["0.5", "1e0", "1.0e-3", "0"])
  func othersAreNot(number: String) {
    #expect(ids(importText(whisperX(number), as: "a.json")) == [])
  }

  @Test(arguments: [("1e999", "1e999"), ("\"soon\"", "soon")])
  func areToldInTurnsOfAnyKind(value: String, shown: String) {
    let text = """
      [{"speaker":"客服","text":"您好","start":\(value)},{"speaker":"客户","text":"喂","start":3}]
      """
    let result = importText(text, as: "a.json")
    #expect(ids(result) == ["bad-time"])
    #expect(result.diagnostics.first?.message == "'\(shown)' is not a time")
  }
}
