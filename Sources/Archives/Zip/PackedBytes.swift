/// Where the bytes of a zip archive are: any part of them can be had at any time.
package protocol PackedBytes: Sendable {
  /// How many there are.
  var count: Int { get }

  /// Some of them.
  ///
  /// - Parameters:
  ///   - offset: The first one, counted from 0.
  ///   - count: How many; all of them are there.
  /// - Returns: Exactly so many bytes.
  /// - Throws: Why they cannot be had.
  func bytes(at offset: Int, count: Int) throws(ArchiveFailure) -> [UInt8]
}

extension [UInt8]: PackedBytes {
  /// A part of an archive that is in memory.
  package func bytes(at offset: Int, count: Int) throws(ArchiveFailure) -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= self.count - count else {
      throw ArchiveFailure(
        .truncated, at: self.count, "the archive stops after byte \(self.count), before its end")
    }
    return Array(self[offset..<(offset + count)])
  }
}

/// Reads the numbers of a zip archive, which are stored low byte first.
struct LittleEndian {
  let bytes: [UInt8]

  /// 16 bits at a place.
  func two(_ place: Int) -> Int { Int(bytes[place]) | Int(bytes[place + 1]) << 8 }

  /// 32 bits at a place.
  func four(_ place: Int) -> Int { two(place) | two(place + 2) << 16 }

  /// 64 bits at a place; what no file can have becomes the largest number.
  func eight(_ place: Int) -> Int {
    let high = four(place + 4)
    return high >= 1 << 30 ? .max : high << 32 | four(place)
  }
}
