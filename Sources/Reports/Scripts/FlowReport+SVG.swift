import Detection
import Diagnostics
import Rubrics
import Scoring
import Transcripts

extension FlowReport {
  /// The graph as a picture: steps from top to bottom, branches at the right, ways back at the left,
  /// the call's path in green.
  package var svg: String { FlowPicture(FlowDrawing(report: self)).text }
}

/// Draws a script in one column.
private struct FlowPicture {
  private enum Size {
    static let boxWidth = 340
    static let boxHeight = 46
    static let gap = 30
    static let top = 56
    /// From one vertical lane to the next.
    static let lane = 26
    static let margin = 20
    /// How much room a label takes at most, in characters of half width.
    static let labelCells = 12
  }

  /// A branch that does not lead to the next box, with its own vertical line.
  private struct Detour {
    var arrow: FlowDrawing.Arrow
    var from: Int
    var to: Int
    var lane = 0
    /// The how-manieth arrow it is that leaves its box at this side.
    var number = 0
    var leadsBack: Bool { to <= from }
  }

  private let drawing: FlowDrawing
  private let endRow: Int
  private var detours: [Detour] = []

  init(_ drawing: FlowDrawing) {
    self.drawing = drawing
    endRow = drawing.steps.count
    let long = drawing.arrows.compactMap { arrow -> Detour? in
      let to = arrow.to ?? endRow
      return to == arrow.from + 1 ? nil : Detour(arrow: arrow, from: arrow.from, to: to)
    }
    // Short ones lie inside; each takes the first lane that is free along its way.
    var taken: [Bool: [[ClosedRange<Int>]]] = [:]
    for var detour in long.sorted(by: { abs($0.to - $0.from) < abs($1.to - $1.from) }) {
      let range = min(detour.from, detour.to)...max(detour.from, detour.to)
      var lanes = taken[detour.leadsBack] ?? []
      let free = lanes.firstIndex { $0.allSatisfy { !$0.overlaps(range) } }
      if free == nil { lanes.append([]) }
      detour.lane = free ?? lanes.count - 1
      detour.number = detours.count { $0.from == detour.from && $0.leadsBack == detour.leadsBack }
      lanes[detour.lane].append(range)
      taken[detour.leadsBack] = lanes
      detours.append(detour)
    }
  }

  private var left: Int {
    let lanes = (detours.filter(\.leadsBack).map(\.lane).max() ?? -1) + 1
    return Size.margin + lanes * Size.lane + (lanes > 0 ? 60 : 0)
  }
  private var right: Int { left + Size.boxWidth }
  private var width: Int {
    let lanes = (detours.filter { !$0.leadsBack }.map(\.lane).max() ?? -1) + 1
    return right + 110 + lanes * Size.lane + Size.margin
  }
  private func y(_ row: Int) -> Int { Size.top + row * (Size.boxHeight + Size.gap) }

