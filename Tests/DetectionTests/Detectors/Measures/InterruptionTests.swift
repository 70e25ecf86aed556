import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct InterruptionTests {
  static let detector = Detector.interruption(
    longerThan: 0.2, excusedBy: [PatternSource(text: "打断一下")])
  static let needsTiming = Judged(.notEvaluated, reason: "needs-timing")

  /// A call with the customer on channel 1 and everybody else on channel 0.
  private func stereo(_ lines: String...) -> Transcript {
    var call = Transcript(turns: lines.map(turn))
    for index in call.turns.indices {
      call.turns[index].audioChannel = call.turns[index].role == .customer ? 1 : 0
    }
    return call
  }

  private func judged(_ call: Transcript) throws -> Judged {
    try judge(call, by: Self.detector, kind: .prohibition)
  }

  @Test func aMonoRecordingCannotTell() throws {
    let lines = talk("客户[0-5]：我的宽带", "客服[4-7]：知道了")
    #expect(try judged(lines) == Self.needsTiming)
    var mono = lines
    for index in mono.turns.indices { mono.turns[index].audioChannel = 0 }
    #expect(try judged(mono) == Self.needsTiming)
    mono.turns[1].audioChannel = nil
    #expect(try judged(mono) == Self.needsTiming)
  }

  @Test func channelsWithoutTimesCannotTell() throws {
    #expect(try judged(stereo("客户：我的宽带", "客服：知道了")) == Self.needsTiming)
    #expect(try judged(stereo("客户[0-5]：我的宽带")) == Self.needsTiming)
  }

  @Test(arguments: [
    ("客服[4-7]：知道了", true), ("客服[4.7-7]：知道了", true), ("客服[4.8-7]：知道了", false),
    ("客服[4.9-7]：知道了", false), ("客服[5-7]：知道了", false), ("客服[6-7]：知道了", false),
    ("客服[2-3]：嗯哼", false), ("客服[2-5]：知道了", false), ("客服[0-7]：知道了", false),
    ("客服[4-7]：", false), ("客服[4-7]：……", false), ("客服[4-]：知道了", false),
    ("客服[-7]：知道了", false), ("机器人[4-7]：知道了", false), ("客服[4-7]：对不起，打断一下", false),
  ])
  func twoChannelsShowWhoCutIn(line: String, interrupts: Bool) throws {
    let call = stereo("客户[0-5]：我的宽带", line, "客服[20-21]：好", "客户[22-23]：好")
    let words = line.split(separator: "：").last ?? ""
    #expect(try judged(call) == (interrupts ? Judged(.missed, ["1:\(words)"]) : Judged(.met)))
  }

  @Test func signsOfListeningDoNotHideALaterInterruption() throws {
    let call = stereo(
      "客户[0-30]：我的宽带", "客服[1-2]：嗯哼", "客服[4-5]：嗯哼", "客服[8-9]：嗯哼", "客服[12-13]：嗯哼",
      "客服[16-17]：嗯哼", "客服[28-40]：知道了")
    #expect(try judged(call) == Judged(.missed, ["6:知道了"]))
  }

  @Test func theCustomerMayInterrupt() throws {
    #expect(try judged(stereo("客服[0-5]：您好", "客户[4-7]：我的宽带")) == Judged(.met))
  }

  @Test func aMarkOfTheSourceIsBelieved() throws {
    var call = talk("客户：我的宽带", "客服：知道了", "客服：打断一下", "客户：喂", "客服：……", "机器人：您好")
    for index in call.turns.indices { call.turns[index].overlap = true }
    #expect(try judged(call) == Judged(.missed, ["1:知道了"]))
    call.turns[1].overlap = false
    #expect(try judged(call) == Judged(.met))
    call.turns[1].overlap = nil
    #expect(try judged(call) == Judged(.met))
  }

  @Test func marksOutrankTimes() throws {
    var call = stereo("客户[0-5]：我的宽带", "客服[4-7]：知道了")
    call.turns[1].overlap = false
    #expect(try judged(call) == Judged(.met))
  }

  @Test func whoCutInMustBeKnown() throws {
    var call = talk("客户：我的宽带", "某人：知道了")
    call.turns[1].overlap = true
    #expect(try judged(call) == Judged(.notEvaluated, reason: "needs-roles"))
  }
}
