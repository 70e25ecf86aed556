import Diagnostics
import TranscriptImport

/// Reads scripts in tables: a row a line of the script, with a header that names the columns.
enum TableScriptReader {
  /// A table that cannot be read.
  struct Refusal: Error {
    var problem: Diagnostic
  }

  /// Reads a table. O(text), as long as no line is very long.
  static func read(
    _ text: String, into template: ScriptTemplate
  ) -> Result<ScriptTemplate, Refusal> {
    let bytes = Array(text.utf8)
    let places = ByteLines(bytes)
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")] {
      var reader = DelimitedReader(bytes, delimiter: delimiter)
      var table: ScriptTable?
      while let row = reader.next() {
        if row.isBlank || row.cells.first?.hasPrefix("#") == true && row.cells.first != "#" {
          continue
        }
        let cells = zip(row.cells, row.starts).map { cell, start in
          places.text(cell, from: start)
        }
        guard table != nil else {
          let found = ScriptTable(header: row.cells, branches: BranchReader(headings: []))
          guard found.hasWords else { break }
          table = found
          continue
        }
        table?.add(cells)
      }
      guard let table else { continue }
      var template = template
      let hasHeadings = table.parts.contains { $0.heading != nil }
      template.parts = table.parts.filter { !$0.steps.isEmpty }
      for index in template.parts.indices {
        let part = template.parts[index]
        let isCase = TextScriptReader.announcesCases(part.heading?.string ?? "")
        let isCall = part.steps.count >= 3 && !isCase && (!hasHeadings || index == 0 || part.steps.count > 4)
        template.parts[index].kind = isCall ? .call : .fragment
      }
      return .success(template)
    }
    return .failure(
      Refusal(
        problem: Diagnostic(
          id: "script-columns", file: template.file,
          range: SourceRange(start: SourcePosition(line: 1, column: 1)),
          message: "no column of the table holds what is said",
          expected: "a header with 话术, 内容, text or say; also 步骤, 角色, 客户, 分支, 备注")))
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
      if character.isNewline {
        line += 1
        column = 1
      }
    }
    return PlacedText(characters: characters, origins: origins)
  }
}
