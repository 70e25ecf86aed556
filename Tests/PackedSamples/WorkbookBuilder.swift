/// Makes workbooks of Excel for tests, a part at a time.
package struct WorkbookBuilder {
  /// The names of the sheets and what stands in their `sheetData` and behind it.
  package var sheets: [(name: String, data: String)]
  /// What stands in the shared strings.
  package var texts = ""
  /// What stands before the cells' formats, and the formats themselves.
  package var numberFormats = ""
  /// The numbers of the formats of cells.
  package var cellFormats: [Int] = [0]
  /// Attributes of the workbook's properties.
  package var properties = ""
  /// What stands before the root of every sheet.
  package var prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// A workbook of sheets.
  package init(_ sheets: [(name: String, data: String)]) {
    self.sheets = sheets
  }

  /// A workbook with one sheet of rows of texts.
  package init(rows: [[String]]) {
    let data = rows.enumerated().map { index, cells in
      let row = cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
      return "<row r=\"\(index + 1)\">\(row)</row>"
    }.joined()
    self.init([("Sheet1", "<sheetData>\(data)</sheetData>")])
  }

  /// The file.
  package var bytes: [UInt8] {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var book = "<workbook \(main) xmlns:r=\"\(relations)\"><workbookPr \(properties)/><sheets>"
    var targets = ""
    var members: [ZipBuilder.Member] = [.init("[Content_Types].xml", "<Types/>")]
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      book += "<sheet name=\"\(sheet.name)\" sheetId=\"\(number)\" r:id=\"rId\(number)\"/>"
      targets += "<Relationship Id=\"rId\(number)\" Target=\"worksheets/sheet\(number).xml\"/>"
      members.append(
        .init(
          "xl/worksheets/sheet\(number).xml",
          "\(prologue)<worksheet \(main)>\(sheet.data)</worksheet>"))
    }
    let formats = cellFormats.map { "<xf numFmtId=\"\($0)\"/>" }.joined()
    members += [
      .init("xl/workbook.xml", book + "</sheets></workbook>"),
      .init("xl/_rels/workbook.xml.rels", "<Relationships>\(targets)</Relationships>"),
      .init("xl/sharedStrings.xml", "<sst \(main)>\(texts)</sst>"),
      .init(
        "xl/styles.xml",
        "<styleSheet \(main)><numFmts>\(numberFormats)</numFmts><cellXfs>\(formats)</cellXfs>"
          + "</styleSheet>"),
    ]
    return ZipBuilder(members).bytes
  }
}
