import Testing

@testable import TextAnalysis

/// A text and the entities of one kind in it, each written as `quote=digits`.
struct EntityCase: CustomTestStringConvertible, Sendable {
  let text: String
  let found: [String]

  init(_ text: String, _ found: String...) {
    self.text = text
    self.found = found
  }

  var testDescription: String { text }

  /// What the recogniser finds, written alike.
  func actual(_ kind: Entity.Kind) -> [String] {
    Self.describe(text, kind)
  }

  static func describe(_ text: String, _ kind: Entity.Kind) -> [String] {
    let folded = FoldedText(text)
    let scalars = Array(text.unicodeScalars)
    return EntityRecognizer.entities(in: folded).filter { $0.kind == kind }.map {
      var quote = ""
      quote.unicodeScalars.append(contentsOf: scalars[folded.scalarRange(of: $0.letters)])
      return "\(quote)=\($0.digits)"
    }
  }
}
