import Foundation

/// Turns text tables into one Swift file of static strings.
///
///     TableEmbedder OUTPUT.swift TABLE.txt…
///
/// Lines that start with `#` are left out. A static string lies in the binary's read-only data,
/// so a table costs nothing until it is first read.
@main
struct TableEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, arguments.count > 1 else {
      throw EmbeddingFailure(description: "usage: TableEmbedder OUTPUT.swift TABLE.txt…")
    }
    var source = "enum EmbeddedTables {\n"
    for path in arguments.dropFirst() {
      let file = URL(fileURLWithPath: path)
      let name = file.deletingPathExtension().lastPathComponent
      source += try declaration(name: name, table: String(contentsOf: file, encoding: .utf8))
    }
    source += "}\n"
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func declaration(name: String, table: String) throws -> String {
    let lines = table.split(separator: "\n").filter { !$0.hasPrefix("#") }
    if let line = lines.first(where: { $0.contains("\"#") || $0.contains("\\#") }) {
      throw EmbeddingFailure(description: "\(name): cannot embed the line \(line)")
    }
    return """
        static let \(name): StaticString = #\"\"\"
      \(lines.joined(separator: "\n"))
      \"\"\"#

      """
  }
}

/// Why a table cannot be embedded.
struct EmbeddingFailure: Error, CustomStringConvertible {
  let description: String
}
