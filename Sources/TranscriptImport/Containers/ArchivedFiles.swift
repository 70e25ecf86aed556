package import Archives

/// Which files of a zip archive are read, and how their names are decoded.
package enum ArchivedFiles {
  /// Opens an archive of transcripts.
  ///
  /// Names that are not UTF-8 are read as GB 18030 if that gives common Chinese characters, as
  /// programs on Chinese Windows write them.
  ///
  /// - Parameters:
  ///   - source: The archive.
  ///   - limits: `unpackedBytes` is the bound of one file.
  /// - Returns: The archive, of which only the end has been read.
  /// - Throws: ``ArchiveFailure`` if this is no zip archive, or is damaged.
  package static func open(
    _ source: any PackedBytes, limits: ImportOptions.Limits
  ) throws(ArchiveFailure) -> ZipArchive {
    var bounds = ArchiveLimits()
    bounds.memberBytes = limits.unpackedBytes
    return try ZipArchive(source, limits: bounds) { name in
      guard LegacyDecoder.isPlausibleGB18030(name) else { return nil }
      return LegacyDecoder.utf8(name, as: .gb18030).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Whether a member is worth opening: no folder, nothing hidden, nothing that a system left there.
  package static func mayBeTranscript(_ member: ZipMember) -> Bool {
    guard !member.isFolder else { return false }
    let parts = member.name.split(separator: "/")
    return !parts.contains { $0.hasPrefix(".") || $0 == "__MACOSX" || $0 == "Thumbs.db" }
  }
}
