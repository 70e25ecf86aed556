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
  ///   - start: Where its first character, quote or `|` stands.
  ///   - rest: Its line from there on.
  /// - Returns: The place of the text itself, without quotes.
  func place(of value: String, at start: SourcePosition, _ rest: Substring) -> DocumentPlace {
    switch rest.first {
    case "'": return quoted(rest, value, start, escape: "'")
    case "\"": return quoted(rest, value, start, escape: "\\")
    case "|", ">": return block(value, start, isLiteral: rest.first == "|")
    default:
      let isOneLine = rest.hasPrefix(value)
      let length = isOneLine ? value.count : rest.count
      return DocumentPlace(
        file: file, range: SourceRange(start: start, length: length),
        layout: isOneLine ? .verbatim : folded(value, from: start))
    }
  }

  private func quoted(
    _ rest: Substring, _ value: String, _ quote: SourcePosition, escape: Character
  ) -> DocumentPlace {
    let close: Character = escape == "'" ? "'" : "\""
    var columns: [Int] = []
    var hasEscapes = false
    var isClosed = false
    var column = 0
    var characters = rest.dropFirst()
    while let character = characters.popFirst() {
      let isEscape = character == escape && (character != close || characters.first == close)
      if character == close, !isEscape {
        isClosed = true
        break
      }
      columns.append(column)
      column += 1
      guard isEscape else { continue }
      hasEscapes = true
      let more = character == close ? 1 : Self.lengthAfterBackslash(characters.first)
      characters = characters.dropFirst(more)
      column += more
    }
    let start = SourcePosition(line: quote.line, column: quote.column + 1)
    let range = SourceRange(start: start, length: column)
    // A text that goes on in the next line, or whose escapes join into one character.
    guard isClosed, columns.count == value.count else {
      return DocumentPlace(
        file: file, range: range, layout: hasEscapes ? .folded : folded(value, from: start))
    }
    return DocumentPlace(
      file: file, range: range, layout: hasEscapes ? .escaped(columns) : .verbatim)
  }

  /// How many characters an escape takes behind its backslash.
  private static func lengthAfterBackslash(_ letter: Character?) -> Int {
    switch letter {
    case "x": 3
    case "u": 5
    case "U": 9
    default: 1
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
    // What is folded goes on in the line below.
    let first =
      isLiteral
      ? value.dropFirst(blank).prefix { !$0.isNewline } : words.drop(while: \.isWhitespace)
    let indent = words.count - first.count
    guard indent >= 0, words.hasSuffix(first) else {
      return DocumentPlace(file: file, range: SourceRange(start: mark), layout: .folded)
    }
    let start = SourcePosition(line: mark.line + 1, column: indent + 1)
    let length = blank == 0 ? first.count : 1
    return DocumentPlace(
      file: file, range: SourceRange(start: start, length: length),
      layout: isLiteral ? .block : folded(value, from: start))
  }

  /// Finds the characters of a value that runs over several lines.
  ///
  /// Between them only spaces and line ends may be lost or made one. O(value + its lines).
  private func folded(_ value: String, from start: SourcePosition) -> DocumentPlace.Layout {
    var places: [SourcePosition] = []
    var number = start.line
    var line = Array(source.line(number))
    var index = start.column - 1
    for character in value {
      if character.isWhitespace {
        places.append(SourcePosition(line: number, column: min(index, line.count) + 1))
        if index < line.count, line[index].isWhitespace { index += 1 }
        continue
      }
      while true {
        while index < line.count, line[index].isWhitespace { index += 1 }
        if index < line.count { break }
        number += 1
        guard number <= source.count else { return .folded }
        line = Array(source.line(number))
        index = 0
      }
      guard line[index] == character else { return .folded }
      places.append(SourcePosition(line: number, column: index + 1))
      index += 1
    }
    return .spread(places)
  }
}
