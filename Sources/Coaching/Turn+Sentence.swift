import Transcripts

extension Turn {
  /// The sentence around a place, without the spaces at its ends.
  ///
  /// - Parameter offset: A place in Unicode scalars of the text.
  /// - Returns: From after the end mark before the place to the next end mark, inclusive.
  func sentence(around offset: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[Self.sentence(in: scalars, around: offset)])
    return String(view)
  }

  /// Where the sentence around a place stands, without the spaces at its ends.
  static func sentence(in scalars: [Unicode.Scalar], around offset: Int) -> Range<Int> {
    let place = min(max(0, offset), scalars.count)
    let start = scalars[..<place].indices.last { isEnd($0, of: scalars) }.map { $0 + 1 } ?? 0
    let end =
      scalars[place...].indices.first { isEnd($0, of: scalars) }.map { $0 + 1 } ?? scalars.count
    var sentence = scalars[start..<end]
    while sentence.first?.properties.isWhitespace == true { sentence.removeFirst() }
    while sentence.last?.properties.isWhitespace == true { sentence.removeLast() }
    return sentence.indices
  }

  /// Whether a sentence ends with a scalar; a dot within a number or after a title ends none.
  private static func isEnd(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index] {
    case "。", "！", "？", "!", "?", "；", ";", "\n": return true
    case ".": break
    default: return false
    }
    let next = index + 1
    guard next == scalars.count || scalars[next].properties.isWhitespace else { return false }
    let word = scalars[..<index].suffix(4).split { !$0.properties.isAlphabetic }.last ?? []
    guard word.endIndex == index else { return true }
    return !["Mr", "Mrs", "Ms", "Dr"].contains { $0.unicodeScalars.elementsEqual(word) }
  }
}
