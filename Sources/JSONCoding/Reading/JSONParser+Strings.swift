extension JSONParser {
  /// Reads the string whose opening quote is at the current byte.
  mutating func string() throws(JSONFault) -> String {
    index += 1
    let start = index
    while true {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        guard index <= firstInvalid else { throw encodingFault() }
        let text = bytes.string(start..<index)
        index += 1
        return text
      }
      if byte == UInt8(ascii: "\\") { break }
      if byte < 0x20 { throw controlFault() }
      index += 1
    }
    return try stringWithEscapes(from: start)
  }

  /// Goes on where the first backslash is; copies stretches between escapes in one go.
  private mutating func stringWithEscapes(from start: Int) throws(JSONFault) -> String {
    scratch.removeAll(keepingCapacity: true)
    var stretch = start
    while true {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        bytes.append(stretch..<index, to: &scratch)
        guard index <= firstInvalid else { throw encodingFault() }
        index += 1
        return String(decoding: scratch, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        bytes.append(stretch..<index, to: &scratch)
        try escape()
        stretch = index
      } else if byte < 0x20 {
        throw controlFault()
      } else {
        index += 1
      }
    }
  }

  private func controlFault() -> JSONFault {
    guard index < bytes.count else { return unexpected("a string is not closed") }
    let code = String(bytes[index], radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: 4 - code.count) + code
    return fault("control character U+\(padded) in a string must be written as an escape")
  }

  private mutating func escape() throws(JSONFault) {
    let start = index
    index += 1
    let plain: UInt8
    switch bytes[index] {
    case UInt8(ascii: "\""): plain = 0x22
    case UInt8(ascii: "\\"): plain = 0x5C
    case UInt8(ascii: "/"): plain = 0x2F
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"):
      index += 1
      try unicodeEscape(from: start)
      return
    default:
      guard index < bytes.count else { throw unexpected("a string is not closed") }
      throw fault(#"expected one of " \ / b f n r t u after '\' in a string"#, at: start)
    }
    index += 1
    scratch.append(plain)
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONFault) {
    let unit = try fourDigits(from: start)
    var value = UInt32(unit)
    if unit & 0xFC00 == 0xD800, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let next = index
      index += 2
      let low = try fourDigits(from: next)
      if low & 0xFC00 == 0xDC00 {
        value = 0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF)
      } else {
        // The second escape stands for itself and may begin a pair of its own.
        index = next
      }
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func fourDigits(from start: Int) throws(JSONFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default:
        guard index < bytes.count else { throw unexpected("a string is not closed") }
        throw fault(#"expected four hexadecimal digits after '\u'"#, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      index += 1
    }
    return unit
  }

  private func encodingFault() -> JSONFault {
    let byte = String(bytes[firstInvalid], radix: 16, uppercase: true)
    return JSONFault(
      code: .encoding, offset: firstInvalid, message: "byte 0x\(byte) is not valid UTF-8 here")
  }
}
