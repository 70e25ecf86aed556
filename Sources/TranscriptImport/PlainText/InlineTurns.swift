/// Cuts lines that hold several turns: `客服：您好。 客户：你好。 客服：…`.
enum InlineTurns {
  /// Cuts before every role label with a colon that follows a space or the end of a sentence,
  /// where a line has at least two and begins with one, or is the only line with any.
  static func expand(_ lines: [TextLine]) -> [TextLine] {
    var out: [TextLine] = []
    out.reserveCapacity(lines.count)
    let isShort = lines.count { !$0.isBlank } <= 3
    var isFirst = true
    for line in lines {
      let cuts = cuts(in: line.scalars)
      defer { isFirst = isFirst && line.isBlank }
      guard cuts.count >= (isShort || isFirst && namesBoth(line.scalars, cuts) ? 1 : 2) else {
        out.append(line)
        continue
      }
      var start = 0
      for cut in cuts + [line.scalars.count] {
        let isEdge = { (scalar: Unicode.Scalar) in
          TextLine.isSpace(scalar) || "|/".unicodeScalars.contains(scalar)
        }
        var part = line.scalars[start..<cut]
        while let last = part.last, isEdge(last) { part.removeLast() }
        while let first = part.first, isEdge(first) { part.removeFirst() }
        if !part.isEmpty { out.append(TextLine(number: line.number, scalars: Array(part))) }
        start = cut
      }
    }
    return out
  }

  /// Whether a line says who talks and nothing else: `客服：周敏  客户：李女士`.
  private static func namesBoth(_ scalars: [Unicode.Scalar], _ cuts: [Int]) -> Bool {
    guard cuts.count == 1, let cut = cuts.first else { return false }
    return [scalars[..<cut], scalars[cut...]].allSatisfy { part in
      var part = Array(part)
      while let last = part.last, TextLine.isSpace(last) { part.removeLast() }
      guard let head = LineHeadScanner.scan(part) else { return false }
      return Preamble.isName(part[min(head.textStart, part.count)...])
    }
  }

  private static func cuts(in scalars: [Unicode.Scalar]) -> [Int] {
    // Most lines have one colon, which is behind their own label.
    var colons = 0
    for (index, scalar) in scalars.enumerated() where scalar == ":" || scalar == "：" {
      let isTime = index + 1 < scalars.count && LabelText.isDigit(scalars[index + 1])
      if !isTime { colons += 1 }
    }
    guard colons >= 2 else { return [] }
    var cuts: [Int] = []
    for (index, scalar) in scalars.enumerated() where scalar == ":" || scalar == "：" {
      var start = index
      while start > 0, index - start < 16, isLabel(scalars[start - 1]) { start -= 1 }
      guard start > 0, start < index, isBoundary(scalars[start - 1]) else { continue }
      let label = String(scalars: scalars[start..<index])
      guard RoleDictionary.match(label)?.strength == .exact else { continue }
      cuts.append(beforeTime(scalars, start))
    }
    // Only if the line also begins with a label are these labels and not quotations.
    guard !cuts.isEmpty, let head = LineHeadScanner.scan(scalars), head.form == .colon,
      RoleDictionary.match(head.label)?.strength == .exact
    else { return [] }
    return cuts.filter { $0 >= head.textStart }
  }

  /// Where a time in brackets begins that stands before a label; the label's place without one.
  private static func beforeTime(_ scalars: [Unicode.Scalar], _ label: Int) -> Int {
    var end = label
    while end > 0, TextLine.isSpace(scalars[end - 1]) { end -= 1 }
    guard end > 0, let close = scalars[..<end].last, "])】）".unicodeScalars.contains(close),
      let open = scalars[..<end].suffix(40).lastIndex(where: {
        LabelText.closing($0) == close
      }),
      let time = TimeScanner.scan(scalars, at: open + 1), time.end <= end, time.stamp.parts >= 2
    else { return label }
    return open
  }

  private static func isLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || LabelText.isDigit(scalar)
  }

  private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    TextLine.isSpace(scalar) || "。！？.!?;；|/".unicodeScalars.contains(scalar)
  }
}
