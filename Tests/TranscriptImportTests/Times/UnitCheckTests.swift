import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Times in another unit than the format promises.
struct UnitCheckTests {
  /// Two turns of 25 letters, 5 and 6 seconds long, with times multiplied.
  private func text(_ factor: Double) -> String {
    let times = [500.0, 5500, 6000, 12000].map { $0 * factor }
    let words = "您好这里是云岭快递客服中心请问有什么可以帮您处理的"
    return """
      {"Result":{"Sentences":[
        {"BeginTime":\(times[0]),"EndTime":\(times[1]),"Text":"\(words)","ChannelId":0,"SpeechRate":1},
        {"BeginTime":\(times[2]),"EndTime":\(times[3]),"Text":"\(words)","ChannelId":1,"SpeechRate":1}]}}
      """
  }

  @Test(arguments: [
    (1000.0, "the times look 1000 times too long for the words", true),
    (0.001, "the times look 1000 times too short for the words", true),
    (10, "the times look 10 times too long for the words", false),
    (0.1, "the times look 10 times too short for the words", false),
    (0.01, "the times look 100 times too short for the words", false),
  ])
  func noticesAWrongUnit(factor: Double, message: String, isCorrected: Bool) throws {
    let result = importText(text(factor), as: "a.json")
    #expect(ids(result) == ["implausible-times"])
    #expect(result.diagnostics.first?.message.hasPrefix(message) ?? false)
    let start = try #require(result.calls.first?.transcript.turns.last?.start)
    #expect(abs(start - (isCorrected ? 6 : 6 * factor)) < 0.011)
  }

  @Test func leavesPlausibleTimesAlone() {
    #expect(ids(importText(text(1), as: "a.json")) == [])
    #expect(ids(importText(text(0.5), as: "a.json")) == [])
    #expect(ids(importText(text(3), as: "a.json")) == [])
  }

  @Test func comparesWithTheLengthOfTheCall() {
    let text = """
      {"audio_url":"x","audio_duration":10,"utterances":[
        {"speaker":"A","start":500,"end":200000,"text":"\(String(repeating: "您好", count: 300))"}]}
      """
    let result = importText(text, as: "a.json")
    #expect(ids(result) == ["implausible-times"])
    #expect(
      result.diagnostics.first?.message
        == "the last turn ends at 200.0 s, and the call is said to last 10.0 s")
  }

  @Test func asksAboutThousandthsInOurOwnFormat() {
    let text = """
      {"id":"a","turns":[{"role":"agent","text":"hi","start":0,"end":800},\
      {"role":"customer","text":"hello","start":900,"end":990}]}
      """
    let result = importText(text, as: "a.jsonl")
    #expect(ids(result) == ["implausible-times"])
    // Our own format counts seconds: nothing is changed behind the user's back.
    #expect(result.calls.first?.transcript.turns.map(\.end) == [800, 990])
  }
}
