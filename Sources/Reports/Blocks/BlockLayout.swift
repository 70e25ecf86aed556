import Localization
import Rubrics

/// Lays blocks out as text, Markdown or a page; whatever callers said stays words in all of them.
struct BlockLayout: Sendable {
  let titles: RubricTitles
  var width = 100

  private var language: ReadingLanguage { titles.language }

  // MARK: Text

  /// Lines for a terminal.
  func text(_ blocks: [ReportBlock], usesColor: Bool) -> [UInt8] {
    var screen = Screen(width: width, usesColor: usesColor)
    for block in blocks {
      switch block {
      case .heading(let level, let text, _):
        if !screen.lines.isEmpty { screen.addBlank() }
        if level < 3 { screen.addRule(text) } else { screen.add(text, .title) }
      case .paragraph(let text): screen.add(text, .plain)
      case .caution(let text): screen.add(text, .caution)
      case .facts(let facts):
        screen.add(facts.map { "\($0.label) \($0.value)" }.joined(separator: "  ·  "), .plain)
      case .list(let items):
        for item in items { screen.add(StyledText("– \(item)"), first: 2, rest: 4) }
      case .table(let table): add(table, to: &screen)
      case .plot(_, let words): screen.add(words, .plain)
      }
    }
    return screen.bytes()
  }

  private func add(_ table: ReportBlock.Table, to screen: inout Screen) {
    let titles = table.columns.map { StyledText($0.title, .faint) }
    let rows = [titles] + table.rows.map { $0.map { StyledText($0) } }
    let widths = table.columns.indices.map { column in
      min(max(8, width / 3), rows.map { $0[column].width }.max() ?? 0)
    }
    let below = columnsBelow(table, widths)
    for row in rows {
      var line = StyledText("  ")
      var place = 2
      for (column, cell) in row.dropLast(below).enumerated() {
        let cut = cell.truncated(to: widths[column])
        let room = widths[column] - cut.width
        if table.columns[column].isFigure { line.pad(to: place + room) }
        line.append(cut)
        place += widths[column] + 2
        line.pad(to: place)
      }
      screen.add(line.truncated(to: width))
      let words = row.suffix(below).filter { !$0.isEmpty }
      guard var under = words.first else { continue }
      for more in words.dropFirst() {
        under.append("  ·  ")
        under.append(more)
      }
      screen.add(under, first: 6, rest: 6)
    }
  }

  /// How many columns of words have a line of their own below the others, since next to nothing of them
  /// would fit behind these.
  private func columnsBelow(_ table: ReportBlock.Table, _ widths: [Int]) -> Int {
    var below = 0
    while below + 1 < widths.count, !table.columns[widths.count - below - 1].isFigure {
      let own = widths[widths.count - below - 1]
      let room = width - widths.dropLast(below + 1).reduce(2) { $0 + $1 + 2 }
      guard room < min(own, Self.leastWords) else { break }
      below += 1
    }
    return below
  }

  /// Cells in which a few words can be read.
  private static let leastWords = 24

  // MARK: Markdown

  /// A document.
  func markdown(_ blocks: [ReportBlock]) -> [UInt8] {
    var page = MarkdownText()
    for (number, block) in blocks.enumerated() {
      if number > 0 { page.markup("\n") }
      switch block {
      case .heading(let level, let text, _):
        page.markup(String(repeating: "#", count: level) + " ")
        page.words(text)
        page.markup("\n")
      case .paragraph(let text), .plot(_, let text):
        page.words(text)
        page.markup("\n")
      case .caution(let text):
        page.markup("> ")
        page.words(text)
        page.markup("\n")
      case .facts(let facts):
        for fact in facts {
          page.markup("- **")
          page.words(fact.label)
          page.markup("**")
          page.words(Phrases.Marks.colon[language] + fact.value)
          page.markup("\n")
        }
      case .list(let items):
        for item in items {
          page.markup("- ")
          page.words(item)
          page.markup("\n")
        }
      case .table(let table):
        page.tableHead(table.columns.map { ($0.title, $0.isFigure) })
        for row in table.rows { page.tableRow(row.map(MarkdownText.escaped)) }
      }
    }
    return page.bytes
  }

  // MARK: HTML

  /// A page.
  func html(_ blocks: [ReportBlock], title: String) -> [UInt8] {
    let frame = HTMLPage(language: language)
    var page = frame.begin(title: title, skips: [])
    page.markup("<main>\n")
    var isCardOpen = false
    for block in blocks {
      if case .heading(let level, let text, let anchor) = block {
        // A chapter is a card; the document's heading stands above them.
        if level < 3, isCardOpen {
          page.markup("</section>\n")
          isCardOpen = false
        }
        if level == 2 {
          page.markup("<section class=\"card\">")
          isCardOpen = true
        }
        if let anchor {
          page.element("h\(level)", text, amid: language, ["id": anchor])
        } else {
          page.element("h\(level)", text, amid: language)
        }
        continue
      }
      add(block, to: &page)
    }
    if isCardOpen { page.markup("</section>\n") }
    page.markup("</main>\n")
    page.markup(frame.end(pack: titles).text)
    return page.bytes
  }

  private func add(_ block: ReportBlock, to page: inout HTMLText) {
    switch block {
    case .heading: break
    case .paragraph(let text): page.element("p", text)
    case .caution(let text): page.element("p", text, ["class": "warn"])
    case .facts(let facts):
      page.markup("<ul class=\"facts\">")
      for fact in facts {
        page.markup("<li>")
        page.words(fact.label + " ")
        page.element("strong", fact.value)
        page.markup("</li>")
      }
      page.markup("</ul>")
    case .list(let items):
      page.markup("<ul>")
      for item in items { page.element("li", item, amid: language) }
      page.markup("</ul>")
    case .plot(let plot, let words):
      page.markup(plot.markup(describedAs: words))
      // The figures of a few fit below; those of a whole team are there for whoever wants them.
      let isLong = plot.points.count > 3
      if isLong {
        page.markup("<details>")
        page.element("summary", Phrases.Page.figures[language])
      }
      page.element("p", words, ["class": "soft"])
      if isLong { page.markup("</details>") }
    case .table(let table):
      page.open(
        "div",
        [
          "class": "scroll", "tabindex": "0", "role": "group",
          "aria-label": table.columns.first?.title ?? "",
        ])
      page.markup("<table><thead><tr>")
      for column in table.columns {
        page.element("th", column.title, ["scope": "col", "class": column.isFigure ? "n" : "w"])
      }
      page.markup("</tr></thead><tbody>")
      for (number, row) in table.rows.enumerated() {
        page.markup("<tr>")
        for (place, (column, cell)) in zip(table.columns, row).enumerated() {
          page.open("td", ["class": column.isFigure ? "n" : "w"])
          if place == 0, table.links.indices.contains(number) {
            page.element("a", cell, amid: language, ["href": "#" + table.links[number]])
          } else {
            page.words(cell, amid: language)
          }
          page.markup("</td>")
        }
        page.markup("</tr>")
      }
      page.markup("</tbody></table></div>\n")
    }
  }
}
