/// A caption: a span of time and the lines shown in it.
struct Cue {
  /// The line of the file that has its times, counted from 1.
  var line: Int
  var start: Double?
  var end: Double?
  /// The lines as written, markup included.
  var lines: [TextLine]
  /// Who speaks, where the identifier of the cue says it: `"Omar Reyes" (2)`.
  var speaker: String?

  /// The name in the line above the times, as Webex writes it; `nil` for other identifiers.
  static func speaker(ofIdentifier scalars: [Unicode.Scalar]) -> String? {
    guard scalars.count <= 120, scalars.last == ")",
      let open = scalars.firstIndex(of: "\""),
      scalars[..<open].allSatisfy({ LabelText.isDigit($0) || TextLine.isSpace($0) }),
      let close = scalars.lastIndex(of: "\""), close > open + 1,
      let bracket = scalars[close...].firstIndex(of: "("),
      scalars[(close + 1)..<bracket].allSatisfy(TextLine.isSpace),
      scalars[(bracket + 1)...].dropLast().allSatisfy(LabelText.isDigit)
    else { return nil }
    let name = trim(String(scalars: scalars[(open + 1)..<close]))
    return name.isEmpty ? nil : name
  }
}

/// The line that times a cue: `00:04.210 --> 00:09.480 align:start`.
enum TimingLine {
  /// Reads the two times; `nil` when the line is not one.
  static func parse(_ scalars: [Unicode.Scalar]) -> (start: Double, end: Double)? {
    span(scalars).map { ($0.start, $0.end) }
  }

  /// Whether words stand behind the two times, and not settings such as `align:start`.
  static func hasWords(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let span = span(scalars) else { return false }
    let rest = scalars[span.next...].split(whereSeparator: TextLine.isSpace)
    return rest.contains { word in
      // X1:100 and position:10%,line-left belong to the times.
      guard let colon = word.firstIndex(of: ":"), colon > word.startIndex, colon + 1 < word.endIndex
      else { return true }
      return !word[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || LabelText.isDigit($0)) }
        || word[..<colon].contains { $0.isCapital } && word.count > 7
    }
  }

  private static func span(
    _ scalars: [Unicode.Scalar]
  ) -> (start: Double, end: Double, next: Int)? {
    guard let first = TimeScanner.scan(scalars, at: 0), first.stamp.parts >= 2 else { return nil }
    var index = first.end
    while index < scalars.count, TextLine.isSpace(scalars[index]) { index += 1 }
    let begin = index
    while index < scalars.count, "-–—>→".unicodeScalars.contains(scalars[index]) { index += 1 }
    guard index > begin, scalars[index - 1] == ">" || scalars[index - 1] == "→" else { return nil }
    while index < scalars.count, TextLine.isSpace(scalars[index]) { index += 1 }
    guard let second = TimeScanner.scan(scalars, at: index), second.stamp.parts >= 2 else {
      return nil
    }
    return (first.stamp.seconds, second.stamp.seconds, second.end)
  }

  /// Whether a line is meant to time a cue, well or badly.
  static func isMeant(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count >= 3, scalars.count <= 200 else { return false }
    return scalars.indices.dropLast(2).contains {
      scalars[$0] == "-" && scalars[$0 + 1] == "-" && scalars[$0 + 2] == ">"
    }
  }
}
