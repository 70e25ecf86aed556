package import Diagnostics

/// Where a node stands.
///
/// The range of a quoted scalar is that of the text between the quotes, the range of a block scalar
/// is its first line, and the range of a mapping is its first key.
package struct DocumentPlace: Sendable, Hashable {
  /// How the characters of a scalar's value lie in the file.
  package enum Layout: Sendable, Hashable {
    /// Side by side on one line.
    case verbatim
    /// On one line, each character at this distance from the start; escapes take more than one.
    case escaped([Int])
    /// As in the file, line by line, each line starting at the range's column.
    case block
    /// Folded over several lines, each character at a place of its own.
    case spread([SourcePosition])
    /// Folded over several lines with escapes between: only the start is known.
    case folded
  }

  package var file: String
  package var range: SourceRange
  package var layout: Layout

  package init(file: String, range: SourceRange, layout: Layout = .verbatim) {
    self.file = file
    self.range = range
    self.layout = layout
  }

  /// The place of some characters of a scalar's value.
  ///
  /// O(value).
  ///
  /// - Parameters:
  ///   - offset: Where they begin, in characters of the value.
  ///   - length: How many they are.
  ///   - value: The scalar's value.
  /// - Returns: Their place, or that of the whole scalar where the file does not tell.
  package func part(at offset: Int, length: Int, of value: String) -> DocumentPlace {
    var start = range.start
    var span = length
    switch layout {
    case .verbatim:
      start.column += offset
    case .escaped(let columns):
      guard offset < columns.count else {
        start.column += range.length
        span = 1
        break
      }
      start.column += columns[offset]
      let end = offset + length < columns.count ? columns[offset + length] : range.length
      span = end - columns[offset]
    case .block:
      let before = value.prefix(offset)
      let lineBreaks = before.count(where: \.isNewline)
      let inLine = before.reversed().prefix { !$0.isNewline }.count
      start.line += lineBreaks
      start.column += inLine
    case .spread(let places):
      guard offset < places.count else { return self }
      start = places[offset]
      // What goes on in another line is shown up to the end of this one.
      span = places[offset..<min(places.count, offset + length)].count { $0.line == start.line }
    case .folded:
      return self
    }
    return DocumentPlace(file: file, range: SourceRange(start: start, length: span))
  }
}
