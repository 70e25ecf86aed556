/// Reads the embedded text of a table from front to back.
///
/// Past the end it reads zeros, so that a damaged table gives wrong folds but never a trap.
struct TableReader {
  private let text: EmbeddedTable
  private var position = 0

  /// Starts after the comment lines at the top, which say how the table was made.
  init(_ text: EmbeddedTable) {
    self.text = text
    while byte == 0x23 { skipLine() }
  }

  var isAtEnd: Bool { position >= text.count }

  private var byte: UInt8 { text[position] }

  mutating func skipByte() { position += 1 }

  mutating func skipLine() {
    while !isAtEnd, byte != 0x0A { position += 1 }
    position += 1
  }

  /// Passes over one space if there is one.
  mutating func skipSpace() -> Bool {
    guard byte == 0x20 else { return false }
    position += 1
    return true
  }

  /// The number before the next byte that is no hexadecimal digit.
  mutating func hexadecimal() -> UInt32 {
    var value: UInt32 = 0
    while true {
      switch byte {
      case let digit where digit >= 0x30 && digit <= 0x39: value = value << 4 | UInt32(digit - 0x30)
      case let digit where digit >= 0x41 && digit <= 0x46: value = value << 4 | UInt32(digit - 0x37)
      default: return value
      }
      position += 1
    }
  }

  /// The letters of ASCII up to the next byte that is none.
  mutating func word() -> String {
    var word = ""
    while byte >= 0x61, byte <= 0x7A {
      word.unicodeScalars.append(Unicode.Scalar(byte))
      position += 1
    }
    return word
  }

  /// One scalar; the line feed too, which ends a line.
  mutating func scalar() -> UInt32 {
    let lead = byte
    position += 1
    if lead < 0x80 { return UInt32(lead) }
    let more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var value = UInt32(lead) & (0x3F >> UInt32(more))
    for _ in 0..<more {
      value = value << 6 | UInt32(byte & 0x3F)
      position += 1
    }
    return value
  }
}
