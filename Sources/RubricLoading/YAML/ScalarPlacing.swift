import Diagnostics
import Rubrics

/// Finds out which characters of a file a scalar's value lies in.
///
/// The parser tells only where a scalar starts; the rest is read again from its line.
struct ScalarPlacing {
  let source: SourceText
  let file: String

  /// The place of a scalar's value.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - line: The line of its first character, quote or `|`, counted from 1.
  ///   - scalarColumn: Its column in Unicode scalars, counted from 1.
  /// - Returns: The place of the text itself, without quotes.
  func place(of value: String, line: Int, scalarColumn: Int) -> DocumentPlace {
    let (column, rest) = source.rest(ofLine: line, fromScalar: scalarColumn)
    let start = SourcePosition(line: line, column: column)
    switch rest.first {
    case "'": return quoted(rest, value, start, escape: "'")
    case "\"": return quoted(rest, value, start, escape: "\\")
    case "|", ">": return block(value, start, isLiteral: rest.first == "|")
    default:
      let isOneLine = rest.hasPrefix(value)
      let length = isOneLine ? value.count : rest.count
      return DocumentPlace(
        file: file, range: SourceRange(start: start, length: length),
        layout: isOneLine ? .verbatim : .folded)
    }
  }

  private func quoted(
    _ rest: Substring, _ value: String, _ quote: SourcePosition, escape: Character
  ) -> DocumentPlace {
    let close: Character = escape == "'" ? "'" : "\""
    let characters = Array(rest.dropFirst())
    var columns: [Int] = []
    var hasEscapes = false
    var index = 0
    while index < characters.count {
      let character = characters[index]
      columns.append(index)
      if character == escape, character != close || characters[safe: index + 1] == close {
        hasEscapes = true
        index += character == close ? 2 : Self.escapeLength(characters[(index + 1)...])
        continue
      }
      if character == close {
        columns.removeLast()
        break
      }
      index += 1
    }
    let start = SourcePosition(line: quote.line, column: quote.column + 1)
    let range = SourceRange(start: start, length: index)
    // A text that goes on in the next line, or whose escapes join into one character.
    guard index < characters.count, columns.count == value.count else {
      return DocumentPlace(file: file, range: range, layout: .folded)
    }
    return DocumentPlace(
      file: file, range: range, layout: hasEscapes ? .escaped(columns) : .verbatim)
  }

  /// How many characters an escape takes, from its backslash on.
  private static func escapeLength(_ after: ArraySlice<Character>) -> Int {
    switch after.first {
    case "x": 4
    case "u": 6
    case "U": 10
    default: 2
    }
  }

  private func block(_ value: String, _ mark: SourcePosition, isLiteral: Bool) -> DocumentPlace {
    // The value begins in the line below, after the indentation of its first line with words.
    var blank = 0
    for character in value {
      guard character.isNewline else { break }
      blank += 1
    }
    let words = source.line(mark.line + 1 + blank)
    let first = value.dropFirst(blank).prefix { !$0.isNewline }
    let indent = words.count - first.count
    guard indent >= 0, words.hasSuffix(first) else {
      return DocumentPlace(file: file, range: SourceRange(start: mark), layout: .folded)
    }
    let start = SourcePosition(line: mark.line + 1, column: indent + 1)
    let length = blank == 0 ? first.count : 1
    return DocumentPlace(
      file: file, range: SourceRange(start: start, length: length),
      layout: isLiteral ? .block : .folded)
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
