import CZlib

/// Packs bytes for tests, with the system's zlib.
package enum Deflater {
  /// What surrounds the deflated data.
  package enum Wrapping: Int32, Sendable {
    /// The head and the check sum of gzip.
    case gzip = 31
    /// Nothing, as in zip archives.
    case none = -15
  }

  /// Packs everything at once.
  package static func pack(_ bytes: [UInt8], _ wrapping: Wrapping = .gzip) -> [UInt8] {
    var stream = unsafe z_stream()
    _ = unsafe deflateInit2_(
      &stream, 6, Z_DEFLATED, wrapping.rawValue, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { _ = unsafe deflateEnd(&stream) }
    var input = bytes
    let room = unsafe Int(deflateBound(&stream, uLong(bytes.count))) + 64
    return unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe [UInt8](unsafeUninitializedCapacity: room) { target, filled in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = uInt(source.count)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = uInt(target.count)
        _ = unsafe deflate(&stream, Z_FINISH)
        unsafe filled = target.count - Int(stream.avail_out)
      }
    }
  }

  /// The check sum that zip uses.
  static func checkSum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }
}
