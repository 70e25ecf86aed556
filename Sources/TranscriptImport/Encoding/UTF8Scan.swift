/// How well bytes keep the rules of UTF-8.
struct UTF8Scan {
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Characters of two bytes and more.
  private(set) var wide = 0
  /// Places that are not UTF-8.
  private(set) var invalid = 0
  private(set) var firstInvalid: Int?
  private(set) var hasNUL = false
  private var count = 0

  /// Counts, in one pass.
  ///
  /// O(bytes).
  init(_ bytes: [UInt8]) {
    add(bytes)
  }

  /// Counts in a long text, a piece at a time.
  ///
  /// O(text).
  init(_ pages: TextPages, pieceSize: Int) {
    while count < pages.size {
      var piece = pages.bytes(at: count, count: pieceSize)
      guard !piece.isEmpty else { return }
      if count + piece.count < pages.size { _ = Self.dropCutCharacter(&piece) }
      if !hasNUL { hasNUL = piece.contains(0) }
      add(piece)
    }
  }

  /// Takes a character away that goes on behind the end.
  ///
  /// - Parameter piece: A part of a text, shortened by at most three bytes.
  /// - Returns: How many bytes were taken away.
  static func dropCutCharacter(_ piece: inout [UInt8]) -> Int {
    let before = piece.count
    let lead = piece.indices.suffix(4).last { piece[$0] < 0x80 || piece[$0] >= 0xC0 }
    if let lead, piece[lead] >= 0xC0, lead > 0 { piece.removeSubrange(lead...) }
    return before - piece.count
  }

  private mutating func add(_ bytes: [UInt8]) {
    var index = 0
    let before = count
    let count = bytes.count
    self.count += count
    while index < count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length = Self.length(bytes, at: index)
      if length > 0 {
        wide += 1
        index += length
      } else {
        if firstInvalid == nil { firstInvalid = before + index }
        invalid += 1
        index += 1
      }
    }
  }

  /// Whether this may be badly damaged UTF-8, if it is nothing better.
  var mayBeDamaged: Bool { invalid > 0 && wide >= 3 && invalid * 4 <= wide }

  /// Whether this is UTF-8 with a few damaged places rather than something else.
  ///
  /// A file that was cut in the middle of its last character is damaged too.
  var looksDamaged: Bool {
    guard let firstInvalid else { return false }
    return wide >= 8 && invalid * 20 <= wide || wide >= 2 && firstInvalid >= count - 3
  }

  /// The length of the well-formed character at a lead byte of 0x80 and more; 0 if malformed.
  private static func length(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, high) = (4, 0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, (low...high).contains(bytes[index + 1]) else { return 0 }
    for i in stride(from: index + 2, to: index + length, by: 1) where bytes[i] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }
}
