import Foundation

/// The tables of Chinese characters, through Foundation's transforms.
enum HanTables {
  /// Characters that simplified text uses in their own right, so that no fold may touch them.
  ///
  /// 乾 and 著 are left to fold: traditional text writes 乾淨 and 看著 all the time, and the few
  /// simplified words with them (乾坤, 著名) fold alike in patterns and in texts.
  static let ordinary: Set<String> = [
    "俱", "藉", "姊", "跤", "吒", "苎", "苧", "阪", "箝", "麴",
  ]

  static func simplified() -> [String] {
    transformed(by: StringTransform("Hant-Hans")).compactMap { character, simple in
      guard !ordinary.contains(character), simple.unicodeScalars.count == 1 else { return nil }
      return "\(character) \(simple)"
    }
  }

  static func pinyin() -> [String] {
    var characters: [String: String] = [:]
    for (character, reading) in transformed(by: .mandarinToLatin) {
      guard let syllable = syllable(of: reading) else { continue }
      characters[syllable, default: ""] += character
    }
    return characters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
  }

  /// The reading in plain letters, ü as v; nil if something else is left.
  private static func syllable(of reading: String) -> String? {
    var letters = ""
    for scalar in reading.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: letters.unicodeScalars.append(scalar)
      case 0x308:
        guard letters.last == "u" else { return nil }
        letters.removeLast()
        letters += "v"
      case 0x300...0x304, 0x30C: continue
      default: return nil
      }
    }
    return letters.isEmpty ? nil : letters
  }

  private static func transformed(by transform: StringTransform) -> [(String, String)] {
    let blocks: [ClosedRange<UInt32>] = [
      0x3007...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF,
    ]
    var pairs: [(String, String)] = []
    for scalar in blocks.joined().lazy.compactMap(Unicode.Scalar.init) {
      let character = String(scalar)
      guard let result = character.applyingTransform(transform, reverse: false),
        result != character, !result.isEmpty
      else { continue }
      pairs.append((character, result))
    }
    return pairs
  }
}
