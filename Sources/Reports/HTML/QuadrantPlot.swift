import Localization
import Rubrics
import Scoring

/// The four types of service as a picture: technical quality to the right, personal quality upwards.
struct QuadrantPlot: Sendable {
  /// A call, or an agent's mean.
  struct Point: Sendable {
    /// 0 to 1.
    var technical: Double
    /// 0 to 1.
    var personal: Double
    var name: String
  }

  private static let side = 300.0
  private static let margin = 24.0

  let points: [Point]
  let cut: Double
  let language: ReadingLanguage

  /// The picture as SVG in HTML; a screen reader is given the description instead.
  func markup(describedAs description: String) -> String {
    var svg = HTMLText()
    let full = Self.side + 2 * Self.margin
    svg.open(
      "svg",
      [
        "viewBox": "0 0 \(Figures.decimal(full)) \(Figures.decimal(full))", "width": "\(Int(full))",
        "role": "img", "aria-label": description,
      ])
    svg.markup(
      "<rect class=\"axis\" fill=\"none\" x=\"\(x(0))\" y=\"\(y(1))\" width=\"\(Figures.decimal(Self.side))\" height=\"\(Figures.decimal(Self.side))\"/>"
    )
    svg.markup(
      "<path class=\"axis\" d=\"M\(x(cut)) \(y(0))V\(y(1))M\(x(0)) \(y(cut))H\(x(1))\"/>")
    for (kind, place) in corners {
      svg.markup(
        "<text class=\"faint\" x=\"\(x(place.0))\" y=\"\(y(place.1, by: place.1 > 0 ? 16 : -8))\" text-anchor=\"middle\">"
      )
      svg.words(kind.title[language])
      svg.markup("</text>")
    }
    svg.markup("<text class=\"faint\" x=\"\(x(1))\" y=\"\(y(0, by: 18))\" text-anchor=\"end\">")
    svg.words(Phrases.Page.technical[language] + " →")
    svg.markup("</text><text class=\"faint\" x=\"\(x(0))\" y=\"\(y(1, by: -8))\">")
    svg.words("↑ " + Phrases.Page.personal[language])
    svg.markup("</text>")
    for point in points {
      svg.markup(
        "<circle class=\"dot\" r=\"6\" cx=\"\(x(point.technical))\" cy=\"\(y(point.personal))\"><title>"
      )
      svg.words(point.name)
      svg.markup("</title></circle>")
    }
    for label in PlotLabels.placed(points.map { ($0.name, self.place($0)) }, within: full) {
      if label.isMoved {
        svg.markup(
          "<path class=\"axis\" d=\"M\(Self.text(label.dot.x)) \(Self.text(label.dot.y))L\(Self.text(label.x)) \(Self.text(label.y - 3))\"/>"
        )
      }
      svg.markup(
        "<text class=\"name\" x=\"\(Self.text(label.x))\" y=\"\(Self.text(label.y))\">")
      svg.words(label.name)
      svg.markup("</text>")
    }
    svg.markup("</svg>")
    return svg.text
  }

  private func place(_ point: Point) -> (x: Double, y: Double) {
    (
      Self.margin + Self.bounded(point.technical) * Self.side,
      Self.margin + (1 - Self.bounded(point.personal)) * Self.side
    )
  }

  private static func text(_ value: Double) -> String { Figures.decimal(Figures.rounded(value)) }

  /// The names of the types stand at the edge, where hardly a dot is.
  private var corners: [(ServiceType.Kind, (Double, Double))] {
    let low = cut / 2
    let high = (1 + cut) / 2
    return [
      (.cold, (low, 0)), (.factory, (high, 0)), (.friendly, (low, 1)), (.quality, (high, 1)),
    ]
  }

  private func x(_ value: Double) -> String {
    Figures.decimal(Figures.rounded(Self.margin + Self.bounded(value) * Self.side))
  }

  private func y(_ value: Double, by shift: Double = 0) -> String {
    Figures.decimal(
      Figures.rounded(Self.margin + (1 - Self.bounded(value)) * Self.side + shift))
  }

  private static func bounded(_ value: Double) -> Double {
    value.isFinite ? min(1, max(0, value)) : 0
  }
}
