/// Reads the head of a line; whether its label is a speaker is for ``LabelJudge`` to say.
struct LineHeadScanner {
  /// The longest label in Unicode scalars.
  static let longestLabel = 40

  /// The longest of wide labels in Unicode scalars.
  private static let longestWideLabel = 60

  let scalars: [Unicode.Scalar]
  var index = 0
  /// Where a label would begin.
  private var labelStart = 0

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = Self.plain(scalars)
  }

  /// The line with the signs in front that are written in full width as they are written elsewhere.
  private static func plain(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar]?
    var isBeforeLabel = true
    for (place, scalar) in scalars.prefix(longestWideLabel).enumerated() {
      let isDigit = (0xFF10...0xFF19).contains(scalar.value)
      // The sign of a ratio looks like a colon and is often typed for one.
      if scalar == "\u{2236}" { plain = replacing(place, by: "：", in: plain ?? scalars) }
      if isDigit, isBeforeLabel, let digit = LabelText.fold(scalar) {
        plain = replacing(place, by: digit, in: plain ?? scalars)
      }
      isBeforeLabel = isBeforeLabel && (isDigit || !scalar.isLetter)
    }
    return plain ?? scalars
  }

  private static func replacing(
    _ place: Int, by scalar: Unicode.Scalar, in scalars: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var scalars = scalars
    scalars[place] = scalar
    return scalars
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

  var current: Unicode.Scalar { at(index) }

  func at(_ place: Int) -> Unicode.Scalar {
    place < scalars.count ? scalars[place] : "\0"
  }

  mutating func skipSpace(marks: Bool = true) {
    while index < scalars.count,
      TextLine.isSpace(scalars[index]) || (marks && (current == "*" || current == "`"))
    {
      index += 1
    }
  }

  private mutating func head() -> LineHead? {
    skipBullet()
    let columns = numberPair()
    let leading = columns ?? keyedPair() ?? span()
    let isBare = columns?.start.isBare ?? false
    if leading != nil {
      skipSpace()
      if "-–—|,，:：".unicodeScalars.contains(current) {
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
      // Bare numbers are times only in front of a label.
      if isBare, head.form != .colon, head.form != .bracket { return nil }
      if leading != nil { head.timeEnd = afterTime }
      return head
    }
    guard let leading, !isBare else { return nil }
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

  /// `1. `, `2、`, `3) ` before a label, `#4 ` and `5 ` before a time as well.
  private mutating func skipNumber() {
    let start = index
    // [3] Agent: …; a time in brackets has more than digits.
    if let close = LabelText.closing(current), current != "<" {
      index += 1
      while LabelText.isDigit(current), index - start < 6 { index += 1 }
      if index > start + 1, current == close, TextLine.isSpace(at(index + 1)) {
        index += 1
        skipSpace()
      } else {
        index = start
      }
      return
    }
    let isHash = index > 0 && at(index - 1) == "#"
    while LabelText.isDigit(current), index - start < 5 { index += 1 }
    if index > start, TextLine.isSpace(current), isHash || isTime(behind: index) {
      skipSpace()
      return
    }
    guard index > start, ".、)）．".unicodeScalars.contains(current),
      !LabelText.isDigit(at(index + 1))
    else {
      index = start
      return
    }
    index += 1
    skipSpace()
  }

  /// Whether a time with hours, or one in brackets, stands behind a number.
  private func isTime(behind place: Int) -> Bool {
    var start = place
    while TextLine.isSpace(at(start)), start < scalars.count { start += 1 }
    let isBracketed = LabelText.closing(at(start)) != nil
    guard let time = TimeScanner.scan(scalars, at: isBracketed ? start + 1 : start) else {
      return false
    }
    return time.stamp.parts >= (isBracketed ? 2 : 3) && !time.stamp.isMoment
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
    // From Dana Lee to Omar Reyes (Direct Message): two names are a label.
    let isAddressed = leading != nil && AddressedLabel.begins(scalars[start...])
    let limit = min(scalars.count, start + Self.longestLabel * (isAddressed ? 3 : 1))
    var time = leading
    while index < scalars.count {
      let scalar = current
      if index > limit || Self.sentenceMarks.contains(scalar) { return nil }
      if scalar == ":" || scalar == "：" || scalar == "﹕" || scalar == "︰" {
        // https://…
        if at(index + 1) == "/", at(index + 2) == "/" { return nil }
        if time == nil, let head = datedAtEnd(from: start, colon: index) { return head }
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
        // Agent | 00:00:04 | Hello
        let before = index
        if time == nil, let behind = span() {
          skipSpace()
          if current == scalar { time = behind } else { index = before }
          if current == scalar, index > before { index += 1 }
          skipSpace()
        }
        return label.isEmpty ? nil : head(.mark, label, time)
      }
      if index > start, let head = spaced(from: start, time) { return head }
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

  /// A date and a time at the end of a line behind a name with a colon in it, as shops have:
  /// `蓝焰旗舰店:小周 2024-06-27 14:02:23`, `蓝焰旗舰店:小周 (2024-06-27 14:02:23):`.
  private mutating func datedAtEnd(from start: Int, colon: Int) -> LineHead? {
    var place = colon + 1
    let limit = min(scalars.count, colon + 20)
    while place < limit, !TextLine.isSpace(scalars[place]), LabelText.closing(scalars[place]) == nil
    {
      if Self.sentenceMarks.contains(scalars[place]) { return nil }
      place += 1
    }
    guard place > colon + 1, place < limit else { return nil }
    let before = index
    index = place
    skipSpace()
    guard let time = span(), time.start.day != nil, time.start.parts > 0 else {
      index = before
      return nil
    }
    skipSpace()
    _ = takeColon()
    skipSpace()
    guard index >= scalars.count else {
      index = before
      return nil
    }
    return head(.timed, text(start..<place), time)
  }

  /// A role with a wide gap behind it, as a tab leaves that became spaces: `坐席    您好`.
  private mutating func spaced(from start: Int, _ time: Span?) -> LineHead? {
    guard current == "\u{3000}" || TextLine.isSpace(current) && TextLine.isSpace(at(index + 1))
    else {
      return nil
    }
    let end = index
    skipSpace(marks: false)
    let words = index
    // Teams writes a time behind the gap, and a name there has its own colon.
    let isTimed = span() != nil
    index = words
    let label = text(start..<end)
    guard words < scalars.count, !isTimed, !isDash(),
      !scalars[words...].prefix(20).contains(where: { ":：|\t".unicodeScalars.contains($0) }),
      RoleDictionary.match(label)?.strength == .exact
    else {
      index = end
      return nil
    }
    return head(.mark, label, time)
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
      form: form, label: time == nil ? label : AddressedLabel.sender(of: label), start: time?.start,
      end: time?.end, textStart: index)
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
