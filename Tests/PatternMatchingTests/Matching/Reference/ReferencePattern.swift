/// A pattern as the tests make it up, with the text that the engine is given.
///
/// It is read from `Docs/Patterns.md` and knows nothing of the engine.
struct ReferencePattern {
  /// A part of a pattern.
  indirect enum Part {
    case letter(Character)
    /// The same syllable will do.
    case sound(Character)
    case sequence([Part])
    case choice([Part])
    case optional(Part)
    case gap(ClosedRange<Int>)
    /// The rest of a Latin word.
    case rest
    case list(Int)
  }

  /// What must or must not stand at an edge.
  enum Edge {
    /// With what may stand between it and the words; `nil` for nothing.
    case sentence(ClosedRange<Int>?), turn(ClosedRange<Int>?)
    case not([String])
  }

  var body: Part
  var start: Edge?
  var end: Edge?

  /// The pattern as a person writes it.
  var source: String {
    var text = ""
    switch start {
    case .sentence(let gap): text += "<sentence-start>" + Self.source(gap)
    case .turn(let gap): text += "<turn-start>" + Self.source(gap)
    case .not(let words): text += "<not:\(words.joined(separator: "|"))>"
    case nil: break
    }
    text += Self.source(body)
    switch end {
    case .sentence(let gap): text += Self.source(gap) + "<sentence-end>"
    case .turn(let gap): text += Self.source(gap) + "<turn-end>"
    case .not(let words): text += "<not:\(words.joined(separator: "|"))>"
    case nil: break
    }
    return text
  }

  private static func source(_ gap: ClosedRange<Int>?) -> String {
    gap.map { source(.gap($0)) } ?? ""
  }

  private static func source(_ part: Part) -> String {
    switch part {
    case .letter(let letter): String(letter)
    case .sound(let letter): "~\(letter)~"
    case .sequence(let parts): parts.map(source).joined()
    case .choice(let parts): "(" + parts.map(source).joined(separator: "|") + ")"
    case .optional(let part): "[\(source(part))]"
    case .gap(0...12): "…"
    case .gap(let range): "<gap:\(range.lowerBound)-\(range.upperBound)>"
    case .rest: "*"
    case .list(let number): "{list\(number)}"
    }
  }
}
