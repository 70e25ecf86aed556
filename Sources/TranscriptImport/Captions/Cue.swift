/// A caption: a span of time and the lines shown in it.
struct Cue {
  /// The line of the file that has its times, counted from 1.
  var line: Int
  var start: Double?
  var end: Double?
  /// The lines as written, markup included.
  var lines: [TextLine]
}

/// The line that times a cue: `00:04.210 --> 00:09.480 align:start`.
enum TimingLine {
  /// Reads the two times; `nil` when the line is not one.
  static func parse(_ scalars: [Unicode.Scalar]) -> (start: Double, end: Double)? {
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
    return (first.stamp.seconds, second.stamp.seconds)
  }

  /// Whether a line is meant to time a cue, well or badly.
  static func isMeant(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count >= 3, scalars.count <= 200 else { return false }
    return scalars.indices.dropLast(2).contains {
      scalars[$0] == "-" && scalars[$0 + 1] == "-" && scalars[$0 + 2] == ">"
    }
  }
}
