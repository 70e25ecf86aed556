import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct TranscriptLineReaderTests {
  @Test func givesCallsLineByLine() {
    var reader = TranscriptLineReader(source: "big.jsonl")
    let call =
      #"{"schema":"callgrade.transcript/1","id":"a","turns":[{"role":"agent","text":"x"}]}"#
    let first = reader.read(Array(call.utf8)[...], number: 41)
    #expect(first.calls.map(\.provenance.record) == [41])
    #expect(reader.read(Array("  \r\n".utf8)[...], number: 42).calls.isEmpty)
    let bad = reader.read(Array("{oops}".utf8)[...], number: 43)
    #expect(bad.diagnostics.map { $0.range?.start } == [SourcePosition(line: 43, column: 2)])
    #expect(reader.finish().calls.isEmpty)
    #expect(reader.report.calls == 1)
  }

  @Test func givesACallWhenTheIdChanges() {
    var reader = TranscriptLineReader(source: "turns.jsonl")
    var given: [String] = []
    for (index, id) in ["1", "1", "2", "2", "1"].enumerated() {
      let line = #"{"call_id":"\#(id)","speaker":"客服","text":"\#(index)"}"#
      for call in reader.read(Array(line.utf8)[...], number: index + 1).calls {
        given.append("\(call.transcript.id ?? "")/\(call.provenance.record)")
      }
    }
    #expect(given == ["1/1", "2/3"])
    #expect(reader.finish().calls.map(\.provenance.record) == [5])
  }

  @Test func refusesALineThatIsTooLong() {
    var options = ImportOptions()
    options.limits.lineBytes = 10
    var reader = TranscriptLineReader(source: "a", options: options)
    let output = reader.read(Array(#"{"call_id":"1","text":"x"}"#.utf8)[...], number: 3)
    #expect(output.diagnostics.map(\.id) == ["json-limit"])
    #expect(output.diagnostics.first?.range?.start.line == 3)
  }
}
