import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Calls that come a few at a time are those that come all at once.
struct CallStreamTests {
  private static let calls = 500

  private static var table: String {
    "通话ID,角色,开始,内容\n"
      + (0..<calls).map {
        "c\($0),客服,\($0 % 3 * 1000),您好\($0)\nc\($0),客户,\($0 % 3 * 1000 + 900),我要查一下包裹\n"
      }
      .joined()
  }

  private static var text: String {
    (0..<calls).map { call in
      "通话编号：c\(call)\n" + (0..<90).map { "客服：第\($0)句，这里有很多很多很多很多的话要说\n客户：嗯\n" }.joined() + "\n"
    }.joined()
  }

  private static var array: String {
    let pad = String(repeating: "很长的话", count: 900)
    return "[\n"
      + (0..<calls).map {
        "{\"id\":\"c\($0)\",\"turns\":[{\"role\":\"agent\",\"text\":\"您好\"},\n{\"role\":\"customer\",\"text\":\"\(pad)\"}]}"
      }.joined(separator: ",\n") + "]"
  }

  @Test(arguments: [(table, "t.csv"), (text, "t.txt"), (array, "t.json")])
  func streamsWhatIsReadAtOnce(text: String, name: String) {
    let bytes = Array(text.utf8)
    let importer = TranscriptImporter()
    let whole = importer.read(bytes: bytes, source: name)
    var stream = importer.stream(bytes: bytes, source: name)
    var calls: [ImportedCall] = []
    var problems: [Diagnostic] = []
    var largest = 0
    while let portion = stream.next(least: 10) {
      calls += portion.calls
      problems += portion.diagnostics
      largest = max(largest, portion.calls.count)
    }
    #expect(whole.calls.count == Self.calls)
    #expect(calls == whole.calls)
    #expect(problems == whole.diagnostics)
    #expect(largest < Self.calls)
  }

  @Test func callsWhoseRowsAreMixedAreStillWhole() {
    let text = "通话ID,角色,内容\n" + (0..<400).map { "c\($0 % 50),客服,第\($0)句\n" }.joined()
    var stream = TranscriptImporter().stream(bytes: Array(text.utf8), source: "t.csv")
    var turns: [Int] = []
    while let portion = stream.next() { turns += portion.calls.map(\.transcript.turns.count) }
    #expect(turns == Array(repeating: 8, count: 50))
  }

  @Test func anArrayThatIsCutIsTold() {
    let whole = Self.array
    var stream = TranscriptImporter().stream(
      bytes: Array(whole.utf8.dropLast(20)), source: "t.json")
    var problems: [String] = []
    var calls = 0
    while let portion = stream.next() {
      problems += portion.diagnostics.map(\.id)
      calls += portion.calls.count
    }
    #expect(problems == ["bad-json"])
    #expect(calls == Self.calls - 1)
  }

  @Test func aFileWithoutCallsSaysSo() {
    var stream = TranscriptImporter().stream(bytes: Array("角色,内容\n".utf8), source: "t.csv")
    let portion = stream.next()
    #expect(portion?.calls.isEmpty == true)
    #expect(portion?.diagnostics.map(\.id) == ["no-transcript"])
    #expect(stream.next() == nil)
  }

  @Test(arguments: ["call.srt", "call.txt", "call.csv"])
  func aCallOfTooManyTurnsIsRefusedWithoutBeingBuilt(name: String) {
    var options = ImportOptions()
    options.limits.turns = 50
    let lines: String
    switch name {
    case "call.srt":
      lines = (0..<400).map { "00:00:01,000 --> 00:00:02,000\n客服：第\($0)句\n\n" }.joined()
    case "call.txt": lines = (0..<400).map { "客服：第\($0)句\n客户：嗯\n" }.joined()
    default: lines = "角色,内容\n" + (0..<400).map { "客服,第\($0)句\n" }.joined()
    }
    let result = importText(lines, as: name, options: options)
    #expect(result.calls.isEmpty)
    #expect(ids(result) == ["too-many-turns"])
  }
}
