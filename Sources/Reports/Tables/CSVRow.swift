/// One row of a table as RFC 4180 wants it, safe to open in a spreadsheet.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@`, in full width too, so such a cell
/// gets an apostrophe in front unless it is a plain number. Control characters and direction marks
/// are left out; line breaks become spaces, so that a row stays a line.
struct CSVRow {
  private var bytes: [UInt8] = []
  private var cells = 0

  /// Appends a cell with words that anybody may have written.
  mutating func append(_ text: String?) {
    separate()
    let safe = SafeText.stripped(text ?? "")
    let isFormula = Self.isFormula(safe)
    guard isFormula || safe.utf8.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: safe.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in safe.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a whole number.
  mutating func append(_ number: Int) { append(number.description) }

  /// Appends yes or no; empty if nobody knows.
  mutating func append(_ flag: Bool?) { append(flag.map { $0 ? "true" : "false" }) }

  /// The row with its end.
  consuming func ended() -> [UInt8] {
    bytes.append(contentsOf: "\r\n".utf8)
    return bytes
  }

  private mutating func separate() {
    if cells > 0 { bytes.append(UInt8(ascii: ",")) }
    cells += 1
  }

  /// Semicolons too: where the decimal sign is a comma, spreadsheets split at them.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";")
  }

  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    switch first {
    case "=", "@", "＝", "＋", "－", "＠": return true
    case "+", "-": return !isPlainNumber(cell)
    default: return false
    }
  }

  /// Whether a cell is a sign, digits and at most one point between them.
  private static func isPlainNumber(_ cell: String) -> Bool {
    let parts = cell.utf8.dropFirst().split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
