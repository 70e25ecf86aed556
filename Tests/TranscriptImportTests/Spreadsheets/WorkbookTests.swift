import Diagnostics
import PackedSamples
import Testing
import TranscriptImport
import Transcripts

struct WorkbookTests {
  private func read(_ book: WorkbookBuilder, as name: String = "t.xlsx") -> ImportResult {
    TranscriptImporter().read(bytes: book.bytes, source: name)
  }

  private func sheet(_ rows: String, _ after: String = "") -> WorkbookBuilder {
    WorkbookBuilder([("通话", "<sheetData>\(rows)</sheetData>\(after)")])
  }

  private func cell(_ place: String, _ text: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  @Test(arguments: ["t.xlsx", "t", "t.bin"])
  func readsATableUnderAnyName(name: String) {
    let book = WorkbookBuilder(rows: [
      ["星河宽带 通话导出"], [], ["角色", "内容"], ["坐席", "您好 &amp; 请讲"], ["客户", "喂"],
    ])
    let result = read(book, as: name)
    #expect(outline(result) == ["agent|坐席||您好 & 请讲", "customer|客户||喂"])
    #expect(result.report.format == .xlsx)
    #expect(
      result.report.formatReason.en
        == "a workbook of Excel; sheets with conversations: 'Sheet1' (角色, 内容)")
    #expect(result.report.dropped.map(\.count) == [1])
  }

  @Test func readsSharedTextsWithRunsAndReadings() {
    var book = sheet(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>3</v></c></row>"
        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>9</v></c><c r=\"B3\" t=\"s\"><v>3</v></c></row>")
    book.texts =
      "<si><t>角色</t></si><si><t>内容</t></si><si><t>客服</t></si>"
      + "<si><r><t>您</t></r><r><t xml:space=\"preserve\">好 </t></r><rPh><t>ninhao</t></rPh>"
      + "<r><t>一_x000D_&#10;二</t></r></si>"
    let texts = read(book).calls.first?.transcript.turns.map(\.text)
    #expect(texts == ["您好 一\n二", "您好 一\n二"])
  }

