/// Bounds on what is unpacked, against archives that are made to fill the memory.
///
/// Deflate packs at most about 1,030 to 1, and that only for runs of one byte. Transcripts reach 10
/// to 1; one call repeated for ever reaches some 200 to 1, because each copy has to name its
/// distance. So the bound on the ratio meets bombs and nothing else.
package struct ArchiveLimits: Sendable, Hashable {
  /// How many bytes may come out for each that goes in, once ``freeBytes`` have come out.
  package var ratio = 500
  /// Bytes that may come out whatever the ratio.
  package var freeBytes = 64 << 20
  /// Bytes that may come out of one member of an archive; `nil` for as many as there are.
  package var memberBytes: Int?
  /// Members of one archive.
  package var members = 1_000_000

  /// Sets the usual bounds.
  package init() {}

  /// The failure that so many bytes amount to, if they do.
  func failure(packed: Int, unpacked: Int, at offset: Int) -> ArchiveFailure? {
    if let memberBytes, unpacked > memberBytes {
      return ArchiveFailure(
        .tooLarge, at: offset, "more than \(memberBytes >> 20) MB come out of \(packed) bytes",
        expected: "at most \(memberBytes >> 20) MB")
    }
    guard unpacked > freeBytes, unpacked / max(1, packed) >= ratio else { return nil }
    return ArchiveFailure(
      .tooLarge, at: offset,
      "\(unpacked >> 20) MB come out of \(packed) bytes, which no transcript does",
      expected: "less than \(ratio) bytes for each packed one")
  }
}
