/// A sentence of a folded text, with how it ends.
package struct Sentence: Sendable, Equatable {
  /// The mark that ends a sentence.
  package enum Ending: Sendable {
    /// None: the text or the line just stops.
    case none
    case statement
    case question
    case exclamation
  }

  package let letters: Range<Int>
  package let ending: Ending

  /// Creates a sentence.
  package init(letters: Range<Int>, ending: Ending) {
    self.letters = letters
    self.ending = ending
  }
}

extension FoldedText {
  /// The sentences in order; none is empty.
  ///
  /// O(letters).
  package var sentences: [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    for end in breaks.indices.dropFirst() where breaks[end] == .sentence {
      sentences.append(Sentence(letters: start..<end, ending: gaps[end].ending))
      start = end
    }
    return sentences
  }
}

extension Gap {
  /// A question outranks an exclamation ("?!"), which outranks a full stop.
  fileprivate var ending: Sentence.Ending {
    if contains(.question) { return .question }
    if contains(.exclamation) { return .exclamation }
    return isDisjoint(with: [.stop, .dot]) ? .none : .statement
  }
}
