/// Bytes that are read with a look beyond the end: there, every byte is 0.
///
/// It spares the parser a bounds test at every step; it must not outlive the buffer it looks at,
/// which ``JSONReader`` ensures by making it inside `withUnsafeBufferPointer`.
@safe
struct ByteView {
  private let base: UnsafeBufferPointer<UInt8>
  let count: Int

  @unsafe
  init(_ base: UnsafeBufferPointer<UInt8>) {
    unsafe self.base = base
    count = base.count
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    index >= 0 && index < count ? unsafe base[index] : 0
  }

  /// Decodes bytes that are known to be UTF-8; others would become U+FFFD.
  func string(_ range: Range<Int>) -> String {
    let part = unsafe UnsafeBufferPointer(rebasing: base[range.clamped(to: 0..<count)])
    return unsafe String(decoding: part, as: UTF8.self)
  }

  /// The offset of the first byte that breaks the rules of UTF-8; `count` if none does.
  ///
  /// O(count); plain ASCII goes by eight bytes at a time.
  func firstInvalid() -> Int {
    var index = 0
    while index < count {
      if unsafe base[index] < 0x80 {
        index += 1
        while index + 8 <= count {
          let word = unsafe UnsafeRawPointer(base.baseAddress.unsafelyUnwrapped)
            .loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if word & 0x8080_8080_8080_8080 != 0 { break }
          index += 8
        }
        continue
      }
      let length = wideLength(at: index)
      if length == 0 { return index }
      index += length
    }
    return count
  }

  /// The length of the well-formed character of several bytes at an index; 0 if malformed.
  private func wideLength(at index: Int) -> Int {
    let lead = self[index]
    let second = self[index + 1]
    switch lead {
    case 0xC2...0xDF: return second & 0xC0 == 0x80 ? 2 : 0
    case 0xE0...0xEF:
      guard second & 0xC0 == 0x80, self[index + 2] & 0xC0 == 0x80 else { return 0 }
      if lead == 0xE0, second < 0xA0 { return 0 }
      if lead == 0xED, second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard second & 0xC0 == 0x80, self[index + 2] & 0xC0 == 0x80,
        self[index + 3] & 0xC0 == 0x80
      else { return 0 }
      if lead == 0xF0, second < 0x90 { return 0 }
      if lead == 0xF4, second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }

  func append(_ range: Range<Int>, to buffer: inout [UInt8]) {
    unsafe buffer.append(contentsOf: base[range.clamped(to: 0..<count)])
  }
}
