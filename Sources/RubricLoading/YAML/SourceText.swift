import Diagnostics

/// The lines of a file, to turn a YAML parser's marks into places that a person counts.
struct SourceText {
  private let lines: [Substring]

  init(_ text: String) {
    // The breaks that YAML 1.1 knows, so that line numbers agree with its parser's.
    lines = text.split(omittingEmptySubsequences: false) { character in
      switch character {
      case "\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}": true
      default: false
      }
    }
  }

  /// How many lines there are.
  var count: Int { lines.count }

  /// A line counted from 1, without its break; empty if there is none.
  func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// Turns a column in Unicode scalars, counted from 1, into one in characters.
  ///
  /// O(line); a ``SourceCursor`` does many of them faster.
  func position(line: Int, scalarColumn: Int) -> SourcePosition {
    var cursor = SourceCursor(self)
    return cursor.move(toLine: line, scalarColumn: scalarColumn).position
  }
}

/// Walks through a text to places that come one after the other.
///
/// Going on in a line costs only the way there, so that even a file of one endless line is read in
/// linear time; going back starts again at the beginning of the line.
struct SourceCursor {
  private let source: SourceText
  private var number = 0
  private var line: Substring = ""
  private var index: Substring.Index
  private var scalarColumn = 1
  private var column = 1

  init(_ source: SourceText) {
    self.source = source
    index = line.startIndex
  }

  /// Goes to a column in Unicode scalars, counted from 1.
  ///
  /// - Returns: The same place in characters, and what stands in the line from there on.
  mutating func move(
    toLine newNumber: Int, scalarColumn newColumn: Int
  ) -> (position: SourcePosition, rest: Substring) {
    if newNumber != number || newColumn < scalarColumn {
      number = newNumber
      line = source.line(newNumber)
      index = line.startIndex
      scalarColumn = 1
      column = 1
    }
    while index < line.endIndex, scalarColumn < newColumn {
      scalarColumn += line[index].unicodeScalars.count
      column += 1
      index = line.index(after: index)
    }
    return (SourcePosition(line: number, column: column), line[index...])
  }
}
