import CZlib

/// Unpacks deflated data with the system's zlib, a bounded piece at a time.
///
/// A class, because zlib keeps a pointer to the state it was begun with: the state has an identity
/// and must neither move nor be copied. 45 kB, whatever the data.
@safe final class Inflater {
  /// What surrounds the deflated data.
  enum Wrapping: Int32 {
    /// The head and the check sum of gzip (RFC 1952).
    case gzip = 31
    /// Nothing (RFC 1951), as in zip archives.
    case none = -15
  }

  /// What one step did.
  struct Step {
    /// Bytes of the input that were used up.
    var consumed: Int
    /// What came out.
    var bytes: [UInt8]
    /// Whether the data ended well.
    var isEnd: Bool
  }

  /// What zlib says about data that it cannot unpack.
  struct Fault: Error {
    /// Bytes of the input that were used up before.
    var consumed: Int
    var message: String
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private let wrapping: Wrapping

  /// Begins.
  init(_ wrapping: Wrapping) {
    self.wrapping = wrapping
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // It can only fail for want of memory, and then the first step says so.
    _ = unsafe inflateInit2_(
      stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    _ = unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Forgets everything, for the next data of the same kind.
  func restart() {
    _ = unsafe inflateReset(stream)
  }

  /// Unpacks until so many bytes have come out, the input is used up, or the data end.
  ///
  /// O(input + output).
  func step(_ input: ArraySlice<UInt8>, atMost count: Int) throws(Fault) -> Step {
    // zlib counts in 32 bits.
    let input = input.prefix(1 << 30)
    var status: Int32 = Z_OK
    var left = 0
    let bytes = unsafe input.withUnsafeBufferPointer { source in
      unsafe [UInt8](unsafeUninitializedCapacity: min(count, 1 << 30)) { target, filled in
        // zlib promises not to write to its input.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.pointee.avail_in = uInt(source.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = uInt(target.count)
        status = unsafe inflate(stream, Z_NO_FLUSH)
        left = unsafe Int(stream.pointee.avail_in)
        unsafe filled = target.count - Int(stream.pointee.avail_out)
        unsafe stream.pointee.next_in = nil
        unsafe stream.pointee.next_out = nil
      }
    }
    let consumed = input.count - left
    switch status {
    case Z_OK, Z_BUF_ERROR: return Step(consumed: consumed, bytes: bytes, isEnd: false)
    case Z_STREAM_END: return Step(consumed: consumed, bytes: bytes, isEnd: true)
    default:
      let text = unsafe stream.pointee.msg.map { unsafe String(cString: $0) }
      throw Fault(consumed: consumed, message: text ?? "zlib error \(status)")
    }
  }

  /// Continues the check sum that gzip and zip use (CRC-32).
  static func checkSum(_ bytes: [UInt8], after sum: UInt32 = 0) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UInt32(truncatingIfNeeded: crc32_z(uLong(sum), buffer.baseAddress, buffer.count))
    }
  }
}
