/// Reads the two sides of a row of a rule's table.
enum ShapeReader {
  /// The parts of a shape.
  static func parts(of shape: String) -> [RewordingForm.Part] {
    var parts: [RewordingForm.Part] = []
    var rest = Substring(shape)
    while let first = rest.first {
      switch first {
      case "(": parts.append(.words(choices(take(&rest, until: ")")), name: nil))
      case "[": parts.append(.words(choices(take(&rest, until: "]")) + [[]], name: nil))
      case "<": parts.append(named(take(&rest, until: ">")))
      case "，":
        rest.removeFirst()
        parts.append(.gap)
      default:
        let literal = rest.prefix { !"([<，".contains($0) }
        rest.removeFirst(literal.count)
        parts.append(.words([folded(literal)], name: nil))
      }
    }
    return parts
  }

  /// The parts of a new wording.
  static func newParts(of wording: String) -> [RewordingForm.NewPart] {
    var parts: [RewordingForm.NewPart] = []
    var rest = Substring(wording)
    while let first = rest.first {
      if first == "<" {
        parts.append(.kept(String(take(&rest, until: ">"))))
      } else {
        let text = rest.prefix { $0 != "<" }
        rest.removeFirst(text.count)
        parts.append(.text(String(text)))
      }
    }
    return parts
  }

  /// Letters as they are compared: in lower case, with a straight apostrophe.
  static func folded(_ text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.map(folded)
  }

  /// A letter as it is compared.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\u{2019}" { return "'" }
    guard ("A"..."Z").contains(scalar) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value + 32))
  }

  private static func take(_ rest: inout Substring, until end: Character) -> Substring {
    rest.removeFirst()
    let inner = rest.prefix { $0 != end }
    rest = rest[inner.endIndex...].dropFirst()
    return inner
  }

  private static func named(_ inner: Substring) -> RewordingForm.Part {
    let sides = inner.split(separator: ":", maxSplits: 1)
    guard sides.count == 2 else { return .words([folded(inner)], name: nil) }
    let name = String(sides[0])
    if sides[1].hasPrefix("@") {
      let words = RewordingWords.lists[String(sides[1].dropFirst())] ?? []
      return .words(longestFirst(words.map { folded($0) }), name: name)
    }
    let bounds = sides[1].split(separator: "-")
    if bounds.count == 2, let low = Int(bounds[0]), let high = Int(bounds[1]), low <= high {
      return .open(low...high, name: name)
    }
    return .words(choices(sides[1]), name: name)
  }

  private static func choices(_ inner: Substring) -> [[Unicode.Scalar]] {
    longestFirst(inner.split(separator: "|", omittingEmptySubsequences: false).map { folded($0) })
  }

  private static func longestFirst(_ words: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    words.sorted { $0.count > $1.count }
  }
}
