/// A cell with a time: a bare number, whose unit only the whole column tells, or a clock.
enum TableTime: Hashable {
  case number(Double)
  case stamp(TimeStamp)

  init?(_ cell: String) {
    var text = cell[...]
    while let first = text.unicodeScalars.first, TextLine.isSpace(first) || first == "'" {
      text = Substring(text.unicodeScalars.dropFirst())
    }
    while let last = text.unicodeScalars.last, TextLine.isSpace(last) {
      text = Substring(text.unicodeScalars.dropLast())
    }
    guard !text.isEmpty, text.utf8.count <= 40 else { return nil }
    if let number = Double(text), number.isFinite {
      self = .number(number)
      return
    }
    if let stamp = TimeScanner.whole(String(text)) {
      self = .stamp(stamp)
      return
    }
    // A decimal comma, where semicolons separate.
    let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
    if commas == 1,
      let number = Double(String(text.map { $0 == "," ? "." : $0 })), number.isFinite
    {
      self = .number(number)
      return
    }
    return nil
  }
}
