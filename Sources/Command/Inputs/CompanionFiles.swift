import TranscriptImport

/// Files that lie beside an input and belong to it.
enum CompanionFiles {
  /// The largest file that is read along.
  private static let limit = 1 << 26

  private static let archives = ArchiveCompanions()

  /// The bytes of a companion.
  ///
  /// - Parameters:
  ///   - name: Its name, relative to the folder of the input.
  ///   - source: The input; standard input has no companions.
  /// - Returns: The whole file; `nil` when it is not there, is no file, or cannot be read.
  static func bytes(of name: String, beside source: String) -> [UInt8]? {
    guard source != "-" else { return nil }
    let folder = source.lastIndex(of: "/").map { String(source[...$0]) } ?? ""
    let path = folder + name
    guard FileStatus.of(path)?.kind == .file else {
      return archives.bytes(of: name, beside: source)
    }
    // A companion that cannot be read is as good as none: the input is read without it.
    return (try? ByteSource.contents(of: path, limit: limit)) ?? nil
  }
}
