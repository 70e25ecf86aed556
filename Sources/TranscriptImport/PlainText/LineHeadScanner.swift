/// Reads the head of a line; whether its label is a speaker is for ``LabelJudge`` to say.
struct LineHeadScanner {
  /// The longest label in Unicode scalars.
  static let longestLabel = 40

  /// The longest of wide labels in Unicode scalars.
  private static let longestWideLabel = 60

  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// Where a label would begin.
  private var labelStart = 0

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// Finds the head of a line; `nil` when the line begins with words.
  ///
  /// O(head).
  static func scan(_ scalars: [Unicode.Scalar]) -> LineHead? {
    var scanner = LineHeadScanner(scalars)
    var head = scanner.head()
    if head?.form != .colon, let wide = scanner.wideLabel() {
      head =
        head
        ?? LineHead(form: .wide, label: "", start: nil, end: nil, textStart: wide.textStart)
      head?.wide = wide
    } else if head == nil || head?.form == .mark, let timed = scanner.timedAtEnd() {
      head = timed
    }
    if let end = head?.textStart { head?.hasLineToItself = end >= scalars.count }
    return head
  }

  private var current: Unicode.Scalar { at(index) }

  private func at(_ place: Int) -> Unicode.Scalar {
    place < scalars.count ? scalars[place] : "\0"
  }

  private mutating func skipSpace(marks: Bool = true) {
    while index < scalars.count,
      TextLine.isSpace(scalars[index]) || (marks && (current == "*" || current == "`"))
    {
      index += 1
    }
  }

  private mutating func head() -> LineHead? {
    skipBullet()
    let leading = secondsPair() ?? span()
    if leading != nil {
      skipSpace()
      if "-–—|,，".unicodeScalars.contains(current) {
        index += 1
        skipSpace()
      }
    }
    if index >= scalars.count {
      return leading.map {
        LineHead(form: .time, label: "", start: $0.start, end: $0.end, textStart: index)
      }
    }
    let afterTime = index
    labelStart = index
    if var head = bracketed(leading) ?? labelled(leading) {
      if leading != nil { head.timeEnd = afterTime }
      return head
    }
    guard let leading else { return nil }
    return LineHead(
      form: .time, label: "", start: leading.start, end: leading.end, textStart: afterTime)
  }

  /// Everything up to the first colon that words follow, whatever marks are in it.
  private func wideLabel() -> LineHead.WideLabel? {
    var place = labelStart
    let limit = min(scalars.count, labelStart + Self.longestWideLabel)
    while place < limit, !"。！？!?；;".unicodeScalars.contains(scalars[place]) {
      let scalar = scalars[place]
      let isColon =
        scalar == "：" || scalar == ":" && (place + 1 >= scalars.count || at(place + 1) == " ")
      guard isColon else {
        place += 1
        continue
      }
      let label = text(labelStart..<place)
      var start = place + 1
      while start < scalars.count, TextLine.isSpace(scalars[start]) { start += 1 }
      return label.isEmpty
        ? nil
        : LineHead.WideLabel(label: label, key: LabelText.key(label), textStart: start)
    }
    return nil
  }

  /// A line that ends in a time, whatever marks the name before it has: `Ann | Acme 00:04`.
  private func timedAtEnd() -> LineHead? {
    guard labelStart == 0, scalars.count <= Self.longestWideLabel, let last = scalars.last,
      LabelText.isDigit(last),
      let space = scalars.lastIndex(where: TextLine.isSpace),
      !scalars[..<space].contains(where: { "。！？!?；;，".unicodeScalars.contains($0) }),
      let time = TimeScanner.scan(scalars, at: space + 1), time.end == scalars.count,
      time.stamp.parts >= 2
    else { return nil }
    let label = text(0..<space)
    guard !label.isEmpty, RoleDictionary.match(label)?.strength != .exact else { return nil }
    return LineHead(
      form: .timed, label: label, start: time.stamp, end: nil, textStart: scalars.count)
  }

  /// List marks and quotation marks of Markdown.
  private mutating func skipBullet() {
    let start = index
    while ">#".unicodeScalars.contains(current) || TextLine.isSpace(current) { index += 1 }
    if "-*+•·▪●".unicodeScalars.contains(current), TextLine.isSpace(at(index + 1)) { index += 1 }
    skipSpace()
    skipNumber()
    if index >= scalars.count { index = start }
  }

  /// `1. `, `2、`, `3) ` before a label.
  private mutating func skipNumber() {
    let start = index
    while LabelText.isDigit(current), index - start < 4 { index += 1 }
    guard index > start, ".、)）．".unicodeScalars.contains(current),
      !LabelText.isDigit(at(index + 1))
    else {
      index = start
      return
    }
    index += 1
    skipSpace()
  }

  // MARK: Times

  private typealias Span = (start: TimeStamp, end: TimeStamp?)

  /// A time or a range of times, bare or in brackets.
  private mutating func span() -> Span? {
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
    return (first.stamp, nil)
  }

  /// Seconds in brackets: `[12.5]`, `[4s]`, `[0.52-3.86]`.
  private mutating func plainSeconds() -> Span? {
    guard let first = decimal() else { return nil }
    let before = index
    skipSpace(marks: false)
    guard "-–~".unicodeScalars.contains(current) else {
      index = before
      // A whole number in brackets is rather a reference.
      return first.hasMark ? (first.stamp, nil) : nil
    }
    index += 1
    skipSpace(marks: false)
    guard let second = decimal() else { return nil }
    return (first.stamp, second.stamp)
  }

