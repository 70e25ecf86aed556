/// Times in front of a label, and behind one.
extension LineHeadScanner {
  typealias Span = (start: TimeStamp, end: TimeStamp?)

  /// A time or a range of times, bare or in brackets.
  mutating func span() -> Span? {
    let before = index
    if let close = LabelText.closing(current) {
      index += 1
      skipSpace()
      if let span = bareSpan(inBrackets: true) {
        skipSpace()
        if current == close {
          index += 1
          return span
        }
      }
      index = before
      return nil
    }
    guard let span = bareSpan(inBrackets: false) else {
      index = before
      return nil
    }
    return span
  }

  private mutating func bareSpan(inBrackets: Bool) -> Span? {
    guard let first = TimeScanner.scan(scalars, at: index) else {
      return inBrackets ? plainSeconds() : nil
    }
    // A date alone or 3秒 at the start of a line is speech unless brackets set it off.
    if !inBrackets, first.stamp.parts < 2 { return nil }
    index = first.end
    let beforeRange = index
    skipSpace(marks: false)
    var arrow = 0
    while "-–—~～>→至到".unicodeScalars.contains(current), arrow < 3 {
      index += 1
      arrow += 1
    }
    if arrow > 0 {
      skipSpace(marks: false)
      if let second = TimeScanner.scan(scalars, at: index) {
        index = second.end
        return (first.stamp, second.stamp)
      }
    }
    index = beforeRange
    // 00:00:02,00:00:04
    if current == "," || current == "，",
      let second = TimeScanner.scan(scalars, at: index + 1),
      second.stamp.parts == first.stamp.parts,
      second.stamp.parts >= 2, second.stamp.seconds >= first.stamp.seconds
    {
      index = second.end
      return (first.stamp, second.stamp)
    }
    return (first.stamp, nil)
  }

  /// Seconds in brackets: `[12.5]`, `[4s]`, `[0.52-3.86]`, `[500,3800]`.
  private mutating func plainSeconds() -> Span? {
    guard var first = decimal() else { return nil }
    let before = index
    skipSpace(marks: false)
    let hasComma = current == "," || current == "，"
    guard hasComma || "-–—~～".unicodeScalars.contains(current) else {
      index = before
      // A whole number in brackets is rather a reference.
      return first.hasMark ? (first.stamp, nil) : nil
    }
    index += 1
    skipSpace(marks: false)
    guard var second = decimal() else { return nil }
    // [1,2] is a reference, and [3,1] no span.
    if hasComma,
      second.stamp.seconds <= first.stamp.seconds
        || !first.hasMark && !second.hasMark && second.stamp.seconds < 100
    {
      return nil
    }
    if !first.hasMark, !second.hasMark {
      first.stamp.isBare = true
      second.stamp.isBare = true
    }
    return (first.stamp, second.stamp)
  }

  /// Start and end before a label: `0.88 4.36 Agent: …`, `1.3 - 3.1 SPEAKER_01: …`, and
  /// `2100-4400 客户：…`, whose unit only all lines together tell.
  mutating func numberPair() -> Span? {
    guard LabelText.isDigit(current) else { return nil }
    let before = index
    if var first = decimal(), let separator = pairSeparator(), var second = decimal(),
      TextLine.isSpace(current), !LabelText.isDigit(at(index + 1)),
      second.stamp.seconds >= first.stamp.seconds
    {
      if first.hasMark, second.hasMark || separator == .dash { return (first.stamp, second.stamp) }
      // Two whole numbers are a span only where a dash says so and they do not number the lines.
      if !first.hasMark, !second.hasMark, separator == .dash, second.stamp.seconds >= 100 {
        first.stamp.isBare = true
        second.stamp.isBare = true
        return (first.stamp, second.stamp)
      }
    }
    index = before
    return nil
  }

  private enum PairSeparator { case space, dash }

  private mutating func pairSeparator() -> PairSeparator? {
    let before = index
    skipSpace(marks: false)
    var marks = 0
    while "-–—~～>→".unicodeScalars.contains(current), marks < 3 {
      index += 1
      marks += 1
    }
    guard marks > 0 || index > before else { return nil }
    if marks > 0 { skipSpace(marks: false) }
    return marks > 0 ? .dash : .space
  }

  /// `start=1.3s stop=3.1s speaker_SPEAKER_01: …`, as scripts around voice dividers print it.
  mutating func keyedPair() -> Span? {
    let before = index
    if take("start="), let first = decimal(), pairSeparator() == .space,
      take("stop=") || take("end="), let second = decimal(), TextLine.isSpace(current)
    {
      skipSpace(marks: false)
      _ = take("speaker_") || take("speaker=")
      return (first.stamp, second.stamp)
    }
    index = before
    return nil
  }

  private mutating func take(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard index + wanted.count <= scalars.count,
      scalars[index..<(index + wanted.count)].elementsEqual(wanted)
    else { return false }
    index += wanted.count
    return true
  }

  private mutating func decimal() -> (stamp: TimeStamp, hasMark: Bool)? {
    var text = ""
    while LabelText.isDigit(current) || current == ".", text.utf8.count < 12 {
      text.unicodeScalars.append(current)
      index += 1
    }
    guard let value = Double(text) else { return nil }
    var hasMark = text.contains(".")
    if current == "s" || current == "秒" {
      index += 1
      hasMark = true
    }
    return (TimeStamp(seconds: value, parts: 1), hasMark)
  }
}
