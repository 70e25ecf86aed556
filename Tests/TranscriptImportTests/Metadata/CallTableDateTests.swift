import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct CallTableDateTests {
  private func read(
    _ text: String, order: DateOrder? = nil
  ) -> (table: CallTable?, problems: [Diagnostic]) {
    CallTable.read(bytes: Array(text.utf8), source: "calls.csv", dateOrder: order)
  }

  private func startedAt(_ table: CallTable?, _ id: String) -> String? {
    var call = ImportedCall(
      transcript: Transcript(turns: []),
      provenance: Provenance(source: "x.txt", record: 1, format: "text"))
    call.transcript.id = id
    _ = table?.fill(&call)
    return call.transcript.startedAt
  }

  @Test func allDatesOfATableAreInOneOrder() {
    let (table, problems) = read("call_id,start\nc1,3/12/2025 10:00\nc2,3/25/2025 10:00\n")
    #expect(startedAt(table, "c1") == "2025-03-12T10:00:00")
    #expect(startedAt(table, "c2") == "2025-03-25T10:00:00")
    #expect(problems.isEmpty)
  }

  @Test func anOpenOrderIsToldUnlessTheUserSaysIt() {
    let text = "call_id,start\nc1,3/12/2025 10:00\n"
    #expect(read(text).problems.map(\.id) == ["ambiguous-date"])
    let (table, problems) = read(text, order: .monthFirst)
    #expect(startedAt(table, "c1") == "2025-03-12T10:00:00")
    #expect(problems.isEmpty)
  }

  @Test(arguments: ["yesterday", "2025-13-45", "2025-02-31 10:00"])
  func whatIsNoDateIsToldAndLeftOut(start: String) {
    let (table, problems) = read("call_id,agent,start\nc1,A,\(start)\n")
    #expect(problems.map(\.id) == ["bad-time"])
    #expect(startedAt(table, "c1") == nil)
  }

  @Test func anEmptyTableIsCalledEmpty() {
    #expect(read("").problems.map(\.id) == ["empty-file"])
  }
}
