import Transcripts

extension Turn {
  /// The sentence around a place, without the spaces at its ends.
  ///
  /// - Parameter offset: A place in Unicode scalars of the text.
  /// - Returns: From after the end mark before the place to the next end mark, inclusive.
  func sentence(around offset: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    let place = min(max(0, offset), scalars.count)
    let isEnd = { (scalar: Unicode.Scalar) in "。！？!?；;\n".unicodeScalars.contains(scalar) }
    let start = scalars[..<place].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end = scalars[place...].firstIndex(where: isEnd).map { $0 + 1 } ?? scalars.count
    var sentence = scalars[start..<end]
    while sentence.first?.properties.isWhitespace == true { sentence.removeFirst() }
    while sentence.last?.properties.isWhitespace == true { sentence.removeLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: sentence)
    return String(view)
  }
}
