import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct CallDetectionTests {
  @Test(arguments: [nil] + Transcript.Direction.allCases.map(Optional.some))
  func directionsAreCompared(direction: Transcript.Direction?) throws {
    let call = Transcript(direction: direction, turns: [turn("客服：您好")])
    let name = direction?.rawValue ?? "unknown"
    for asked in ["inbound", "outbound", "unknown"] {
      let found = try judge(call, by: .call(CallCondition(directions: [asked])))
      #expect(found == Judged(asked == name ? .met : .missed), "\(asked)")
    }
    let either = CallCondition(directions: ["inbound", "unknown"])
    #expect(try judge(call, by: .call(either)).verdict == (name == "outbound" ? .missed : .met))
  }

  @Test(arguments: [nil] + Transcript.Channel.allCases.map(Optional.some))
  func channelsAreCompared(channel: Transcript.Channel?) throws {
    let call = Transcript(channel: channel, turns: [turn("客服：您好")])
    let name = channel?.rawValue ?? "unknown"
    for asked in ["voice", "chat", "unknown"] {
      let found = try judge(call, by: .call(CallCondition(channels: [asked])))
      #expect(found == Judged(asked == name ? .met : .missed), "\(asked)")
    }
  }

  @Test func everyStatedFactMustHold() throws {
    let call = Transcript(channel: .voice, direction: .inbound, turns: [turn("客服：您好")])
    let cases: [(CallCondition, Verdict)] = [
      (CallCondition(directions: ["inbound"], channels: ["voice"]), .met),
      (CallCondition(directions: ["inbound"], channels: ["chat"]), .missed),
      (CallCondition(directions: ["outbound"], channels: ["voice"]), .missed),
      (CallCondition(), .met),
    ]
    for (condition, verdict) in cases {
      #expect(try judge(call, by: .call(condition)).verdict == verdict)
    }
  }
}
