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

  /// Decodes bytes that must be UTF-8; `nil` when they are not.
  func string(_ range: Range<Int>) -> String? {
    let part = unsafe UnsafeBufferPointer(rebasing: base[range.clamped(to: 0..<count)])
    return unsafe String(validating: part, as: UTF8.self)
  }

  func append(_ range: Range<Int>, to buffer: inout [UInt8]) {
    unsafe buffer.append(contentsOf: base[range.clamped(to: 0..<count)])
  }
}
