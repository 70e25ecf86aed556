import Foundation

/// The tables that follow from the properties of scalars.
enum UnicodeTables {
  /// Every assigned scalar.
  static let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
    switch $0.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: false
    default: true
    }
  }

  /// Ranges of letters and of ignorable scalars; a few unassigned scalars in between join a range.
  static func classes() -> [String] {
    var ranges: [(kind: Character, first: UInt32, last: UInt32)] = []
    for scalar in scalars {
      let kind: Character
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        kind = "L"
      case .nonspacingMark, .spacingMark, .enclosingMark, .format: kind = "I"
      case .control: kind = scalar.properties.isWhitespace ? "S" : "I"
      default: kind = "S"
      }
      if let last = ranges.last, last.kind == kind, scalar.value - last.last <= 0x100 {
        ranges[ranges.count - 1].last = scalar.value
      } else {
        ranges.append((kind, scalar.value, scalar.value))
      }
    }
    return ranges.filter { $0.kind != "S" }.map { "\($0.kind) \(hex($0.first))-\(hex($0.last))" }
  }

  /// Scalars that stand for other letters.
  static func compatibility() -> [String] {
    scalars.compactMap { scalar in
      guard let letters = standsFor(scalar) else { return nil }
      return ([scalar.value] + letters).map(hex).joined(separator: " ")
    }
  }

  static func lowercase() -> [String] {
    scalars.compactMap { scalar in
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard lower.count == 1, let first = lower.first, first != scalar else { return nil }
      // Compatibility forms reach their lower case through the letter they stand for.
      guard standsFor(scalar) == nil else { return nil }
      return "\(scalar) \(first)"
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static func standsFor(_ scalar: Unicode.Scalar) -> [UInt32]? {
    // A Hangul syllable is one letter; its canonical parts would be three.
    if (0xAC00...0xD7A3).contains(scalar.value) || scalar.value < 0x80 { return nil }
    let decomposed = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    var letters: [UInt32] = []
    for part in decomposed where isLetter(part) { letters += digits(of: part) ?? [part.value] }
    if letters == [scalar.value] { return nil }
    // A symbol made of symbols only is told apart by its class already.
    return letters.isEmpty && !isLetter(scalar) ? nil : letters
  }

  /// Digits of every script, and circled numbers that have no decomposition.
  private static func digits(of scalar: Unicode.Scalar) -> [UInt32]? {
    let value = scalar.value
    let circled = (0x24EB...0x24FF).contains(value) || (0x2776...0x2793).contains(value)
    guard circled || scalar.properties.generalCategory == .decimalNumber,
      let number = scalar.properties.numericValue, number >= 0
    else { return nil }
    return String(Int(number)).unicodeScalars.map(\.value)
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
