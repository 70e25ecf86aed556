import Foundation

/// What a file is, links followed.
struct FileStatus {
  /// Tells files apart, whatever they are called.
  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  /// What kind of file it is.
  enum Kind {
    case file, folder, stream
  }

  var kind: Kind
  /// Bytes of a file.
  var size: Int
  /// Nanoseconds since 1970 at which the content was last changed.
  var changed: Int
  var identity: Identity

  /// Asks the file system.
  ///
  /// - Parameter path: The file.
  /// - Returns: `nil` if there is none.
  static func of(_ path: String) -> FileStatus? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .stream
      }
    return FileStatus(
      kind: kind, size: Int(status.st_size), changed: Self.nanoseconds(status),
      identity: Identity(
        device: UInt64(truncatingIfNeeded: status.st_dev),
        number: UInt64(truncatingIfNeeded: status.st_ino)))
  }

  private static func nanoseconds(_ status: stat) -> Int {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// Whether a path is a link to something else.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFLNK
  }
}
