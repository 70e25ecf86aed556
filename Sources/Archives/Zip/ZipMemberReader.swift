/// Unpacks one file of a zip archive, a bounded piece at a time.
package struct ZipMemberReader {
  private static let pieceSize = 1 << 16
  private static let signature = 0x0403_4B50

  private let member: ZipMember
  private let archive: ZipArchive
  private let inflater: Inflater?
  private var input: ArraySlice<UInt8> = []
  /// Where the next packed bytes are, and how many are left.
  private var offset: Int
  private var left: Int
  private var unpacked = 0
  private var checkSum: UInt32 = 0
  private var isAtEnd = false

  /// Goes to a file.
  ///
  /// - Throws: ``ArchiveFailure`` if it is locked or packed in a way that is not read.
  init(_ member: ZipMember, of archive: ZipArchive) throws(ArchiveFailure) {
    self.member = member
    self.archive = archive
    if member.isLocked {
      throw ArchiveFailure(
        .unsupported, at: member.offset, "'\(member.name)' is locked with a password",
        expected: "an archive without a password")
    }
    switch member.method {
    case .stored: inflater = nil
    case .deflated: inflater = Inflater(.none)
    case .other(let number):
      throw ArchiveFailure(
        .unsupported, at: member.offset, "'\(member.name)' is packed with method \(number)",
        expected: "deflate (method 8), as every zip program can write it")
    }
    let head = LittleEndian(bytes: try archive.source.bytes(at: member.offset, count: 30))
    guard head.four(0) == Self.signature else {
      throw ArchiveFailure(
        .damaged, at: member.offset, "'\(member.name)' does not begin at byte \(member.offset)")
    }
    // The file's own head may have another extra field than the directory.
    offset = member.offset + 30 + head.two(26) + head.two(28)
    left = member.packedSize
    guard offset <= archive.source.count, left <= archive.source.count - offset else {
      throw ArchiveFailure(
        .truncated, at: archive.source.count, "'\(member.name)' goes on behind the archive's end")
    }
  }

  /// Bytes of the archive that were used up for this file.
  package var packed: Int { member.packedSize - left - input.count }

  /// Unpacks the next bytes.
  ///
  /// - Parameter count: How many at most; at least 1.
  /// - Returns: No bytes at the end, when length and check sum were found to be right.
  /// - Throws: ``ArchiveFailure`` with the offset in the archive.
  package mutating func next(atMost count: Int) throws(ArchiveFailure) -> [UInt8] {
    while !isAtEnd {
      if input.isEmpty { try refill() }
      let bytes: [UInt8]
      if let inflater {
        bytes = try inflate(inflater, atMost: count)
      } else {
        bytes = Array(input.prefix(count))
        input = input.dropFirst(bytes.count)
        isAtEnd = input.isEmpty && left == 0
      }
      unpacked += bytes.count
      checkSum = Inflater.checkSum(bytes, after: checkSum)
      if let failure = archive.limits.failure(packed: packed, unpacked: unpacked, at: offset) {
        throw failure
      }
      if isAtEnd { try checkWhole() }
      if !bytes.isEmpty { return bytes }
    }
    return []
  }

  private mutating func refill() throws(ArchiveFailure) {
    let count = min(left, Self.pieceSize)
    guard count > 0 else { return }
    input = try archive.source.bytes(at: offset, count: count)[...]
    offset += count
    left -= count
  }

  private mutating func inflate(
    _ inflater: Inflater, atMost count: Int
  ) throws(ArchiveFailure) -> [UInt8] {
    let place = offset - input.count
    let step: Inflater.Step
    do throws(Inflater.Fault) { step = try inflater.step(input, atMost: count) } catch {
      throw ArchiveFailure(
        .damaged, at: place + error.consumed,
        "'\(member.name)' is damaged at byte \(place + error.consumed) of the archive "
          + "(\(error.message))")
    }
    input = input.dropFirst(step.consumed)
    isAtEnd = step.isEnd
    if !step.isEnd, step.bytes.isEmpty, input.isEmpty, left == 0 {
      throw ArchiveFailure(
        .truncated, at: offset, "'\(member.name)' stops at byte \(offset), before its end")
    }
    return step.bytes
  }

  private func checkWhole() throws(ArchiveFailure) {
    guard unpacked == member.size, checkSum == member.checkSum else {
      throw ArchiveFailure(
        .damaged, at: member.offset,
        "'\(member.name)' is damaged: its check sum or length is not what the archive says")
    }
  }
}
