extension JSONWriter {
  /// Appends the shortest decimal that reads back as the same number.
  ///
  /// Whole numbers have no point; numbers between 1e-7 and 1e21 have no exponent.
  mutating func appendNumber(_ number: Double) {
    guard number.isFinite else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    if let whole = Int(exactly: number), abs(number) < 9_007_199_254_740_992 {
      bytes.append(contentsOf: whole.description.utf8)
      return
    }
    if appendThousandths(number) { return }
    let shortest = number.description
    guard let mark = shortest.utf8.firstIndex(of: UInt8(ascii: "e")),
      let exponent = Int(shortest[shortest.utf8.index(after: mark)...]),
      (-7..<21).contains(exponent)
    else {
      bytes.append(contentsOf: trimmed(shortest).utf8)
      return
    }
    appendPlain(mantissa: shortest[..<mark], exponent: exponent)
  }

  /// Appends a number of moderate size with at most three digits behind the point, as nearly all are.
  ///
  /// A decimal of so few digits that reads back as the number is the shortest that does.
  ///
  /// - Returns: Whether it is one.
  private mutating func appendThousandths(_ number: Double) -> Bool {
    let thousandths = (number.magnitude * 1_000).rounded()
    guard thousandths < 1e12, thousandths / 1_000 == number.magnitude else { return false }
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = Int(thousandths).quotientAndRemainder(dividingBy: 1_000)
    bytes.append(contentsOf: whole.description.utf8)
    bytes.append(UInt8(ascii: "."))
    var digits = rest
    var place = 100
    while digits > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits / place))
      digits %= place
      place /= 10
    }
    return true
  }

  /// Drops the `.0` that Swift puts behind whole numbers.
  private func trimmed(_ text: String) -> Substring {
    text.hasSuffix(".0") ? text.dropLast(2) : text[...]
  }

  private mutating func appendPlain(mantissa: Substring, exponent: Int) {
    let digits = mantissa.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }
    if mantissa.utf8.first == UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
    if exponent < 0 {
      bytes.append(contentsOf: "0.".utf8)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -exponent - 1))
      bytes.append(contentsOf: digits)
      return
    }
    // A number this large has no digit behind the point that a Double could hold.
    bytes.append(contentsOf: digits.prefix(exponent + 1))
    let missing = exponent + 1 - digits.count
    if missing > 0 {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing))
    }
  }
}
