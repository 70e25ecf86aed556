extension JSONWriter {
  /// Appends a string in quotes.
  ///
  /// Control characters (C0, DEL and C1, which some terminals obey) and the two line separators
  /// that JavaScript once took for line ends are escaped; all else stays readable.
  mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var stretch = 0
      var index = 0
      while index < utf8.count {
        let byte = unsafe utf8[index]
        let length: Int
        if byte < 0x80 {
          length =
            byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F ? 0 : 1
        } else if byte == 0xC2, unsafe utf8[index + 1] < 0xA0 {
          length = 2
        } else if byte == 0xE2, unsafe utf8[index + 1] == 0x80,
          unsafe utf8[index + 2] & 0xFE == 0xA8
        {
          length = 3
        } else {
          length = 0
        }
        guard length > 0 else {
          index += 1
          continue
        }
        unsafe bytes.append(contentsOf: utf8[stretch..<index])
        switch length {
        case 1: appendEscape(byte)
        case 2: unsafe appendHexadecimal(UInt16(utf8[index + 1]))
        default: unsafe appendHexadecimal(0x2000 | UInt16(utf8[index + 2] & 0x3F))
        }
        index += length
        stretch = index
      }
      unsafe bytes.append(contentsOf: utf8[stretch...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    let letter: UInt8
    switch byte {
    case 0x22: letter = UInt8(ascii: "\"")
    case 0x5C: letter = UInt8(ascii: "\\")
    case 0x08: letter = UInt8(ascii: "b")
    case 0x0C: letter = UInt8(ascii: "f")
    case 0x0A: letter = UInt8(ascii: "n")
    case 0x0D: letter = UInt8(ascii: "r")
    case 0x09: letter = UInt8(ascii: "t")
    default:
      appendHexadecimal(UInt16(byte))
      return
    }
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(letter)
  }

  private mutating func appendHexadecimal(_ unit: UInt16) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift) & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
