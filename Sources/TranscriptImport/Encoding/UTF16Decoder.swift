/// Decodes UTF-16 with and without a byte order mark.
enum UTF16Decoder {
  static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding, reason: Phrase
  ) -> DecodedText {
    var units = self.units(of: bytes, littleEndian: encoding == .utf16LittleEndian)
    if units.first == 0xFEFF { units.removeFirst() }
    let text = String(decoding: units, as: UTF16.self)
    let first = text.utf8.count == 0 ? nil : firstUnpaired(units)
    let repair = first.map { String(decoding: units[..<$0], as: UTF16.self).utf8.count }
    return DecodedText(
      bytes: Array(text.utf8), encoding: encoding, reason: reason, firstRepair: repair)
  }

  /// Decodes bytes that look like UTF-16 in one of the two orders, if they do.
  ///
  /// Every line break and ASCII character puts a NUL into one half of the bytes and never into
  /// the other; what comes out must be text.
  static func decodeUnmarked(_ bytes: [UInt8]) -> DecodedText? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
      let sample = units(of: bytes.prefix(8192), littleEndian: encoding == .utf16LittleEndian)
      guard isText(sample) else { continue }
      return decode(
        bytes, as: encoding,
        reason: Phrase(
          zh: "没有标记，但每个字符的一半字节是 NUL 或汉字高位",
          en: "no mark, but every pair of bytes is a letter or a Chinese character"))
    }
    return nil
  }

  private static func isText(_ units: [UInt16]) -> Bool {
    var common = 0
    var ascii = 0
    for unit in units {
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E:
        common += 1
        ascii += 1
      case 0xA0...0x17F, 0x2010...0x2026, 0x3000...0x30FF, 0x4E00...0x9FA5, 0xFF01...0xFF5E:
        common += 1
      case 0: return false
      default: break
      }
    }
    return ascii > 0 && common * 100 >= units.count * 95
  }

  private static func units(
    of bytes: some RandomAccessCollection<UInt8>, littleEndian: Bool
  ) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var pending: UInt8?
    for byte in bytes {
      guard let first = pending else {
        pending = byte
        continue
      }
      let (low, high) = littleEndian ? (first, byte) : (byte, first)
      units.append(UInt16(high) << 8 | UInt16(low))
      pending = nil
    }
    return units
  }

  private static func firstUnpaired(_ units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      let unit = units[index]
      if UTF16.isLeadSurrogate(unit), index + 1 < units.count,
        UTF16.isTrailSurrogate(units[index + 1])
      {
        index += 2
        continue
      }
      if unit & 0xF800 == 0xD800 { return index }
      index += 1
    }
    return nil
  }
}
