/// Goes through the directory of a zip archive, holding a small piece of it at a time.
package struct ZipMembers: Sendable {
  private static let signature = 0x0201_4B50
  private static let pieceSize = 1 << 16

  private let archive: ZipArchive
  /// The piece of the directory in hand, and where the next entry begins in it.
  private var piece: [UInt8] = []
  private var place = 0
  /// Where the rest of the directory begins in the archive.
  private var offset: Int
  private var left: Int
  /// Bytes that the files so far take, packed and unpacked.
  private var packed = 0
  private var unpacked = 0

  init(_ archive: ZipArchive) {
    self.archive = archive
    offset = archive.directory.lowerBound
    left = archive.count
  }

  /// The next file or folder; `nil` at the end.
  ///
  /// - Throws: ``ArchiveFailure`` if the directory is damaged, or claims what no archive of
  ///   transcripts has: files that share their bytes, or more bytes than the bounds allow.
  package mutating func next() throws(ArchiveFailure) -> ZipMember? {
    guard left > 0 else { return nil }
    left -= 1
    try ensure(46)
    let head = LittleEndian(bytes: Array(piece[place..<(place + 46)]))
    guard head.four(0) == Self.signature else { throw damaged() }
    let (nameLength, extraLength, remarkLength) = (head.two(28), head.two(30), head.two(32))
    try ensure(46 + nameLength + extraLength + remarkLength)
    let nameStart = place + 46
    let name = Array(piece[nameStart..<(nameStart + nameLength)])
    let extraStart = nameStart + nameLength
    let extra = LittleEndian(bytes: Array(piece[extraStart..<(extraStart + extraLength)]))
    place = extraStart + extraLength + remarkLength
    let flags = head.two(8)
    var member = ZipMember(
      name: ZipName.decode(name, isUTF8: flags & 0x800 != 0, legacy: archive.legacyName),
      size: head.four(24), packedSize: head.four(20), method: Self.method(head.two(10)),
      isLocked: flags & 1 != 0, checkSum: UInt32(head.four(16)), offset: head.four(42))
    Self.takeWideNumbers(extra, into: &member)
    try check(member)
    return member
  }

  private static func method(_ number: Int) -> ZipMember.Method {
    switch number {
    case 0: .stored
    case 8: .deflated
    default: .other(number)
    }
  }

  /// Numbers of more than 32 bits stand in an extra field, those that are needed and in order.
  private static func takeWideNumbers(_ extra: LittleEndian, into member: inout ZipMember) {
    var place = 0
    while place + 4 <= extra.bytes.count {
      let (kind, length) = (extra.two(place), extra.two(place + 2))
      place += 4
      guard place + length <= extra.bytes.count else { return }
      if kind == 1 {
        var field = place
        for number in [\ZipMember.size, \.packedSize, \.offset]
        where member[keyPath: number] == 0xFFFF_FFFF && field + 8 <= place + length {
          member[keyPath: number] = extra.eight(field)
          field += 8
        }
      }
      place += length
    }
  }

  private mutating func check(_ member: ZipMember) throws(ArchiveFailure) {
    let total = archive.source.count
    guard member.offset <= total, member.packedSize <= total - member.offset else {
      throw ArchiveFailure(
        .damaged, at: offset, "'\(member.name)' lies outside the archive (byte \(member.offset))")
    }
    packed += member.packedSize
    guard packed <= total else {
      throw ArchiveFailure(
        .tooLarge, at: offset, "files of the archive lie upon one another",
        expected: "bytes of its own for each file")
    }
    guard member.size <= 1 << 40 else {
      throw ArchiveFailure(.tooLarge, at: offset, "'\(member.name)' claims \(member.size) bytes")
    }
    unpacked += member.size
    var limits = archive.limits
    limits.memberBytes = nil
    if let failure = limits.failure(packed: packed, unpacked: unpacked, at: member.offset) {
      throw failure
    }
  }

  /// Sees to it that so many bytes of the directory are in hand.
  private mutating func ensure(_ count: Int) throws(ArchiveFailure) {
    guard piece.count - place < count else { return }
    piece.removeFirst(place)
    place = 0
    let end = archive.directory.upperBound
    let more = min(max(Self.pieceSize, count - piece.count), end - offset)
    guard piece.count + more >= count else { throw damaged() }
    piece += try archive.source.bytes(at: offset, count: more)
    offset += more
  }

  private func damaged() -> ArchiveFailure {
    let place = offset - (piece.count - place)
    return ArchiveFailure(
      .damaged, at: place, "the directory of the zip archive is damaged at byte \(place)")
  }
}
