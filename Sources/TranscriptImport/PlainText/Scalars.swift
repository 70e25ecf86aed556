extension Unicode.Scalar {
  /// Whether this is a letter or an ideograph; the tables of the library are asked last.
  var isLetter: Bool {
    switch value {
    case 0..<0x80: (value | 0x20) &- 0x61 < 26
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0x3000...0x3004, 0xFF00...0xFF20: false
    default: properties.isAlphabetic
    }
  }

  /// Whether this is a capital.
  var isCapital: Bool {
    value < 0x80 ? value &- 0x41 < 26 : value < 0x2E80 && properties.isUppercase
  }
}

extension String {
  /// Makes a text of scalars; several times as fast as going through a view.
  init(scalars: some Collection<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 3)
    for scalar in scalars {
      let value = scalar.value
      if value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: value))
        continue
      }
      if value < 0x800 {
        bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      } else {
        if value < 0x10000 {
          bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
        } else {
          bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
          bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
        }
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      }
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension Collection<Unicode.Scalar> where SubSequence: Collection<Unicode.Scalar> {
  /// Whether a word occurs.
  ///
  /// O(count · word).
  func contains(word: [Unicode.Scalar]) -> Bool {
    var rest = self[...]
    while rest.count >= word.count {
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