  @Test(arguments: [
    ("6.018518518518519e-06", "3.5000000000000003e-2", "hh:mm:ss.000", 0.52, 3024.0),
    ("0.00075", "0.0009", "[h]:mm:ss", 64.8, 77.76),
    ("45720.677083333336", "45720.67712962963", "yyyy/m/d h:mm:ss", 0, 4),
    ("0.67708333333", "0.67712962963", "h:mm AM/PM", 0, 4),
    ("0.52", "3.86", "0.00", 0.52, 3.86), ("520", "3860", "General", 0.52, 3.86),
    ("64.8", "77.76", "[Red]0.0\" s\"", 64.8, 77.76),
  ])
  func readsTimesByTheirFormat(
    first: String, second: String, code: String, start: Double, next: Double
  ) {
    var book = sheet(
      "<row>" + cell("A1", "角色") + cell("B1", "开始时间") + cell("C1", "内容") + "</row>"
        + "<row>" + cell("A2", "客服") + "<c r=\"B2\" s=\"1\"><v>\(first)</v></c>"
        + cell("C2", "您好") + "</row>"
        + "<row>" + cell("A3", "客户") + "<c r=\"B3\" s=\"1\" t=\"n\"><v>\(second)</v></c>"
        + cell("C3", "喂") + "</row>")
    book.numberFormats =
      "<numFmt numFmtId=\"164\" formatCode=\"\(code.replacing("\"", with: "&quot;"))\"/>"
    book.cellFormats = [0, 164]
    let turns = read(book).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.start) == [start, next])
  }

  @Test func countsFrom1904WhereTheWorkbookSaysSo() {
    var book = sheet(
      "<row>" + cell("A1", "角色") + cell("B1", "时间") + cell("C1", "内容") + "</row><row>"
        + cell("A2", "客服") + "<c r=\"B2\" s=\"0\"><v>44258.5</v></c>" + cell("C2", "您好")
        + "</row>")
    book.cellFormats = [22]
    book.properties = "date1904=\"1\""
    #expect(read(book).calls.first?.transcript.startedAt == "2025-03-04T12:00:00")
  }

  @Test func whatIsMergedDownwardsBelongsToEveryRow() {
    let book = sheet(
      "<row r=\"1\">" + cell("A1", "导出") + "</row><row r=\"2\">" + cell("A2", "通话ID")
        + cell("B2", "角色") + cell("C2", "内容") + "</row>"
        + "<row r=\"3\">" + cell("A3", "C1") + cell("B3", "客服") + cell("C3", "一") + "</row>"
        + "<row r=\"4\">" + cell("B4", "客户") + cell("C4", "二") + "</row>"
        + "<row r=\"5\">" + cell("A5", "C2") + cell("B5", "客服") + cell("C5", "三") + "</row>"
        + "<row r=\"6\">" + cell("C6", "四") + "</row>",
      "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"A5:A6\"/>"
        + "<mergeCell ref=\"B5:B6\"/><mergeCell ref=\"nonsense\"/></mergeCells>")
    let calls = read(book).calls.map(\.transcript)
    #expect(calls.map(\.id) == ["C1", "C2"])
    #expect(
      calls.map { $0.turns.map { "\($0.role) \($0.text)" } } == [
        ["agent 一", "customer 二"], ["agent 三", "agent 四"],
      ])
  }

  @Test func readsEverySheetThatHasAConversation() {
    let heading = "<row>" + cell("A1", "角色") + cell("B1", "内容") + "</row>"
    let book = WorkbookBuilder([
      (
        "一", "<sheetData>\(heading)<row>\(cell("A2", "客服"))\(cell("B2", "您好"))</row></sheetData>"
      ),
      ("说明", "<sheetData><row>\(cell("A1", "本表由系统导出"))</row></sheetData>"),
      (
        "二", "<sheetData>\(heading)<row>\(cell("A2", "客户"))\(cell("B2", "喂"))</row></sheetData>"
      ),
    ])
    let result = read(book)
    #expect(result.calls.map { $0.transcript.turns.map(\.text) } == [["您好"], ["喂"]])
    #expect(result.calls.map(\.provenance.record) == [1, 2])
    #expect(result.report.dropped.map(\.reason.en) == ["sheet '说明' has no conversation"])
  }

  @Test func oneCallMayGoOnOnTheNextSheet() {
    let heading = "<row>" + cell("A1", "通话ID") + cell("B1", "角色") + cell("C1", "内容") + "</row>"
    let sheets = ["一", "二"].map { text in
      let row = cell("A2", "C7") + cell("B2", "客服") + cell("C2", text)
      return (name: text, data: "<sheetData>\(heading)<row>\(row)</row></sheetData>")
    }
    let calls = read(WorkbookBuilder(sheets)).calls.map(\.transcript)
    #expect(calls.map(\.id) == ["C7"])
    #expect(calls.first?.turns.map(\.text) == ["一", "二"])
  }

  @Test func noticesIdsThatWereRounded() {
    let heading = "<row>" + cell("A1", "通话ID") + cell("B1", "角色") + cell("C1", "内容") + "</row>"
    let book = sheet(
      heading + "<row r=\"2\"><c r=\"A2\"><v>1.23456789012346E+18</v></c>" + cell("B2", "客服")
        + cell("C2", "您好") + "</row><row r=\"3\"><c r=\"A3\"><v>20250304</v></c>"
        + cell("B3", "客服") + cell("C3", "在") + "</row>")
    let result = read(book)
    #expect(result.calls.map(\.transcript.id) == ["1.23456789012346E+18", "20250304"])
    #expect(ids(result) == ["imprecise-id"])
    #expect(result.diagnostics.first?.range?.start.line == 2)
  }

  @Test func formulasAreNotCalculated() {
    let book = sheet(
      "<row>" + cell("A1", "角色") + cell("B1", "内容") + "</row><row>" + cell("A2", "客服")
        + "<c r=\"B2\" t=\"str\"><f>HYPERLINK(\"http://x\",\"您好\")</f><v>您好</v></c></row><row>"
        + cell("A3", "客户") + "<c r=\"B3\"><f>1+1</f><v>2</v></c></row><row>" + cell("A4", "客服")
        + "<c r=\"B4\" t=\"e\"><v>#N/A</v></c></row><row>" + cell("A5", "客服")
        + cell("B5", "=cmd()") + "</row>")
    #expect(read(book).calls.first?.transcript.turns.map(\.text) == ["您好", "2", "=cmd()"])
  }

  @Test func columnsFarToTheRightAreLeftOut() {
    let book = sheet(
      "<row r=\"1\">" + cell("A1", "角色") + cell("B1", "内容") + cell("XFD1", "x") + "</row>"
        + "<row r=\"2\">" + cell("A2", "客服") + cell("B2", "您好") + cell("XFD2", "y") + "</row>")
    let result = read(book)
    #expect(outline(result) == ["agent|客服||您好"])
    #expect(result.report.dropped.map(\.reason.en) == ["columns beyond the 256th"])
  }

  @Test func refusesEntities() {
    var book = WorkbookBuilder(rows: [["角色", "内容"], ["客服", "&a;"]])
    book.prologue =
      "<!DOCTYPE x [<!ENTITY a \"\(String(repeating: "b", count: 99))\">]>"
    let result = read(book)
    #expect(ids(result) == ["xml-document-type"])
    #expect(result.calls.isEmpty)
  }

  @Test func namesTheBrokenPart() {
    let result = read(sheet("<row><c></row>"))
    #expect(ids(result) == ["bad-xml"])
    #expect(result.diagnostics.first?.message.contains("xl/worksheets/sheet1.xml") == true)
  }

  @Test func refusesSheetsThatAreTooLarge() {
    var options = ImportOptions()
    options.limits.sheetBytes = 1000
    let book = WorkbookBuilder(rows: (0..<99).map { ["客服", "\($0)"] })
    let result = TranscriptImporter(options: options).read(bytes: book.bytes, source: "t.xlsx")
    #expect(ids(result) == ["archive-too-large"])
  }

  @Test(arguments: [
    ("word/document.xml", "a Word document (save it as text)"),
    ("ppt/presentation.xml", "a document of an office program (save it as .xlsx or text)"),
  ])
  func tellsOtherDocumentsApart(part: String, name: String) {
    let bytes = ZipBuilder([.init("[Content_Types].xml", "<Types/>"), .init(part, "<a/>")]).bytes
    let result = TranscriptImporter().read(bytes: bytes, source: "a.docx")
    #expect(ids(result) == ["binary-file"])
    #expect(result.diagnostics.first?.message == "the file is \(name), not a transcript")
  }

  @Test func aWorkbookWithoutAConversationSaysSo() {
    #expect(ids(read(WorkbookBuilder(rows: [["a", "b"], ["1", "2"]]))) == ["no-headings"])
  }

  @Test(arguments: [31, 32] as [UInt64])
  func survivesMutations(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let seeds = [
      sheet(
        "<row r=\"1\">" + cell("A1", "角色") + cell("B1", "内容") + "</row><row r=\"2\">"
          + cell("A2", "客服") + "<c r=\"B2\" s=\"1\"><v>45720.5</v></c></row>",
        "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
      ).sheets[0].data
    ]
    var read = 0
    for _ in 0..<300 {
      var data = Array(seeds[0].unicodeScalars)
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: 0..<data.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: data.remove(at: place)
        case 1: data.insert(contentsOf: data[place...].prefix(30), at: place)
        default:
          data[place] =
            "0123456789ABZ<>/\"=:e- r".unicodeScalars.randomElement(
              using: &random) ?? "x"
        }
      }
      var book = WorkbookBuilder([("a", String(String.UnicodeScalarView(data)))])
      book.cellFormats = [0, 22]
      let result = self.read(book)
      if !result.calls.isEmpty { read += 1 }
      #expect(!result.calls.isEmpty || !result.diagnostics.isEmpty)
    }
    #expect(read > 10)
  }
}
