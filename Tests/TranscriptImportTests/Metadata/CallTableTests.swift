import Diagnostics
import PackedSamples
import Testing
import TranscriptImport
import Transcripts

struct CallTableTests {
  private func read(_ text: String) -> (table: CallTable?, problems: [Diagnostic]) {
    CallTable.read(bytes: Array(text.utf8), source: "calls.csv")
  }

  private func call(_ id: String?, file: String = "calls/x.txt", record: Int = 1) -> ImportedCall {
    ImportedCall(
      transcript: Transcript(id: id, agent: "old", turns: []),
      provenance: Provenance(source: file, record: record, format: "text"))
  }

  @Test(arguments: [
    "通话ID,工号,班组,开始时间,时长\nc1,1027,一组,2025-03-04 16:15:00,56\n",
    "导出时间：2025-03-04\n通话编号;坐席工号;技能组;通话时间;通话时长（秒）\nc1;1027;一组;2025/3/4 16:15:00;56\n",
    "call_id\tagent\tteam\tstart\tduration\nc1\t1027\t一组\t2025-03-04T16:15:00\t0:00:56\n",
    "\u{FEFF}\"Call ID\",\"Agent ID\",\"Queue\",\"Started at\",\"Duration (ms)\"\r\n\"c1\",\"1027\",\"一组\",\"2025-03-04 16:15\",\"56000\"\r\n",
    "id,operator,department,date,length\nc1,1027,一组,45720.6770833333,56\n",
  ])
  func readsManyHeadings(text: String) throws {
    let table = try #require(read(text).table)
    var imported = call("c1")
    #expect(table.fill(&imported) == 0)
    let filled = imported.transcript
    #expect(filled.agent == "1027")
    #expect(filled.team == "一组")
    #expect(filled.startedAt?.hasPrefix("2025-03-04T16:15:00") == true)
    #expect(filled.duration == 56)
  }

  @Test func readsAWorkbook() throws {
    let book = WorkbookBuilder(rows: [["说明"], ["通话ID", "工号", "满意度"], ["c1", "1027", "5"]])
    let table = try #require(CallTable.read(bytes: book.bytes, source: "calls.xlsx").table)
    var imported = call("c1")
    #expect(table.fill(&imported) == 0)
    #expect(imported.transcript.metadata["满意度"] == .string("5"))
  }

  @Test func findsCallsByTheirFile() throws {
    let table = try #require(read("文件名,工号\nrec/a17.wav,1027\nb.txt,1028\n").table)
    var first = call(nil, file: "calls/a17.txt.gz")
    #expect(table.fill(&first) == 0)
    #expect(first.transcript.id == "a17")
    var second = call("other", file: "calls.zip/b.txt")
    #expect(table.fill(&second) == 1)
    #expect(second.transcript.id == "other")
    #expect(second.transcript.agent == "1028")
    var unknown = call(nil, file: "calls/c.txt")
    #expect(table.fill(&unknown) == nil)
    #expect(unknown.transcript.agent == "old")
  }

  @Test func anIdMayBeTheNameOfAFile() throws {
    let table = try #require(read("id,agent\nx,1027\n").table)
    var whole = call(nil)
    #expect(table.fill(&whole) == 0)
    var second = call(nil, record: 2)
    #expect(table.fill(&second) == nil)
  }

  @Test func tellsWhatIsWrongWithRows() {
    let result = read("通话ID,工号,时长\nc1,1,soon\n,2,3\nc1,3,4\n")
    #expect(
      result.problems.map { "\($0.id) \($0.range?.start.line ?? 0)" } == [
        "bad-time 2", "row-without-call 3", "duplicate-call 4",
      ])
    #expect(result.table?.count == 1)
  }

  @Test(arguments: ["a,b\n1,2\n", "通话ID\nc1\n", "", "角色,内容\n客服,您好\n"])
  func aTableThatNamesNoCallsIsRefused(text: String) {
    let result = read(text)
    #expect(result.table == nil)
    #expect(result.problems.contains { $0.severity == .error })
  }
}