  var text: String {
    let report = drawing.report
    let height = y(endRow) + 60
    var out = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="sans-serif" font-size="14">
      <title>\(escaped(report.flow.title[report.language]))</title>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      <defs>
      <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" \
      markerUnits="userSpaceOnUse" \
      orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" fill="context-stroke"/></marker>
      </defs>
      <text x="\(Size.margin)" y="30" font-size="17" font-weight="bold">\
      \(escaped(report.flow.title[report.language]))</text>

      """
    out += "<text x=\"\(width - Size.margin)\" y=\"30\" text-anchor=\"end\" fill=\"#57606a\" "
    out += "font-size=\"12\">\(escaped(report.source))</text>\n"
    for arrow in drawing.arrows where (arrow.to ?? endRow) == arrow.from + 1 {
      out += straight(arrow)
    }
    // The way that the call took lies over the others.
    for detour in detours.sorted(by: { !$0.arrow.isTaken && $1.arrow.isTaken }) {
      out += bent(detour)
    }
    for number in drawing.steps.indices { out += box(number) }
    return out + end + "</svg>\n"
  }

  private func stroke(_ isTaken: Bool) -> String {
    isTaken
      ? "stroke=\"#1a7f37\" stroke-width=\"3\"" : "stroke=\"#8c959f\" stroke-width=\"1.2\""
  }

  private func straight(_ arrow: FlowDrawing.Arrow) -> String {
    let x = left + Size.boxWidth / 2
    let from = y(arrow.from) + Size.boxHeight
    let to = y(arrow.from + 1) - 1
    var out = "<path d=\"M\(x) \(from)V\(to)\" fill=\"none\" \(stroke(arrow.isTaken)) "
    out += "marker-end=\"url(#arrow)\"/>\n"
    if let label = arrow.label {
      out += self.label(label, x: x + 8, y: from + 19, anchor: "start", isTaken: arrow.isTaken)
    }
    return out
  }

  private func bent(_ detour: Detour) -> String {
    let isBack = detour.leadsBack
    let edge = isBack ? left : right
    let x = isBack ? left - 60 - detour.lane * Size.lane : right + 100 + detour.lane * Size.lane
    // Arrows leave below the middle of a box and arrive above it, so that they do not meet,
    // and lie one below the other where several leave.
    let from = y(detour.from) + Size.boxHeight / 2 + 2 + min(detour.number, 3) * 13
    let to = y(detour.to) + Size.boxHeight / 3 - (detour.to == endRow ? 2 : 0)
    let target = detour.to == endRow ? left + Size.boxWidth / 2 + 46 : edge + (isBack ? -1 : 1)
    var out = "<path d=\"M\(edge) \(from)H\(x)V\(to)H\(target)\" fill=\"none\" "
    out +=
      "\(stroke(detour.arrow.isTaken)) stroke-linejoin=\"round\" marker-end=\"url(#arrow)\"/>\n"
    if let label = detour.arrow.label {
      out += self.label(
        label, x: isBack ? edge - 6 : edge + 6, y: from - 4, anchor: isBack ? "end" : "start",
        isTaken: detour.arrow.isTaken)
    }
    return out
  }

  private func label(_ text: String, x: Int, y: Int, anchor: String, isTaken: Bool) -> String {
    let color = isTaken ? "#1a7f37" : "#57606a"
    return "<text x=\"\(x)\" y=\"\(y)\" font-size=\"11\" fill=\"\(color)\" "
      + "text-anchor=\"\(anchor)\">\(escaped(cut(text, to: Size.labelCells)))</text>\n"
  }

  private func box(_ number: Int) -> String {
    let visit = drawing.visit(number)
    let lines = drawing.lines(number)
    let top = y(number)
    var out = "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(Size.boxWidth)\" "
    out += "height=\"\(Size.boxHeight)\" rx=\"7\" fill=\"\(visit?.fill ?? "#ffffff")\" "
    out += "stroke=\"\(visit?.color ?? "#8c959f")\" stroke-width=\"\(visit == nil ? 1 : 2)\""
    if visit?.state == .skipped { out += " stroke-dasharray=\"6 4\"" }
    out += "/>\n"
    let color = visit == nil ? "#8c959f" : "#1f2328"
    let first = lines.count > 1 ? top + 20 : top + 28
    out += "<text x=\"\(left + 12)\" y=\"\(first)\" fill=\"\(color)\">"
    out += "\(escaped(cut(lines[0], to: 42)))</text>\n"
    if lines.count > 1 {
      out += "<text x=\"\(left + 12)\" y=\"\(top + 38)\" font-size=\"12\" "
      out += "fill=\"\(visit?.color ?? color)\">\(escaped(cut(lines[1], to: 52)))</text>\n"
    }
    return out
  }

  private var end: String {
    let top = y(endRow)
    let middle = left + Size.boxWidth / 2
    return "<rect x=\"\(middle - 45)\" y=\"\(top)\" width=\"90\" height=\"28\" rx=\"14\" "
      + "fill=\"#f6f8fa\" stroke=\"#57606a\"/>\n<text x=\"\(middle)\" y=\"\(top + 19)\" "
      + "text-anchor=\"middle\">\(drawing.report.words("结束", "end"))</text>\n"
  }

  /// The beginning of a text that is no wider than so many characters of half width.
  private func cut(_ text: String, to cells: Int) -> String {
    guard DisplayWidth.of(text) > cells else { return text }
    var out = ""
    var width = 0
    for character in text {
      width += DisplayWidth.of(character)
      if width >= cells { break }
      out.append(character)
    }
    return out + "…"
  }

  private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "\"": out += "&quot;"
      case _ where scalar.value < 0x20: out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
