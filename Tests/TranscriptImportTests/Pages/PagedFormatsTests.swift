import Diagnostics
import PackedSamples
import Testing
import TranscriptImport
import Transcripts

/// Whatever is read in pieces gives the calls that it gives as a whole.
struct PagedFormatsTests {
  /// The calls of a text that is fetched in pieces of an odd size; `nil` if it is not read so.
  private func stream(
    _ bytes: [UInt8], as name: String, pieceSize: Int = 300
  ) -> (calls: [ImportedCall], problems: [Diagnostic])? {
    var options = ImportOptions()
    options.limits.longJSON = 1
    options.limits.longWorkbook = 1
    let importer = TranscriptImporter(options: options)
    guard
      var stream = importer.stream(
        pages: TextPages(bytes), source: name, pieceSize: pieceSize)
    else { return nil }
    var (calls, problems): ([ImportedCall], [Diagnostic]) = ([], [])
    while let portion = stream.next(least: 2) {
      calls += portion.calls
      problems += portion.diagnostics
    }
    return (calls, problems)
  }

  private static func turns(_ call: Int) -> String {
    (0..<4).map { turn in
      let role = turn % 2 == 0 ? "agent" : "customer"
      return #"{"role":"\#(role)","text":"第\#(call)通，\\\"]}[{ \#(turn)","start":\#(turn * 3)}"#
    }.joined(separator: ",\n")
  }

  private static func calls(_ count: Int, _ separator: String) -> String {
    (0..<count).map { #"{"id":"c\#($0)","turns":[\#(turns($0))]}"# }.joined(separator: separator)
  }

  private static func records(_ count: Int, _ separator: String) -> String {
    (0..<count).flatMap { call in
      (0..<3).map { turn in
        let speaker = turn % 2 == 0 ? "客服" : "客户"
        return
          #"{"call_id":"c\#(call)","speaker":"\#(speaker)","text":"第\#(turn)句","start":\#(turn * 9)}"#
      }
    }.joined(separator: separator)
  }

  static let lists: [(name: String, text: String)] = [
    ("array.json", "[\n\(calls(40, ",\n"))\n]"),
    ("wrapped.json", #"{"code":0,"data":{"total":40,"calls":[\#(calls(40, ","))]},"more":false}"#),
    (
      "keyed.json",
      "{" + (0..<40).map { #""call-\#($0)": {"turns":[\#(turns($0))]}"# }.joined(separator: ",\n")
        + "}"
    ),
    ("after.json", calls(40, "\n")), ("glued.json", calls(40, "")),
    ("commas.json", calls(40, ",\n")),
    ("turns.json", "[\(records(30, ",\n"))]"), ("turns.jsonl", records(30, "\n")),
    ("lists.json", "[" + (0..<30).map { "[\(turns($0))]" }.joined(separator: ",\n") + "]"),
  ]

  @Test(arguments: lists)
  func readsListsInPieces(name: String, text: String) throws {
    let bytes = Array(text.utf8)
    let whole = TranscriptImporter().read(bytes: bytes, source: name)
    #expect(whole.calls.count >= 30, "\(whole.diagnostics)")
    let paged = try #require(stream(bytes, as: name, pieceSize: 700))
    #expect(paged.calls.map(\.transcript) == whole.calls.map(\.transcript))
    #expect(paged.calls.map(\.provenance.record) == whole.calls.map(\.provenance.record))
    #expect(paged.problems == whole.diagnostics)
  }

  @Test func aDocumentWhoseListIsOneCallIsNotCutUp() {
    let words = (0..<200).map {
      #"{"word":"w","start":\#($0),"end":\#($0),"punctuated_word":"w.","speaker":\#($0 / 9 % 2)}"#
    }.joined(separator: ",")
    let text =
      #"{"results":{"channels":[{"alternatives":[{"transcript":"","words":[\#(words)]}]}]}}"#
    #expect(stream(Array(text.utf8), as: "a.json") == nil)
    let list = "[\(Self.turns(1)),\(Self.turns(2)),\(Self.turns(3)),\(Self.turns(4))]"
    #expect(stream(Array(list.utf8), as: "a.json") == nil)
  }

  @Test func mixedTurnsAreStillWholeCalls() throws {
    let text = (0..<60).map {
      #"{"call_id":"c\#($0 % 6)","speaker":"客服","text":"第\#($0)句"}"#
    }.joined(separator: "\n")
    let paged = try #require(stream(Array(text.utf8), as: "a.jsonl"))
    #expect(paged.calls.map(\.transcript.turns.count) == Array(repeating: 10, count: 6))
  }

  @Test func tellsAnElementThatIsTooLong() throws {
    var options = ImportOptions()
    options.limits.longJSON = 1
    options.limits.documentBytes = 2000
    let long = String(repeating: "话", count: 2000)
    let text =
      "[\(Self.calls(9, ",\n")),\n{\"id\":\"x\",\"turns\":[{\"role\":\"agent\",\"text\":\"\(long)\"}]},\n"
      + Self.calls(2, ",") + "]"
    var stream = try #require(
      TranscriptImporter(options: options).stream(
        pages: TextPages(Array(text.utf8)), source: "a.json", pieceSize: 300))
    var (calls, problems): (Int, [String]) = (0, [])
    while let portion = stream.next() {
      calls += portion.calls.count
      problems += portion.diagnostics.map { "\($0.id): \($0.message)" }
    }
    #expect(calls == 11)
    #expect(problems == ["json-limit: element 10 is too long"])
  }

  @Test func damagedListsNeverStopTheReader() {
    var random = SplitMix64(state: 4711)
    for round in 0..<300 {
      let (name, text) = Self.lists[round % Self.lists.count]
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        default: bytes.insert(contentsOf: Array("{[\"]},".utf8), at: place)
        }
      }
      guard let read = stream(bytes, as: name, pieceSize: 500) else { continue }
      #expect(read.calls.count <= 60)
    }
  }

