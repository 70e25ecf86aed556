/// Lays blocks out as Markdown, whatever is in their cells.
enum MarkdownLayout {
  static func render(_ blocks: [ReportBlock]) -> String {
    blocks.map { block in
      switch block {
      case .heading(let text): "### \(escaped(text))\n"
      case .paragraph(let text): "\(escaped(text))\n"
      case .table(let table): self.table(table)
      }
    }.joined(separator: "\n")
  }

  private static func table(_ table: ReportTable) -> String {
    let head = row(table.columns.map(\.title))
    let rule = "|" + table.columns.map { $0.isFigure ? "---:|" : "---|" }.joined() + "\n"
    return head + rule + table.rows.map(row).joined()
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
  }

  /// Text in which no character has a meaning of its own.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in TextLayout.plain(text) {
      switch character {
      case "\\", "|", "`", "*", "_", "[", "]", "#": out += "\\\(character)"
      case "<": out += "&lt;"
      case "&": out += "&amp;"
      default: out.append(character)
      }
    }
    return out
  }
}
