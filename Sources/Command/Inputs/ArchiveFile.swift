import Archives
import Diagnostics
import Foundation
import TranscriptImport

/// An archive on disk, any part of which can be read at any time and by any thread.
///
/// A class, because the file is closed when the last of its members has been read.
final class ArchiveFile: PackedBytes {
  let count: Int
  private let name: String
  private let descriptor: Int32

  /// Opens an archive.
  init(_ path: String, size: Int) throws(StreamFailure) {
    name = path
    count = size
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StreamFailure(.read, path) }
  }

  deinit { _ = Foundation.close(descriptor) }

  func bytes(at offset: Int, count: Int) throws(ArchiveFailure) -> [UInt8] {
    var done = 0
    var failure: Int32?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while done < count {
        let length = unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, count - done,
          off_t(offset + done))
        if length < 0, errno == EINTR { continue }
        if length <= 0 {
          failure = length < 0 ? errno : 0
          break
        }
        done += length
      }
      filled = done
    }
    guard let failure else { return bytes }
    if failure == 0 {
      throw ArchiveFailure(
        .truncated, at: offset + done,
        "the archive stops after byte \(offset + done), before its end")
    }
    throw ArchiveFailure(
      .unreadable, at: offset, StreamFailure(.read, name, code: failure).diagnostic.message)
  }
}

/// A file in an archive, and the archive.
struct ArchivedFile: Sendable {
  /// The path of the archive.
  var path: String
  var archive: ZipArchive
  var member: ZipMember
}

/// The files of an archive that may be transcripts, one after another.
struct ArchiveWalk {
  /// The path of the archive.
  let path: String
  private let archive: ZipArchive
  private var members: ZipMembers

  /// Opens an archive.
  init(_ path: String, size: Int) throws(StreamFailure) {
    self.path = path
    let file = try ArchiveFile(path, size: size)
    do throws(ArchiveFailure) {
      archive = try ArchivedFiles.open(file, limits: ImportOptions.Limits())
    } catch {
      throw StreamFailure(path, error)
    }
    members = archive.members
  }

  /// Opens an archive that is itself a member of one, which is unpacked into memory.
  init(_ file: ArchivedFile, path: String) throws(StreamFailure) {
    self.path = path
    do throws(ArchiveFailure) {
      guard file.member.size <= Self.innerLimit else {
        throw ArchiveFailure(
          .tooLarge, at: 0, "this archive within an archive has \(file.member.size >> 20) MB",
          expected: "at most \(Self.innerLimit >> 20) MB, or the inner archive as a file")
      }
      let bytes = try file.archive.contents(of: file.member)
      archive = try ArchivedFiles.open(bytes, limits: ImportOptions.Limits())
    } catch {
      throw StreamFailure(path, error)
    }
    members = archive.members
  }

  /// Bytes of the largest archive that is read within another.
  private static let innerLimit = 1 << 26

  /// The next file and whether its name is a transcript's; `nil` at the end.
  mutating func next() throws(StreamFailure) -> (file: ArchivedFile, mayBeTranscript: Bool)? {
    do throws(ArchiveFailure) {
      while let member = try members.next() {
        if member.isFolder { continue }
        let name = member.name.split(separator: "/").last.map(String.init) ?? member.name
        return (
          ArchivedFile(path: path, archive: archive, member: member),
          ArchivedFiles.mayBeTranscript(member) && TranscriptNames.mayBeTranscript(name)
        )
      }
      return nil
    } catch {
      throw StreamFailure(path, error)
    }
  }
}
