extension NumberScanner {
  /// Reads digits with their decimal point, thousands separators and scale (1万2, 5 thousand).
  mutating func scanArabic(at start: Int) -> Int {
    let first = run(at: start)
    guard first.upperBound < text.count, text.isDigit(first.upperBound) else {
      return finish(first, digits: digits(first), style: .digits)
    }
    let gap = text.gaps[first.upperBound]
    guard gap == .dot || gap == .comma else {
      return finish(first, digits: digits(first), style: .digits)
    }
    var runs = [first]
    var end = first.upperBound
    while text.isDigit(end), text.gaps[end] == gap {
      let next = run(at: end)
      runs.append(next)
      end = next.upperBound
    }
    if gap == .dot, runs.count == 2 {
      let whole = first.lowerBound..<end
      return finish(
        whole, digits: digits(first) + [0x2E] + digits(runs[1]), style: .quantity)
    }
    let isThousands =
      gap == .comma && first.count <= 3 && text.letter(start) != 0x30
      && runs.dropFirst().allSatisfy { $0.count == 3 }
    if isThousands {
      let whole = runs.flatMap(digits)
      guard text.isDigit(end), text.gaps[end] == .dot else {
        return finish(start..<end, digits: whole, style: .quantity)
      }
      let fraction = run(at: end)
      return finish(
        start..<fraction.upperBound, digits: whole + [0x2E] + digits(fraction), style: .quantity)
    }
    for run in runs {
      add(run, .digits, .arabic, digits: digits(run))
      tokens[tokens.count - 1].isPart = gap == .dot
    }
    return end
  }

  /// The digits from an index on with nothing in between.
  private func run(at start: Int) -> Range<Int> {
    var end = start + 1
    while text.isDigit(end), text.isGlued(at: end) { end += 1 }
    return start..<end
  }

  private func digits(_ range: Range<Int>) -> [UInt8] {
    text.letters[range].map { UInt8(truncatingIfNeeded: $0) }
  }

  private mutating func finish(
    _ range: Range<Int>, digits: [UInt8], style: NumberToken.Style
  ) -> Int {
    let end = range.upperBound
    if digits.count <= 12, let value = NumberToken.value(of: digits), text.isJoined(at: end) {
      if let scaled = chineseNumber(at: range.lowerBound, headValue: value, headEnd: end) {
        add(range.lowerBound..<scaled.end, .words, .arabic, value: scaled.value)
        return scaled.end
      }
      if let scale = EnglishWords.scales.match(in: text, at: end) {
        add(range.lowerBound..<scale.end, .words, .arabic, value: value * scale.value)
        return scale.end
      }
    }
    add(range, style, .arabic, digits: digits)
    return end
  }
}
