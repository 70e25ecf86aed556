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

  /// A line counted from 1, without its break; empty if there is none.
  func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// Turns a column in Unicode scalars, counted from 1, into one in characters.
  ///
  /// O(line).
  func position(line number: Int, scalarColumn: Int) -> SourcePosition {
    SourcePosition(
      line: number, column: rest(ofLine: number, fromScalar: scalarColumn).column)
  }

  /// What stands in a line from a column in Unicode scalars on, with the column in characters.
  func rest(ofLine number: Int, fromScalar scalarColumn: Int) -> (column: Int, text: Substring) {
    let line = line(number)
    var scalars = 1
    var column = 1
    var index = line.startIndex
    while index < line.endIndex, scalars < scalarColumn {
      scalars += line[index].unicodeScalars.count
      column += 1
      index = line.index(after: index)
    }
    return (column, line[index...])
  }
}
