/// One row of a rule's table: the shape of a clause, and what becomes of it.
///
/// A shape is text with open parts. It has to fit a whole clause, or several up to the end of one.
///
/// | written | stands for |
/// |---|---|
/// | `(a\|b)` | one of these |
/// | `[a\|b]` | one of these, or nothing |
/// | `<x:a\|b>` | one of these, kept under the name `x` |
/// | `<x:2-20>` | 2 to 20 letters without a mark, kept under the name `x` |
/// | `<x:@list>` | a word of a list in ``RewordingWords``, kept under the name `x` |
/// | `，` | a comma or the gap between two clauses |
///
/// In the new wording `<x>` is what was kept. Where that ends with a question mark, it takes the
/// place of the mark after the clause.
struct RewordingForm: Sendable {
  /// A part of a shape.
  enum Part: Sendable, Equatable {
    /// One of these, longest first; an empty one may be left out.
    case words([[Unicode.Scalar]], name: String?)
    /// Letters without a mark.
    case open(ClosedRange<Int>, name: String)
    /// The gap between two clauses.
    case gap
  }

  /// A part of the new wording.
  enum NewPart: Sendable, Equatable {
    case text(String)
    case kept(String)
  }

  let parts: [Part]
  let newParts: [NewPart]
  /// Whether the new wording surely means the same and is surely good grammar.
  let isCertain: Bool
  /// Whether the new wording is a question.
  let isQuestion: Bool
  /// What a clause must begin with; `nil` if with anything.
  let firstLetters: Set<Unicode.Scalar>?

  /// Reads a row; whatever is not one of the constructs stands for itself.
  init(_ shape: String, _ wording: String, isCertain: Bool = false) {
    parts = ShapeReader.parts(of: shape)
    newParts = ShapeReader.newParts(of: wording)
    self.isCertain = isCertain
    firstLetters = Self.firstLetters(of: parts[...])
    isQuestion = wording.last.map { "？?".contains($0) } ?? false
  }

  private static func firstLetters(of parts: ArraySlice<Part>) -> Set<Unicode.Scalar>? {
    guard case .words(let words, _)? = parts.first else { return nil }
    let letters = Set(words.compactMap(\.first))
    guard words.contains([]) else { return letters }
    return firstLetters(of: parts.dropFirst()).map { letters.union($0) }
  }
}
