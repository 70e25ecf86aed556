/// Folds UTF-8 into letters, one scalar after the other.
struct Folder {
  /// A letter with all that is known of it; one array grows faster than five.
  struct Letter {
    let letter: UInt32
    let offset: Int32
    let byteEnd: Int32
    let gap: Gap
    let `break`: FoldedText.Break
  }

  var letters: [Letter] = []

  /// The offset of the scalar being read.
  var scalar: Int32 = 0

  /// The marks since the last letter.
  private(set) var pendingGap: Gap = []

  private var pendingBreak = FoldedText.Break.sentence
  private let pages = FoldPages.shared

  init(byteCount: Int) {
    // Chinese takes three bytes a letter, English one; English pays for one more growth.
    letters.reserveCapacity(byteCount / 2 + 8)
  }

  /// Reads a whole text; `bytes` must be valid UTF-8, as a String's always are.
  mutating func read(_ bytes: Span<UInt8>) {
    var position = 0
    while position < bytes.count {
      let value = Self.scalar(in: bytes, at: &position)
      let code = pages.code(of: value)
      if code == 0 {
        append(value, end: position)
      } else if code < 32 {
        note(Mark(rawValue: UInt8(code)) ?? .symbol, in: bytes, position: &position)
      } else if case .letters(let range) = FoldPages.entry(of: code) {
        append(pages.expansions[range], of: value, end: position)
      } else {
        append(code, end: position)
      }
      scalar += 1
    }
  }

  @inline(__always)
  private mutating func append(_ letter: UInt32, end: Int) {
    letters.append(
      Letter(
        letter: letter, offset: scalar, byteEnd: Int32(truncatingIfNeeded: end), gap: pendingGap,
        break: pendingBreak))
    pendingBreak = .none
    pendingGap = []
  }

  private mutating func append(_ expansion: ArraySlice<UInt32>, of scalar: UInt32, end: Int) {
    for (index, letter) in expansion.enumerated() {
      // ½ is one half, not twelve.
      if index == 1, Self.isFraction(scalar) {
        pendingGap.insert(.slash)
        pendingBreak = .space
      }
      append(letter, end: end)
    }
  }

  private static func isFraction(_ scalar: UInt32) -> Bool {
    (0xBC...0xBE).contains(scalar) || (0x2150...0x215E).contains(scalar) || scalar == 0x2189
  }

  private mutating func note(_ mark: Mark, in bytes: Span<UInt8>, position: inout Int) {
    let strength: FoldedText.Break
    switch mark {
    case .ignorable: return
    case .space, .symbol, .hyphen, .slash, .currency, .percent, .plus: strength = .space
    case .comma, .colon, .dash, .tilde:
      strength = isBetweenDigits(bytes, position) ? .space : .clause
    case .pause: strength = .clause
    case .dot: strength = strengthOfDot(in: bytes, position: &position)
    case .stop, .question, .exclamation, .newline: strength = .sentence
    }
    pendingGap.insert(Gap(mark))
    pendingBreak = max(pendingBreak, strength)
  }

  /// Whether the mark just read has a digit right before and right after it.
  private func isBetweenDigits(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    guard pendingGap.isEmpty, let last = letters.last?.letter, last >= 0x30, last <= 0x39 else {
      return false
    }
    return position < bytes.count && bytes[position] >= 0x30 && bytes[position] <= 0x39
  }

  /// A dot ends a sentence before a space, a closing mark or the end, and among Chinese; several
  /// dots are a pause; any other dot belongs to a number, a name or an address.
  private mutating func strengthOfDot(
    in bytes: Span<UInt8>, position: inout Int
  ) -> FoldedText.Break {
    let start = position
    while position < bytes.count, bytes[position] == 0x2E {
      position += 1
      scalar += 1
    }
    if position > start {
      pendingGap.insert(.pause)
      return .clause
    }
    guard position < bytes.count else { return .sentence }
    let next = bytes[position]
    switch next {
    case 0x09...0x0D, 0x20: return endsInTitle ? .space : .sentence
    case 0x22, 0x27, 0x29, 0x5D: return .sentence
    case 0x80...:
      guard let last = letters.last?.letter else { return .space }
      // "1.您好" is a numbered line.
      return last >= 0x30 && last <= 0x39 ? .space : .sentence
    default: return .space
    }
  }

  /// Whether the last word is an English form of address, whose dot ends no sentence.
  private var endsInTitle: Bool {
    for title in Self.titles where letters.count >= title.count {
      let start = letters.count - title.count
      let word = letters[start...]
      if word.first?.break != FoldedText.Break.none, word.lazy.map(\.letter).elementsEqual(title) {
        return true
      }
    }
    return false
  }

  private static let titles: [[UInt32]] = ["mr", "mrs", "ms", "dr"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// Decodes the scalar at a position and moves past it.
  @inline(__always)
  private static func scalar(in bytes: Span<UInt8>, at position: inout Int) -> UInt32 {
    let lead = bytes[position]
    if lead < 0x80 {
      position += 1
      return UInt32(lead)
    }
    let count = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, bytes.count - position)
    var value = UInt32(lead) & (0x7F >> UInt32(count))
    for index in 1..<count { value = value << 6 | UInt32(bytes[position + index] & 0x3F) }
    position += count
    return value
  }
}
