/// Makes zip archives for tests, also such as no program would write.
package struct ZipBuilder {
  /// A file of the archive.
  package struct Member {
    /// The name as stored.
    package var name: [UInt8]
    /// The file.
    package var content: [UInt8]
    /// 0 for stored, 8 for deflated; any other is only claimed.
    package var method = 8
    /// Bits such as 1 for locked and 0x800 for a name in UTF-8.
    package var flags = 0
    /// The length that is claimed, if it is not the true one.
    package var claimedSize: Int?
    /// The check sum that is claimed, if it is not the true one.
    package var claimedSum: UInt32?
    /// The place that is claimed, if it is not the true one.
    package var claimedOffset: Int?
    /// Whether the directory names the file and the archive does not have it.
    package var isOnlyListed = false

    /// A file that is packed honestly.
    package init(_ name: String, _ content: [UInt8], method: Int = 8, flags: Int = 0x800) {
      self.name = Array(name.utf8)
      self.content = content
      self.method = method
      self.flags = flags
    }

    /// A file that is packed honestly.
    package init(_ name: String, _ text: String) {
      self.init(name, Array(text.utf8))
    }
  }

  /// The files, in order.
  package var members: [Member]
  /// What stands behind the end of the archive.
  package var remark: [UInt8] = []

  /// An archive of files.
  package init(_ members: [Member]) {
    self.members = members
  }

  /// The archive.
  package var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let packed =
        member.method == 8 ? Deflater.pack(member.content, .none) : member.content
      let sum = member.claimedSum ?? Deflater.checkSum(member.content)
      let size = member.claimedSize ?? member.content.count
      let numbers =
        two(20) + two(member.flags) + two(member.method) + four(0) + four(Int(sum))
        + four(packed.count) + four(size) + two(member.name.count)
      directory += four(0x0201_4B50) + two(20) + numbers + two(0) + two(0) + two(0) + two(0)
      directory += four(0) + four(member.claimedOffset ?? out.count) + member.name
      if member.isOnlyListed { continue }
      out += four(0x0403_4B50) + numbers + two(0) + member.name + packed
    }
    let end =
      four(0x0605_4B50) + two(0) + two(0) + two(members.count) + two(members.count)
      + four(directory.count) + four(out.count) + two(remark.count) + remark
    return out + directory + end
  }

  private func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