  /// Start and end as columns before a label: `0.88 4.36 Agent: …`.
  private mutating func secondsPair() -> Span? {
    let before = index
    if let first = decimal(), first.hasMark, TextLine.isSpace(current) {
      skipSpace(marks: false)
      if let second = decimal(), second.hasMark, TextLine.isSpace(current),
        second.stamp.seconds >= first.stamp.seconds
      {
        return (first.stamp, second.stamp)
      }
    }
    index = before
    return nil
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

  // MARK: Labels

  /// A label in brackets: `【客服】您好`, `[客服 00:04] 您好`, `<Agent> Hello`, `（客户）：您好`.
  private mutating func bracketed(_ leading: Span?) -> LineHead? {
    let before = index
    guard let close = LabelText.closing(current), current != "《" else { return nil }
    let open = index + 1
    guard let end = scalars[open...].prefix(Self.longestLabel).firstIndex(of: close), end > open
    else { return nil }
    var inner = open
    var time = leading
    // A time may share the brackets with the label.
    while inner < end {
      if inner > open, let found = TimeScanner.scan(scalars, at: inner), found.end <= end,
        found.stamp.parts >= 2
      {
        if time == nil { time = (found.stamp, nil) }
        break
      }
      inner += 1
    }
    let label = text(open..<inner)
    index = end + 1
    skipSpace()
    if time == nil, let behind = span() {
      time = behind
      skipSpace()
    }
    let hasColon = takeColon()
    skipSpace()
    // [客服] 小王：您好 has its label behind the brackets.
    if !hasColon, label.isEmpty {
      index = before
      return nil
    }
    return LineHead(
      form: hasColon ? .colon : .bracket, label: label, start: time?.start, end: time?.end,
      textStart: index)
  }

  /// Everything that has the label first: up to a colon, a time, a mark or the end of the line.
  private mutating func labelled(_ leading: Span?) -> LineHead? {
    let start = index
    let limit = min(scalars.count, start + Self.longestLabel)
    var time = leading
    while index < scalars.count {
      let scalar = current
      if index > limit || Self.sentenceMarks.contains(scalar) { return nil }
      if scalar == ":" || scalar == "：" || scalar == "﹕" || scalar == "︰" {
        // https://…
        if at(index + 1) == "/", at(index + 2) == "/" { return nil }
        let label = text(start..<index)
        index += 1
        skipSpace()
        if label.isEmpty { return nil }
        // Name: [00:04] text
        let before = index
        if time == nil, LabelText.closing(current) != nil, let behind = span() {
          time = behind
          skipSpace()
        } else {
          index = before
        }
        return head(.colon, label, time)
      }
      if scalar == "\t" || scalar == "|" || scalar == ">" || scalar == "＞" {
        let label = text(start..<index)
        index += 1
        skipSpace()
        return label.isEmpty ? nil : head(.mark, label, time)
      }
      if index > start, scalar == "—", at(index + 1) == "—" {
        let label = text(start..<index)
        index += 2
        skipSpace()
        return head(.mark, label, time)
      }
      if index > start, isDash(), TextLine.isSpace(at(index - 1)) {
        let label = text(start..<index)
        index += 1
        skipSpace()
        return head(.mark, label, time)
      }
      if index > start, time == nil, let head = timed(from: start) { return head }
      if let close = LabelText.closing(scalar),
        let end = scalars[index...].prefix(24).firstIndex(of: close)
      {
        index = end
      }
      index += 1
    }
    return head(leading == nil ? .alone : .timedFirst, text(start..<index), time)
  }

  /// A dash between spaces.
  private func isDash() -> Bool {
    "-–—".unicodeScalars.contains(current) && TextLine.isSpace(at(index + 1))
  }

  /// A time behind the label: `Agent (12:03): …`, `说话人 1 00:00:04您好`.
  private mutating func timed(from start: Int) -> LineHead? {
    let end = index
    let opens = LabelText.closing(current) != nil
    // Digits of a number are not the start of a time.
    guard opens || (LabelText.isDigit(current) && !LabelText.isDigit(at(index - 1))) else {
      return nil
    }
    guard let time = span() else {
      index = end
      return nil
    }
    let label = text(start..<end)
    // 客服2：30分钟 has no time in it; glued to a name, only h:mm:ss is one.
    let isGlued = !opens && !TextLine.isSpace(at(end - 1)) && time.start.parts < 3
    guard !label.isEmpty, !isGlued else {
      index = end
      return nil
    }
    skipSpace()
    let hasColon = takeColon()
    skipSpace()
    return head(hasColon && opens ? .colon : .timed, label, time)
  }

  private mutating func takeColon() -> Bool {
    guard ":：﹕︰".unicodeScalars.contains(current) else { return false }
    index += 1
    return true
  }

  private func head(_ form: LineHead.Form, _ label: String, _ time: Span?) -> LineHead {
    LineHead(
      form: form, label: label, start: time?.start, end: time?.end, textStart: index)
  }

  private func text(_ range: Range<Int>) -> String {
    let isEdge = { (scalar: Unicode.Scalar) in
      TextLine.isSpace(scalar) || "*`-–—,|".unicodeScalars.contains(scalar)
    }
    var slice = scalars[range]
    while let last = slice.last, isEdge(last) { slice.removeLast() }
    while let first = slice.first, isEdge(first) { slice.removeFirst() }
    // Emphasis inside a label: two stars, not the four of a masked number.
    var out = String.UnicodeScalarView()
    var stars = 0
    for scalar in slice {
      if scalar == "*" {
        stars += 1
        continue
      }
      if stars != 2 { out.append(contentsOf: repeatElement("*", count: stars)) }
      stars = 0
      out.append(scalar)
    }
    return String(out)
  }

  private static let sentenceMarks: Set<Unicode.Scalar> = Set(
    "。！？!?；;，、…“”\"=".unicodeScalars)
}
