/// The names that packs give to their parts.
package enum Identifier {
  /// Which letters a name may have.
  package enum Style {
    /// `job-number`: small letters, digits and single hyphens, a letter first.
    case kebab
    /// The same, or `passiveAggressive`: letters and digits, a small letter first.
    case kebabOrCamel
  }

  /// What to write, for diagnostics.
  package static let rule = "small letters, digits and single hyphens, such as job-number"

  /// Whether a text is a name of the given style.
  package static func isValid(_ text: String, style: Style = .kebab) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, isSmall(first), bytes.count <= 64 else { return false }
    if style == .kebabOrCamel, bytes.allSatisfy({ isSmall($0) || isDigit($0) || isCapital($0) }) {
      return true
    }
    guard bytes.last != hyphen else { return false }
    var previous: UInt8 = 0
    for byte in bytes {
      guard isSmall(byte) || isDigit(byte) || byte == hyphen && previous != hyphen else {
        return false
      }
      previous = byte
    }
    return true
  }

  /// The name that was probably meant: `Job_Number` becomes `job-number`.
  package static func suggestion(for text: String) -> String? {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isCapital(byte) {
        if let last = bytes.last, isSmall(last) || isDigit(last) { bytes.append(hyphen) }
        bytes.append(byte + 0x20)
      } else if isSmall(byte) || isDigit(byte) {
        bytes.append(byte)
      } else if bytes.last != hyphen {
        bytes.append(hyphen)
      }
    }
    while bytes.last == hyphen { bytes.removeLast() }
    let name = String(decoding: bytes, as: UTF8.self)
    return isValid(name) ? name : nil
  }

  private static let hyphen = UInt8(ascii: "-")
  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
