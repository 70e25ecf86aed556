/// The one-byte encoding of Western European Windows.
enum Windows1252 {
  /// The scalars of 0x80 to 0x9F; the rest are those of Unicode.
  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      guard byte >= 0x80 else {
        out.append(byte)
        continue
      }
      let value = byte < 0xA0 ? high[Int(byte - 0x80)] : UInt32(byte)
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return out
  }

  /// Whether high bytes stand alone between plain letters, as accents and quotation marks do.
  static func isPlausible(_ bytes: [UInt8]) -> Bool {
    let sample = Array(bytes.prefix(1 << 16))
    var wide = 0
    var alone = 0
    for (index, byte) in sample.enumerated() where byte >= 0x80 {
      if byte < 0xA0, high[Int(byte - 0x80)] == 0xFFFD { return false }
      wide += 1
      let before = index == 0 ? 0 : sample[index - 1]
      let after = index + 1 < sample.count ? sample[index + 1] : 0
      if before < 0x80, after < 0x80 { alone += 1 }
    }
    return wide * 10 <= sample.count && alone * 10 >= wide * 8
  }
}
