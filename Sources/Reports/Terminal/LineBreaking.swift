extension StyledText {
  /// The text in lines no wider than so many cells.
  ///
  /// Breaks come between words and between full-width characters, never before a closing or after an
  /// opening punctuation mark as long as the line leaves a choice. Words longer than a line are cut.
  /// Linear in the text.
  ///
  /// - Parameters:
  ///   - cells: The width of a line.
  ///   - first: Spaces before the first line.
  ///   - rest: Spaces before the other lines.
  /// - Returns: At least one line.
  func wrapped(to cells: Int, first: Int = 0, rest: Int = 0) -> [StyledText] {
    var lines: [StyledText] = []
    var start = 0
    repeat {
      let indent = lines.isEmpty ? first : rest
      let line = line(from: start, cells: cells - indent)
      var styled = StyledText(String(repeating: " ", count: indent))
      styled.append(StyledText(pieces[line.range]))
      lines.append(styled)
      start = line.next
    } while start < pieces.count
    return lines
  }

  /// One line: what is in it, and where the next one begins.
  private func line(from start: Int, cells: Int) -> (range: Range<Int>, next: Int) {
    var used = 0
    var chance: Int?
    var index = start
    while index < pieces.count {
      let piece = pieces[index]
      if piece.endsLine { return (start..<index, index + 1) }
      if index > start, Self.canBreak(pieces[index - 1], piece) { chance = index }
      if used + piece.width > cells, index > start { break }
      used += piece.width
      index += 1
    }
    guard index < pieces.count else { return (start..<index, index) }
    let end = chance ?? cut(start: start, at: index)
    var next = end
    while next < pieces.count, pieces[next].isSpace { next += 1 }
    // A line end right behind the break has done its work with it.
    if next < pieces.count, pieces[next].endsLine { next += 1 }
    return (start..<end, next)
  }

  /// Where to cut a line that offers no break: one word earlier if a closing mark would be left over.
  private func cut(start: Int, at index: Int) -> Int {
    var end = index
    while end > start + 1, pieces[end].isClosing { end -= 1 }
    return pieces[end].isClosing ? index : end
  }

  private static func canBreak(_ left: Piece, _ right: Piece) -> Bool {
    if right.isClosing || left.isOpening { return false }
    return left.isSpace || right.isSpace || left.width > 1 || right.width > 1
  }
}

extension StyledText.Piece {
  fileprivate var isSpace: Bool { text == " " || text == "\u{3000}" }

  /// Whether it belongs to what is before it.
  fileprivate var isClosing: Bool {
    guard let scalar = text.unicodeScalars.first else { return false }
    return LineBreakClasses.closing.contains(scalar)
  }

  /// Whether it belongs to what is behind it.
  fileprivate var isOpening: Bool {
    guard let scalar = text.unicodeScalars.first else { return false }
    return LineBreakClasses.opening.contains(scalar)
  }
}

/// Marks that must not begin or end a line.
private enum LineBreakClasses {
  static let closing = Set("。，、；：？！）」』】〕》〉”’…—·～％‰々,.;:?!)]}%«".unicodeScalars)
  static let opening = Set("（「『【〔《〈“‘([{»¥￥＃#".unicodeScalars)
}
