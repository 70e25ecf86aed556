import Diagnostics

/// Finds the cues of WebVTT and SubRip files, which differ in little but their heads.
enum CueScanner {
  /// How many arrows of times a text has.
  ///
  /// O(text), without taking it apart.
  static func count(in text: [UInt8]) -> Int {
    var (count, run) = (0, 0)
    for byte in text {
      if byte == UInt8(ascii: ">"), run >= 2 { count += 1 }
      run = byte == UInt8(ascii: "-") ? run + 1 : 0
    }
    return count
  }

  /// Reads all cues; lines that belong to none are counted in the report.
  static func cues(
    in lines: [TextLine], isWebVTT: Bool, sink: inout ImportSink
  ) -> [Cue] {
    var cues: [Cue] = []
    var index = isWebVTT ? skipHead(lines) : 0
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        index += 1
        continue
      }
      if isWebVTT, isBlock(line.scalars) {
        let first = index
        while index < lines.count, !lines[index].isBlank { index += 1 }
        sink.report.drop(
          Phrase(zh: "注释与样式（NOTE、STYLE、REGION）", en: "notes and styles (NOTE, STYLE, REGION)"),
          line: lines[first].number, count: index - first)
        continue
      }
      if let times = TimingLine.parse(line.scalars) {
        let speaker = index > 0 ? Cue.speaker(ofIdentifier: lines[index - 1].scalars) : nil
        index += 1
        let text = takeText(lines, &index, isWebVTT: isWebVTT)
        cues.append(
          Cue(
            line: line.number, start: times.start, end: times.end, lines: text, speaker: speaker))
        continue
      }
      if TimingLine.isMeant(line.scalars) {
        sink.note(
          "bad-cue-times", .error, line: line.number, "the times of this cue cannot be read",
          expected: isWebVTT ? "00:00:01.000 --> 00:00:02.500" : "00:00:01,000 --> 00:00:02,500")
        while index < lines.count, !lines[index].isBlank { index += 1 }
        continue
      }
      index += 1
    }
    return cues
  }

  /// The head of a WebVTT file goes to the first blank line or timing line.
  private static func skipHead(_ lines: [TextLine]) -> Int {
    var index = 1
    while index < lines.count, !lines[index].isBlank,
      TimingLine.parse(lines[index].scalars) == nil
    {
      index += 1
    }
    // An identifier directly above the first times is not part of the head, but not needed.
    return min(index, lines.count)
  }

  private static func isBlock(_ scalars: [Unicode.Scalar]) -> Bool {
    for word in ["NOTE", "STYLE", "REGION", "X-TIMESTAMP-MAP"] {
      let wanted = Array(word.unicodeScalars)
      guard scalars.starts(with: wanted) else { continue }
      return scalars.count == wanted.count || TextLine.isSpace(scalars[wanted.count])
        || scalars[wanted.count] == "="
    }
    return false
  }

  /// The lines of a cue: to the blank line before the next cue.
  ///
  /// Some programs leave blank lines inside the words of SubRip; those words are kept.
  private static func takeText(
    _ lines: [TextLine], _ index: inout Int, isWebVTT: Bool
  ) -> [TextLine] {
    var text: [TextLine] = []
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        if isWebVTT { break }
        index += 1
        continue
      }
      if TimingLine.isMeant(line.scalars) { break }
      let isNumber = line.scalars.allSatisfy(LabelText.isDigit) && line.scalars.count <= 9
      let next = index + 1
      if isNumber, next < lines.count, TimingLine.isMeant(lines[next].scalars) { break }
      text.append(line)
      index += 1
    }
    return text
  }
}
