/// Which letters a text has, or a pattern cannot do without, in 128 bits: a bit for some classes each.
///
/// A pattern whose signature is not within the text's cannot stand in the text. The commonest classes
/// have the smallest numbers and so a bit each to themselves.
struct LetterSignature: Sendable, Equatable {
  private var bits: SIMD2<UInt64> = .zero

  /// Every bit: the signature of what cannot be.
  static let full = LetterSignature(bits: SIMD2(repeating: .max))

  init() {}

  private init(bits: SIMD2<UInt64>) { self.bits = bits }

  @inline(__always)
  mutating func insert(_ letterClass: UInt16) {
    bits[Int(letterClass >> 6 & 1)] |= 1 << UInt64(letterClass & 63)
  }

  @inline(__always)
  func isWithin(_ other: LetterSignature) -> Bool { bits & other.bits == bits }

  func union(_ other: LetterSignature) -> LetterSignature {
    LetterSignature(bits: bits | other.bits)
  }

  func intersection(_ other: LetterSignature) -> LetterSignature {
    LetterSignature(bits: bits & other.bits)
  }
}