  @Test(arguments: [
    TextEncoding.utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian, .big5, .windows1252,
  ])
  func decodesInPieces(encoding: TextEncoding) throws {
    let text = "call_id,角色,內容\r\n" + (0..<80).map { "c\($0 / 4),客服,您好第\($0)句\r\n" }.joined()
    let western =
      "call_id,role,text\n" + (0..<80).map { "c\($0 / 4),Agent,caf\u{E9} \($0)\n" }.joined()
    let bytes = try #require(encoded(encoding == .windows1252 ? western : text, encoding))
    var options = ImportOptions()
    options.encoding = encoding
    let importer = TranscriptImporter(options: options)
    let whole = importer.read(bytes: bytes, source: "t.csv")
    #expect(whole.calls.count == 20)
    for pieceSize in [97, 256, 1001] {
      var stream = try #require(
        importer.stream(pages: TextPages(bytes), source: "t.csv", pieceSize: pieceSize))
      var calls: [ImportedCall] = []
      while let portion = stream.next() { calls += portion.calls }
      #expect(calls == whole.calls)
    }
  }

  private func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    default: LegacyText.bytes(text, encoding)
    }
  }

  @Test func readsAWorkbookWithoutHoldingItsRows() throws {
    var rows = [["星河宽带"], ["通话ID", "角色", "内容"]]
    for row in 0..<90 {
      rows.append(["c\(row / 3)", row % 2 == 0 ? "坐席" : "客户", "第\(row)句 &amp;"])
    }
    let book = WorkbookBuilder(rows: rows)
    let whole = TranscriptImporter().read(bytes: book.bytes, source: "t.xlsx")
    let paged = try #require(stream(book.bytes, as: "t.xlsx"))
    #expect(whole.calls.count == 30)
    #expect(paged.calls == whole.calls)
    #expect(paged.problems == whole.diagnostics)
  }

  @Test func readsMergedCellsOfALargeWorkbook() throws {
    let cell = { (place: String, text: String) in
      "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    let rows =
      "<row r=\"1\">" + cell("A1", "通话ID") + cell("B1", "角色") + cell("C1", "内容") + "</row>"
      + (2..<62).map { row in
        "<row r=\"\(row)\">" + (row % 2 == 0 ? cell("A\(row)", "c\(row)") : "")
          + cell("B\(row)", "客服") + cell("C\(row)", "第\(row)句") + "</row>"
      }.joined()
    let merges = stride(from: 2, to: 62, by: 2).map { "<mergeCell ref=\"A\($0):A\($0 + 1)\"/>" }
      .joined()
    let book = WorkbookBuilder([
      ("通话", "<sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>")
    ])
    let whole = TranscriptImporter().read(bytes: book.bytes, source: "t.xlsx")
    let paged = try #require(stream(book.bytes, as: "t.xlsx"))
    #expect(whole.calls.count == 30)
    #expect(paged.calls == whole.calls)
  }

  @Test func refusesADocumentTypeInAWorkbookThatIsReadInPieces() throws {
    var book = WorkbookBuilder(rows: [["角色", "内容"], ["客服", "您好"]])
    book.texts = "<!DOCTYPE x [<!ENTITY a \"b\">]><si><t>x</t></si>"
    let paged = try #require(stream(book.bytes, as: "t.xlsx"))
    #expect(paged.calls.isEmpty)
    #expect(paged.problems.map(\.id) == ["xml-document-type"])
  }

  @Test func refusesOneCallOfTooManyLines() throws {
    var options = ImportOptions()
    options.limits.turns = 20
    let text = (0..<300).map { "客服：第\($0)句\n" }.joined()
    var stream = try #require(
      TranscriptImporter(options: options).stream(
        pages: TextPages(Array(text.utf8)), source: "a.txt", pieceSize: 128))
    let portion = stream.next()
    #expect(portion?.calls.isEmpty == true)
    #expect(portion?.diagnostics.map(\.message) == ["the call has 300 lines"])
  }
}
