import Archives
import Synchronization
import TranscriptImport

/// Files of an archive that belong to another file of it.
///
/// A class, because the directory of an archive is read once for all of its files.
final class ArchiveCompanions: Sendable {
  /// Larger archives are not searched: their names would take too much memory.
  private static let memberLimit = 100_000
  /// The largest file that is read along.
  private static let sizeLimit = 1 << 26

  private struct Directory {
    var path: String
    var archive: ZipArchive
    var members: [String: ZipMember]
  }

  private let last = Mutex<Directory?>(nil)

  /// The bytes of a file beside a member of an archive.
  ///
  /// - Parameters:
  ///   - name: Its name, relative to the folder of the member; may begin with `../`.
  ///   - source: The member, as `archive.zip/folder/name`.
  /// - Returns: `nil` when there is no such archive or file, or it cannot be read.
  func bytes(of name: String, beside source: String) -> [UInt8]? {
    guard let (path, inner) = Self.split(source) else { return nil }
    var folders = inner.split(separator: "/").dropLast().map(String.init)
    for part in name.split(separator: "/") {
      if part == ".." {
        guard folders.popLast() != nil else { return nil }
      } else if part != "." {
        folders.append(String(part))
      }
    }
    return last.withLock { last in
      if last?.path != path { last = Self.open(path) }
      guard let directory = last, let member = directory.members[folders.joined(separator: "/")],
        member.size <= Self.sizeLimit
      else { return nil }
      // A companion that cannot be read is as good as none: the input is read without it.
      return try? directory.archive.contents(of: member)
    }
  }

  /// The path of an archive on disk, and what follows it.
  private static func split(_ source: String) -> (path: String, inner: String)? {
    var end = source.startIndex
    while let slash = source[end...].firstIndex(of: "/") {
      let path = String(source[..<slash])
      if InputFile.isArchive(path), FileStatus.of(path)?.kind == .file {
        return (path, String(source[source.index(after: slash)...]))
      }
      end = source.index(after: slash)
    }
    return nil
  }

  private static func open(_ path: String) -> Directory? {
    guard let size = FileStatus.of(path)?.size,
      let file = try? ArchiveFile(path, size: size),
      let archive = try? ArchivedFiles.open(file, limits: ImportOptions.Limits())
    else { return nil }
    var directory = Directory(path: path, archive: archive, members: [:])
    var members = archive.members
    while let member = try? members.next() {
      guard directory.members.count < memberLimit else {
        directory.members = [:]
        break
      }
      directory.members[member.name] = member
    }
    return directory
  }
}
