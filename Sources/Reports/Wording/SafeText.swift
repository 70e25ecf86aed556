/// Text from a transcript with whatever could do harm where it is shown made harmless.
///
/// A terminal obeys control characters; direction marks make text read as something else than it is;
/// neither is anything that a caller said.
enum SafeText {
  /// Whether a scalar could change how the text around it is shown or obeyed.
  static func isHazard(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    // Marks that turn the direction of text.
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Line separators, the byte order mark, annotations and tags: invisible, yet not nothing.
    case 0x2028...0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether a scalar is a hazard only because it ends a line or leaves a gap.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9...0xD, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// One line in which hazards can be seen: ESC as `␛`, the right-to-left override as `⟨U+202E⟩`.
  static func visible(_ text: String) -> String {
    guard mayHaveHazard(text) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        safe.append(" ")
      } else if isHazard(scalar) {
        safe.append(contentsOf: picture(of: scalar).unicodeScalars)
      } else {
        safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// One line without hazards, for cells that programs read on.
  static func stripped(_ text: String) -> String {
    guard mayHaveHazard(text) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBlank(scalar) { safe.append(" ") } else if !isHazard(scalar) { safe.append(scalar) }
    }
    return String(safe)
  }

  /// What stands for a hazard.
  static func picture(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0...0x1F:
      return Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? "␦"
    case 0x7F: return "␡"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩"
    }
  }

  /// A glance at the bytes that lets nearly all text pass untouched.
  private static func mayHaveHazard(_ text: String) -> Bool {
    text.utf8.contains { byte in
      // C0 and DEL, or the lead bytes of all other hazards.
      byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
        || byte == 0xF3
    }
  }
}
