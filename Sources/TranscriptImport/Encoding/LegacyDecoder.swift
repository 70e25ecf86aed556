import Foundation

/// Decodes the multi-byte encodings that were usual before Unicode.
///
/// Their tables belong to the system; only this file needs Foundation.
enum LegacyDecoder {
  /// Decodes bytes; `nil` where they are not of the encoding.
  ///
  /// - Parameters:
  ///   - bytes: A text, or a part of it that ends with a whole character.
  ///   - encoding: One of the multi-byte encodings.
  ///   - mayBeCut: Whether the last character may lack bytes.
  /// - Returns: The text as UTF-8.
  static func utf8(
    _ bytes: [UInt8], as encoding: TextEncoding, mayBeCut: Bool = true
  ) -> [UInt8]? {
    guard let foundation = foundation(encoding) else { return nil }
    if let text = String(data: Data(bytes), encoding: foundation) { return Array(text.utf8) }
    // A file that was cut in the middle of a character is still worth reading.
    for cut in 1...3 where mayBeCut && bytes.count > cut {
      if let text = String(data: Data(bytes.dropLast(cut)), encoding: foundation) {
        return Array(text.utf8)
      }
    }
    return nil
  }

  /// The system's name of an encoding; `nil` for one that needs no tables.
  static func foundation(_ encoding: TextEncoding) -> String.Encoding? {
    switch encoding {
    // The numbers are those of Core Foundation, with the bit that marks them as such.
    case .gb18030: String.Encoding(rawValue: 0x8000_0632)
    case .big5: String.Encoding(rawValue: 0x8000_0A03)
    case .shiftJIS: .shiftJIS
    default: nil
    }
  }

  /// The encoding that bytes probably have, if it is one of these.
  ///
  /// O(bytes), at most 64 kB.
  static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    if isPlausibleGB18030(bytes) { return .gb18030 }
    return isPlausibleBig5(bytes) ? .big5 : nil
  }

  /// Whether bytes are probably Big5: nearly all pairs lie among the 5,401 frequent characters and
  /// the punctuation, and some have a second byte that no frequent character of GB 18030 has.
  ///
  /// O(bytes), at most 64 kB.
  static func isPlausibleBig5(_ bytes: [UInt8]) -> Bool {
    var (pairs, common, low) = (0, 0, 0)
    var index = 0
    let end = min(bytes.count, 1 << 16)
    while index < end {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard index + 1 < end else { break }
      let trail = bytes[index + 1]
      guard (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) else { return false }
      pairs += 1
      if (0xA1...0xC6).contains(lead) { common += 1 }
      if trail < 0x80 { low += 1 }
      index += 2
    }
    return pairs >= 6 && common * 100 >= pairs * 95 && low * 8 >= pairs
  }

  /// Whether bytes are probably GB 18030: nearly all pairs lie in the part for common characters.
  ///
  /// O(bytes), at most 64 kB.
  static func isPlausibleGB18030(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var common = 0
    var index = 0
    let end = min(bytes.count, 1 << 16)
    while index < end {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard index + 1 < end else { break }
      let trail = bytes[index + 1]
      pairs += 1
      if (0x30...0x39).contains(trail), (0x81...0xFE).contains(lead) {
        index += 4
        continue
      }
      // Punctuation and full-width forms, then the 3,755 characters of the first level.
      let isCommon = (0xB0...0xD7).contains(lead) || (0xA1...0xA3).contains(lead)
      if isCommon, trail >= 0xA1 { common += 1 }
      index += 2
    }
    return pairs >= 2 && common * 100 >= pairs * 80
  }
}
