/// Marks behind the words that belong in front of them, or nowhere.
///
/// ```
/// Agent: Hello, how can I help? [00:00:03]
/// [00:00:01.300 --> 00:00:03.050]  Hello? [SPEAKER_TURN]
/// ```
enum TrailingTimes {
  private static let speakerTurn = Array("[SPEAKER_TURN]".unicodeScalars)

  /// The lines with times in front, where nearly every labelled line ends with one and none begins
  /// with one; signs of a change of speaker, which name nobody, are taken off.
  ///
  /// O(text).
  static func moved(_ lines: [TextLine]) -> [TextLine] {
    var lines = lines
    for index in lines.indices where lines[index].scalars.last == "]" {
      let scalars = lines[index].scalars
      guard scalars.count > speakerTurn.count, scalars.suffix(speakerTurn.count) == speakerTurn[...]
      else { continue }
      lines[index].scalars.removeLast(speakerTurn.count)
      while let last = lines[index].scalars.last, TextLine.isSpace(last) {
        lines[index].scalars.removeLast()
      }
    }
    guard lines.count(where: { endsInBracket($0.scalars) }) >= 3 else { return lines }
    var places: [(line: Int, time: Range<Int>)] = []
    var labelled = 0
    for (index, line) in lines.enumerated() where !line.isBlank {
      guard let head = LineHeadScanner.scan(line.scalars), head.form == .colon,
        !HeaderLine.isKey(head.label)
      else { continue }
      if head.start != nil { return lines }
      labelled += 1
      if let time = time(behind: line.scalars, from: head.textStart) {
        places.append((index, time))
      }
    }
    guard places.count >= 3, places.count * 10 >= labelled * 8 else { return lines }
    for (index, time) in places {
      let scalars = lines[index].scalars
      var words = scalars[..<time.lowerBound]
      while let last = words.last, TextLine.isSpace(last) { words.removeLast() }
      lines[index].scalars = Array(scalars[time]) + [" "] + words
    }
    return lines
  }

  private static func endsInBracket(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.last.map { "])】）".unicodeScalars.contains($0) } ?? false
  }

  /// A time in brackets that ends a line, with its brackets.
  private static func time(behind scalars: [Unicode.Scalar], from start: Int) -> Range<Int>? {
    guard endsInBracket(scalars), let close = scalars.last,
      let open = scalars.suffix(40).lastIndex(where: { LabelText.closing($0) == close }),
      open > start, let time = TimeScanner.scan(scalars, at: open + 1),
      time.end == scalars.count - 1, time.stamp.parts >= 2
    else { return nil }
    return open..<scalars.count
  }
}
