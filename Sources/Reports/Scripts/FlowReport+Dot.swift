import Detection
import Rubrics
import Scoring
import Transcripts

extension FlowReport {
  /// The graph in the language of Graphviz, with the call's path drawn in bold.
  package var dot: String {
    let drawing = FlowDrawing(report: self)
    var out = "digraph \(quoted(pack.id)) {\n"
    out += "  label=\(quoted(flow.title[language] + "  " + source));\n"
    out += "  node [shape=box, style=\"rounded,filled\", fillcolor=white, color=gray60];\n"
    for number in flow.steps.indices {
      let label = drawing.lines(number).map(escaped).joined(separator: "\\n")
      var look = ""
      if let visit = drawing.visit(number) {
        look = ", color=\"\(visit.color)\", fillcolor=\"\(visit.fill)\", penwidth=2"
        if visit.state == .skipped { look += ", style=\"rounded,filled,dashed\"" }
      }
      out += "  \(quoted(flow.steps[number].id)) [label=\"\(label)\"\(look)];\n"
    }
    out += "  \"end\" [label=\(quoted(words("结束", "end"))), shape=oval];\n"
    for arrow in drawing.arrows {
      let to = arrow.to.map { flow.steps[$0].id } ?? "end"
      var looks: [String] = []
      if let label = arrow.label { looks.append("label=\(quoted(label))") }
      if arrow.isTaken { looks.append("color=\"#1a7f37\", penwidth=2.5") }
      let suffix = looks.isEmpty ? "" : " [\(looks.joined(separator: ", "))]"
      out += "  \(quoted(flow.steps[arrow.from].id)) -> \(quoted(to))\(suffix);\n"
    }
    return out + "}\n"
  }

  private func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  private func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "\"", "\\": out += "\\" + String(character)
      case _ where character.isNewline: out += " "
      default: out.append(character)
      }
    }
    return out
  }
}

extension FlowAlignment.Visit {
  /// The colour of a step's border.
  var color: String {
    switch state {
    case .done: "#1a7f37"
    case .outOfOrder: "#8250df"
    case .skipped: isOptional ? "#8c959f" : "#cf222e"
    case .offPath: "#9a6700"
    }
  }

  /// The colour of a step's box.
  var fill: String {
    switch state {
    case .done: "#dafbe1"
    case .outOfOrder: "#fbefff"
    case .skipped: isOptional ? "#f6f8fa" : "#ffebe9"
    case .offPath: "#fff8c5"
    }
  }
}
