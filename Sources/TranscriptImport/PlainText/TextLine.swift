/// A line of a text, without its line break and the white space around it.
struct TextLine {
  /// Counted from 1.
  var number: Int
  var scalars: [Unicode.Scalar]

  var isBlank: Bool { scalars.isEmpty }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Splits UTF-8 at LF, CR LF and CR, and at the separators that word processors use.
  static func split(_ bytes: [UInt8], firstLine: Int = 1) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var index = 0
    while index <= bytes.count {
      let isEnd = index == bytes.count
      guard isEnd || bytes[index] == 0x0A || bytes[index] == 0x0D else {
        index += 1
        continue
      }
      if isEnd, start == index { break }
      lines.append(
        TextLine(number: firstLine + lines.count, scalars: trimmed(bytes[start..<index])))
      if !isEnd, bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        index += 1
      }
      index += 1
      start = index
    }
    return lines
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var slice = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    while let first = slice.first, isSpace(first) { slice.removeFirst() }
    return Array(slice)
  }

  /// White space, and the invisible marks that chat programs put around names and times.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x85, 0x3000, 0x2000...0x200F, 0x2028...0x202F, 0x205F,
      0x2060...0x2069, 0xFEFF:
      return true
    default: return false
    }
  }
}
