/// The directory of a zip archive, which says what is in it and where.
///
/// Only the end of the archive is read to begin with, and the directory a piece at a time, so that an
/// archive of any number of files takes the same memory. Every offset is checked before it is used.
///
/// ```swift
/// var members = try ZipArchive(bytes).members
/// while let member = try members.next() { print(member.name, member.size) }
/// ```
package struct ZipArchive: Sendable {
  /// Where the archive's bytes are.
  let source: any PackedBytes
  let limits: ArchiveLimits
  /// Decodes names that are not UTF-8, if it can be told what they are.
  let legacyName: @Sendable ([UInt8]) -> String?
  /// Where the directory lies.
  let directory: Range<Int>
  /// How many files and folders the directory claims to have.
  package let count: Int

  private static let endSignature = 0x0605_4B50
  private static let wideEndSignature = 0x0606_4B50
  private static let locatorSignature = 0x0706_4B50

  /// Finds the directory.
  ///
  /// - Parameters:
  ///   - source: The archive.
  ///   - limits: Bounds; `memberBytes` is that of one file, the ratio that of all together.
  ///   - legacyName: Decodes names that are not UTF-8; without it, and where it gives up, they are
  ///     read as code page 437.
  /// - Throws: ``ArchiveFailure`` if this is no zip archive, or is cut, or has too many members.
  package init(
    _ source: any PackedBytes, limits: ArchiveLimits = ArchiveLimits(),
    legacyName: @escaping @Sendable ([UInt8]) -> String? = { _ in nil }
  ) throws(ArchiveFailure) {
    self.source = source
    self.limits = limits
    self.legacyName = legacyName
    let total = source.count
    // The end record has 22 bytes and a remark of at most 65,535.
    let tailStart = max(0, total - 65_557)
    let tail = LittleEndian(bytes: try source.bytes(at: tailStart, count: total - tailStart))
    guard let end = Self.endRecord(in: tail) else {
      throw ArchiveFailure(
        .truncated, at: total, "the zip archive has no directory: it stops after byte \(total)")
    }
    var (count, size, offset) = (tail.two(end + 10), tail.four(end + 12), tail.four(end + 16))
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
      let place = tailStart + end
      if let wide = try Self.wideEnd(source, before: place) { (count, size, offset) = wide }
    }
    guard count <= limits.members else {
      throw ArchiveFailure(
        .tooLarge, at: tailStart + end, "the archive has \(count) files",
        expected: "at most \(limits.members)")
    }
    guard offset <= total, size <= total - offset else {
      throw ArchiveFailure(
        .damaged, at: tailStart + end,
        "the directory of the zip archive lies outside it (byte \(offset))")
    }
    self.count = count
    directory = offset..<(offset + size)
  }

  /// Whether bytes begin as zip archives do.
  package static func isZip(_ start: some Collection<UInt8>) -> Bool {
    start.starts(with: [0x50, 0x4B, 3, 4]) || start.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// The files and folders, in the order of the directory.
  package var members: ZipMembers { ZipMembers(self) }

  /// Reads a file.
  package func reader(_ member: ZipMember) throws(ArchiveFailure) -> ZipMemberReader {
    try ZipMemberReader(member, of: self)
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``ArchiveFailure``, also for more bytes than the limit of a member.
  package func contents(of member: ZipMember) throws(ArchiveFailure) -> [UInt8] {
    var reader = try reader(member)
    var bytes: [UInt8] = []
    while true {
      let some = try reader.next(atMost: 1 << 18)
      if some.isEmpty { return bytes }
      bytes += some
    }
  }

  private static func endRecord(in tail: LittleEndian) -> Int? {
    var place = tail.bytes.count - 22
    while place >= 0 {
      if tail.bytes[place] == 0x50, tail.four(place) == endSignature,
        place + 22 + tail.two(place + 20) <= tail.bytes.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// The numbers of archives that are too large for 32 bits (zip64).
  private static func wideEnd(
    _ source: any PackedBytes, before end: Int
  ) throws(ArchiveFailure) -> (count: Int, size: Int, offset: Int)? {
    guard end >= 20 else { return nil }
    let locator = LittleEndian(bytes: try source.bytes(at: end - 20, count: 20))
    guard locator.four(0) == locatorSignature else { return nil }
    let place = locator.eight(8)
    guard place <= end - 56 else {
      throw ArchiveFailure(
        .damaged, at: end - 20, "the directory of the zip archive lies outside it (byte \(place))")
    }
    let record = LittleEndian(bytes: try source.bytes(at: place, count: 56))
    guard record.four(0) == wideEndSignature else { return nil }
    return (record.eight(32), record.eight(40), record.eight(48))
  }
}
