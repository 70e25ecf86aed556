import Diagnostics
import TranscriptImport

/// Reads scripts in tables: a row a line of the script, with a header that names the columns.
enum TableScriptReader {
  /// A table that cannot be read.
  struct Refusal: Error {
    var problem: Diagnostic
  }

  /// Reads a table.
  ///
  /// O(text), as long as no line is very long.
  static func read(
    _ text: String, into template: ScriptTemplate
  ) -> Result<ScriptTemplate, Refusal> {
    let bytes = Array(text.utf8)
    let places = ByteLines(bytes)
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")] {
      var reader = DelimitedReader(bytes, delimiter: delimiter)
      var rows: [[PlacedText]] = []
      while let row = reader.next() {
        if row.isBlank || row.cells.first?.hasPrefix("#") == true && row.cells.first != "#" {
          continue
        }
        rows.append(zip(row.cells, row.starts).map { places.text($0, from: $1) })
        // The header is near the top or nowhere.
        if rows.count == highestHeader, header(of: rows) == nil { break }
      }
      guard let header = header(of: rows) else { continue }
      var table = ScriptTable(
        header: rows[header].map(\.string), branches: BranchReader(headings: []))
      for row in rows.dropFirst(header + 1) { table.add(row) }
      table.settleReplies()
      return .success(Self.template(template, of: table, header: rows[header]))
    }
    return .failure(
      Refusal(
        problem: Diagnostic(
          id: "script-columns", file: template.file,
          range: SourceRange(start: SourcePosition(line: 1, column: 1)),
          message: "no column of the table holds what is said",
          expected: "a header with 话术, 内容, text or say; also 步骤, 角色, 客户, 分支, 备注")))
  }

  /// So many rows may stand above the header and with it: a title, a version, a date.
  private static let highestHeader = 6

  /// The row of the header: the first that names several columns, else the first that names the words.
  private static func header(of rows: [[PlacedText]]) -> Int? {
    var first: Int?
    for (index, row) in rows.prefix(highestHeader).enumerated() {
      let columns = ScriptColumn.columns(of: row.map(\.string))
      guard columns.contains(.words) else { continue }
      if columns.count(where: { $0 != nil }) > 1 { return index }
      if first == nil { first = index }
    }
    return first
  }

  private static func template(
    _ template: ScriptTemplate, of table: ScriptTable, header: [PlacedText]
  ) -> ScriptTemplate {
    var template = template
    template.unreadFields = table.unknown.map { header[$0].trimmed }
    template.unreadJumps = table.unreadJumps
    let hasHeadings = table.parts.contains { $0.heading != nil }
    template.parts = table.parts.filter { !$0.steps.isEmpty }
    for index in template.parts.indices {
      let part = template.parts[index]
      let isCase = TextScriptReader.announcesCases(part.heading?.string ?? "")
      let isCall =
        part.steps.count >= 3 && !isCase && (!hasHeadings || index == 0 || part.steps.count > 4)
      template.parts[index].kind = isCall ? .call : .fragment
      template.parts[index].settleLabels()
    }
    return template
  }
}

/// Turns the places of bytes into lines and columns.
struct ByteLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isReturn { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// A cell's words with their places.
  ///
  /// - Parameters:
  ///   - cell: The content.
  ///   - offset: The byte that it begins at, behind an opening quotation mark.
  /// - Returns: The words.
  func text(_ cell: String, from offset: Int) -> PlacedText {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var line = low + 1
    let head = String(decoding: bytes[starts[low]..<min(offset, bytes.count)], as: UTF8.self)
    var column = head.count + 1
    let isQuoted = offset > 0 && bytes[offset - 1] == UInt8(ascii: "\"")
    var characters: [Character] = []
    var origins: [PlacedText.Origin] = []
    for character in cell {
      var origin = PlacedText.Origin(line: Int32(clamping: line), column: Int32(clamping: column))
      if isQuoted, character == "\"" { origin.length = 2 }
      characters.append(character)
      origins.append(origin)
      column += Int(origin.length)
      if character.endsLine {
        line += 1
        column = 1
      }
    }
    return PlacedText(characters: characters, origins: origins)
  }
}
