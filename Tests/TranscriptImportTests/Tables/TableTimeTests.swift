import Testing
import TranscriptImport
import Transcripts

struct TableTimeTests {
  private static func starts(_ text: String, _ name: String = "t.csv") -> [[Double?]] {
    importText(text, as: name).calls.map { $0.transcript.turns.map(\.start) }
  }

  @Test(arguments: ["start_sec", "start_s", "开始时间(秒)", "开始（秒）", "start (seconds)", "start", "开始"])
  func aLongWaitDoesNotMakeSecondsThousandths(heading: String) {
    let text = """
      通话ID,角色,\(heading),内容
      7,客服,0,您好，请问有什么可以帮您？
      7,客户,6,我要查一下我的包裹。
      7,客服,12,请您稍等，我去核实。
      7,客服,1215,让您久等了，包裹在驿站。
      7,客户,1222,好的谢谢。
      7,客服,1226,再见。
      """
    #expect(Self.starts(text) == [[0, 6, 12, 1215, 1222, 1226]])
  }

  @Test func aSlowChatIsInSeconds() {
    let text = """
      角色,时间,内容
      客户,0,在吗
      客服,35,您好，在的
      客户,200,我的快递到哪了
      客服,260,请提供单号
      客户,900,SF7709
      客服,1510,祝您愉快
      """
    #expect(Self.starts(text) == [[0, 35, 200, 260, 900, 1510]])
  }

  @Test func aFileHasOneUnit() {
    let long = (0..<6).map { "1,客服,\($0 * 4000 + 40),\($0 * 4000 + 3540),我帮您看一下是什么问题" }
    let short = ["2,客服,0,700,您好", "2,客户,750,990,喂"]
    let text = "通话ID,角色,开始,结束,内容\n" + (long + short).joined(separator: "\n")
    #expect(Self.starts(text).last == [0, 0.75])
    let json = short.map { row in
      let cells = row.split(separator: ",")
      return "{\"call_id\":\"\(cells[0])\",\"role\":\"\(cells[1])\",\"start\":\(cells[2]),"
        + "\"end\":\(cells[3]),\"text\":\"\(cells[4])\"}"
    }
    let longJSON = long.map { row in
      let cells = row.split(separator: ",")
      return "{\"call_id\":\"\(cells[0])\",\"role\":\"\(cells[1])\",\"start\":\(cells[2]),"
        + "\"end\":\(cells[3]),\"text\":\"\(cells[4])\"}"
    }
    #expect(Self.starts((longJSON + json).joined(separator: "\n"), "t.jsonl").last == [0, 0.75])
  }

  @Test(arguments: [
    ("20250314161500", "20250314161537"), ("14.03.2025 16:15:00", "14.03.2025 16:15:37"),
    ("14-Mar-2025 16:15:00", "14-Mar-2025 16:15:37"),
    ("Mar 14, 2025 4:15:00 PM", "Mar 14, 2025 4:15:37 PM"),
    ("20250314161500000", "20250314161537000"),
  ])
  func datesAreWrittenInManyWays(first: String, second: String) {
    let text = "角色;时间;内容\n客服;\(first);您好\n客户;\(second);喂\n"
    let call = importText(text, as: "t.csv").calls.first?.transcript
    #expect(call?.turns.map(\.start) == [0, 37])
    #expect(call?.startedAt == "2025-03-14T16:15:00")
  }

  @Test func monthsComeFirstInAllRowsOrInNone() {
    let text = """
      call_id,speaker,time,text
      1,Agent,3/4/2025 10:00:00,one
      1,Customer,3/4/2025 10:00:30,two
      2,Agent,3/25/2025 10:00:00,three
      2,Customer,3/25/2025 10:01:00,four
      """
    let calls = importText(text, as: "t.csv").calls.map(\.transcript)
    #expect(calls.map(\.startedAt) == ["2025-03-04T10:00:00", "2025-03-25T10:00:00"])
    #expect(calls.map { $0.turns.map(\.start) } == [[0, 30], [0, 60]])
  }

  @Test func aCallOverMidnightShowsTheOrderOfItsDates() {
    let text = """
      call_id,speaker,time,text
      1,Agent,3/12/2025 11:58:00 PM,one
      1,Customer,3/12/2025 11:59:30 PM,two
      1,Agent,3/13/2025 12:00:10 AM,three
      """
    let call = importText(text, as: "t.csv").calls.first?.transcript
    #expect(call?.turns.map(\.start) == [0, 90, 130])
    #expect(call?.startedAt == "2025-03-12T23:58:00")
  }

  @Test(arguments: [DateOrder.dayFirst, .monthFirst])
  func theUserMaySayWhichNumberIsTheDay(order: DateOrder) {
    let text = "speaker,time,text\nAgent,3/4/2025 10:00:00,one\nCustomer,3/4/2025 10:00:30,two\n"
    var options = ImportOptions()
    options.dateOrder = order
    let result = importText(text, as: "t.csv", options: options)
    #expect(
      result.calls.first?.transcript.startedAt
        == (order == .dayFirst ? "2025-04-03T10:00:00" : "2025-03-04T10:00:00"))
    #expect(ids(result).isEmpty)
    #expect(ids(importText(text, as: "t.csv")) == ["ambiguous-date"])
  }

  @Test func zonesCountBetweenRows() {
    let text = """
      speaker,time,text
      Agent,2025-03-04T10:00:00+08:00,one
      Customer,2025-03-04T02:00:30Z,two
      """
    let call = importText(text, as: "t.csv").calls.first?.transcript
    #expect(call?.turns.map(\.start) == [0, 30])
    #expect(call?.startedAt == "2025-03-04T10:00:00+08:00")
  }

  @Test func hoursAndMinutesAreToldByWhatCanBeSaid() {
    let text = """
      16:15 客服：您好，这里是客户服务中心，请问有什么可以帮您？
      16:16 客户：我要查一下我的包裹。
      16:17 客服：请您稍等，我去核实。
      16:24 客服：让您久等了，包裹在驿站。
      16:27 客户：好的谢谢。
      """
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.start) == [0, 60, 120, 540, 720])
  }

  @Test func keysOfTimesMayComeInAnyOrder() {
    let text = """
      {"timestamp":"2025-03-04T10:00:00Z","start":1.5,"end":3.5,"speaker":"agent","text":"hello"}
      {"timestamp":"2025-03-04T10:00:05Z","start":4.5,"end":6.5,"speaker":"customer","text":"hi"}
      """
    #expect(
      outline(importText(text, as: "t.jsonl"))
        == ["agent|agent|1.5–3.5|hello", "customer|customer|4.5–6.5|hi"])
  }

  @Test(arguments: ["id", "ID", "uuid", "Id"])
  func numbersOfTurnsAreNoCalls(key: String) {
    let turns = ["一", "二", "三"].enumerated().map { index, text in
      "{\"\(key)\":\"n\(index)\",\"role\":\"\(index == 1 ? "customer" : "agent")\",\"text\":\"\(text)\"}"
    }
    for (text, name) in [
      (turns.joined(separator: "\n"), "t.jsonl"), ("[\(turns.joined(separator: ","))]", "t.json"),
    ] {
      let result = importText(text, as: name)
      #expect(result.calls.count == 1)
      #expect(result.calls.first?.transcript.turns.map(\.text) == ["一", "二", "三"])
    }
    let calls = (turns + turns).sorted().joined(separator: "\n")
    #expect(importText(calls, as: "t.jsonl").calls.count == 3)
  }
}
