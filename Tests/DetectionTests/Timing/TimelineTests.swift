import Rubrics
import SmallPacks
import Testing
import Transcripts

@testable import Detection

/// Who speaks when, at every boundary that the timeline's description names.
struct TimelineTests {
  /// What a timeline says, short enough to write down.
  private struct Told: Equatable, CustomStringConvertible {
    var order: [Int]
    var untimed: [Int]
    /// `after>before seconds owed`.
    var silences: [String]
    /// `to>turn seconds`.
    var replies: [String]

    var description: String { "\(order) \(untimed) \(silences) \(replies)" }
  }

  private func told(_ call: Transcript) throws -> Told {
    let timeline = try timeline(call)
    return Told(
      order: timeline.entries.map(\.turn), untimed: timeline.untimed,
      silences: timeline.silences.map { silence in
        let debtor = silence.owedBy.map { "\($0)" } ?? "nobody"
        return "\(silence.after)>\(silence.before) \(silence.seconds) \(debtor)"
      },
      replies: timeline.replies.map { "\($0.to)>\($0.turn) \($0.seconds)" })
  }

  @Test(
    arguments: [
      (
        "a plain call", talk("客户[0-2]：我的宽带断了", "客服[5-6]：我来查", "客户[6-7]：谢谢您"),
        [0, 1, 2], [], ["0>1 3.0 agent"], ["0>1 3.0", "1>2 0.0"]
      ),
      (
        "a turn that begins when another ends", talk("客户[0-2]：断了", "客服[2-3]：我来查"),
        [0, 1], [], [], ["0>1 0.0"]
      ),
      (
        "a reply that begins too early", talk("客户[0-5]：断了", "客服[4-7]：我来查"),
        [0, 1], [], [], ["0>1 0.0"]
      ),
      (
        "a hair of a second", talk("客户[0-15.1]：断了", "客服[15.1000001-16]：我来查"),
        [0, 1], [], [], ["0>1 1e-07"]
      ),
      (
        "unordered turns", talk("客服[5-6]：我来查", "客户[0-2]：断了"),
        [1, 0], [], ["1>0 3.0 agent"], ["1>0 3.0"]
      ),
      (
        "equal starts: the shorter first", talk("客服[0-4]：我来查一下", "客户[0-2]：断了"),
        [1, 0], [], [], ["1>0 0.0"]
      ),
      (
        "overlapping turns of one speaker",
        talk("客户[0-8]：断了", "客户[2-5]：真的", "客服[10-11]：我来查"),
        [0, 1, 2], [], ["0>2 2.0 agent"], ["0>2 2.0"]
      ),
      (
        "missing times", talk("客户[0-2]：断了", "客服：我来查", "客服[5-]：再查", "客服[-9]：又查"),
        [0], [1, 2, 3], [], []
      ),
      (
        "turns without words", talk("客户[0-2]：断了", "客服[3-4]：……", "客服[6-7]：我来查"),
        [0, 2], [], ["0>2 4.0 agent"], ["0>2 4.0"]
      ),
      (
        "turns of the system", talk("客户[0-2]：断了", "系统[3-4]：请按一", "客服[6-7]：我来查"),
        [0, 2], [], ["0>2 4.0 agent"], ["0>2 4.0"]
      ),
      (
        "a bot answers for nobody", talk("机器人[0-2]：请说", "客户[5-6]：人工", "客服[8-9]：您好"),
        [0, 1, 2], [], ["0>1 3.0 nobody", "1>2 2.0 agent"], ["0>1 3.0", "1>2 2.0"]
      ),
      (
        "nobody known", talk("某人[0-2]：断了", "客服[5-6]：您好"),
        [0, 1], [], ["0>1 3.0 nobody"], ["0>1 3.0"]
      ),
      ("an empty call", talk(), [], [], [], []),
    ] as [(String, Transcript, [Int], [Int], [String], [String])])
  func boundaryCases(
    name: String, call: Transcript, order: [Int], untimed: [Int], silences: [String],
    replies: [String]
  ) throws {
    let told = try told(call)
    #expect(told.order == order)
    #expect(told.untimed == untimed)
    #expect(told.silences == silences)
    if name == "a hair of a second" {
      #expect(told.replies.count == 1)
    } else {
      #expect(told.replies == replies)
    }
  }

  @Test(
    arguments: [
      ("客户[0-2]：我的宽带断了", "客服[9-10]：我来查", "agent"),
      ("客户[0-2]：我的宽带断了", "客户[9-10]：在听吗", "agent"),
      ("客户[0-2]：我找一下单子，稍等", "客户[9-10]：找到了是幺幺二", "customer"),
      ("客服[0-2]：请问型号是多少？", "客户[9-10]：我看看", "customer"),
      ("客服[0-2]：请问型号是多少？", "客服[9-10]：您在听吗", "customer"),
      ("客服[0-2]：麻烦您报一下号码", "客服[9-10]：您在听吗", "customer"),
      ("客服[0-2]：我看一下系统", "客服[9-10]：查到了", "agent"),
      ("客服[0-2]：已经为您登记了", "客户[9-10]：那多久来人", "customer"),
      ("客服[0-2]：请您稍等", "客户[9-10]：还没好吗", "agent"),
    ])
  func theDebtorOfASilence(first: String, second: String, debtor: String) throws {
    let silences = try timeline(talk(first, second)).silences
    #expect(silences.map { $0.owedBy.map { "\($0)" } } == [debtor])
  }

  @Test func signsOfListeningFillASilenceButTakeNoFloor() throws {
    let call = talk("客户[0-3]：我的宽带断了", "客服[4-5]：嗯", "客户[8-9]：昨天断的", "客服[10-11]：我来查")
    let timeline = try timeline(call)
    #expect(timeline.silences.map { [$0.after, $0.before] } == [[0, 1], [1, 2], [2, 3]])
    #expect(timeline.silences.map(\.owedBy) == [.agent, .agent, .agent])
    #expect(timeline.replies.map(\.turn) == [3])
    #expect(timeline.replies.map(\.seconds) == [1])
  }

  @Test func aHoldRunsUntilTheAgentComesBack() throws {
    let call = talk(
      "客服[0-2]：请您稍等一下", "客户[2.5-3]：好的", "客服[40-42]：让您久等了", "客户[50-51]：没事您说")
    let timeline = try timeline(call)
    #expect(timeline.holds == [Timeline.Hold(asked: 0, back: 2, seconds: 38)])
    #expect(timeline.silences.map(\.isHold) == [true, true, false])
  }

  @Test func aMessageOfAChatIsAnInstant() throws {
    var chat = talk("客户[0-]：断了", "客服[30-]：我来查")
    #expect(try timeline(chat).untimed == [0, 1])
    chat.channel = .chat
    #expect(try timeline(chat).replies.map(\.seconds) == [30])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func timesThatAreNoneCountAsMissing(time: Double) throws {
    var call = talk("客户[0-2]：断了", "客服[3-4]：我来查")
    call.turns[1].start = time
    #expect(try timeline(call).untimed == [1])
    call.turns[1].start = 3
    call.turns[1].end = time
    #expect(try timeline(call).untimed == [1])
  }

  @Test func timesTheWrongWayRoundCountAsMissing() throws {
    #expect(try timeline(talk("客户[2-0]：断了")).untimed == [0])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func whateverTheCallTheFiguresAreSane(seed: UInt64) throws {
    let call = randomCall(seed: seed)
    let timeline = try timeline(call)
    let starts = timeline.entries.map(\.start)
    #expect(starts == starts.sorted())
    #expect(timeline.silences.allSatisfy { $0.seconds > 0 })
    #expect(timeline.replies.allSatisfy { $0.seconds >= 0 && $0.to != $0.turn })
    #expect(timeline.holds.allSatisfy { $0.seconds >= 0 })
    #expect(Set(timeline.entries.map(\.turn)).isDisjoint(with: timeline.untimed))
    let last = timeline.entries.map(\.end).max() ?? 0
    for side in [Timeline.Side.agent, .customer] {
      #expect(timeline.spans(of: side).total <= last - (starts.first ?? 0) + 1e-9)
    }
  }
}

/// Who speaks when in a call.
func timeline(_ call: Transcript) throws -> Timeline {
  let analysis = try analysis(call)
  return Timeline(analysis, backchannels: Backchannels(analysis))
}

/// A call as detectors see it.
func analysis(_ call: Transcript) throws -> CallAnalysis {
  try CompiledRubric(.small([.small(detect: .words("您好"))])).judge(call).analysis
}
