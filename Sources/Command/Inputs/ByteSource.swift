import Archives
import Foundation

/// An open file, stream or file of an archive that is read in pieces.
///
/// What is packed with gzip comes out unpacked.
///
/// A class, because an open file has a place in it that all who hold the file share.
final class ByteSource {
  private let name: String
  private let descriptor: Int32
  private var member: ZipMemberReader?
  private var unpacker: GzipReader?
  /// What was read to see what kind of stream it is; `nil` before that.
  private var start: [UInt8]?
  /// Bytes that were read of the file, packed as they are.
  private(set) var position = 0

  /// Whether the stream turned out to be packed; known once something was read.
  var isPacked: Bool { unpacker != nil }

  /// Opens a file; `-` is standard input.
  init(_ path: String) throws(StreamFailure) {
    name = path
    descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StreamFailure(.read, path) }
  }

  /// Opens an input.
  convenience init(_ file: InputFile) throws(StreamFailure) {
    if let archived = file.archived {
      try self.init(archived, path: file.path)
    } else {
      try self.init(file.path)
    }
  }

  private init(_ archived: ArchivedFile, path: String) throws(StreamFailure) {
    name = path
    descriptor = -1
    do throws(ArchiveFailure) {
      member = try archived.archive.reader(archived.member)
    } catch {
      throw StreamFailure(path, error)
    }
  }

  /// Reads some bytes.
  ///
  /// Waits for a pipe, but not longer than until the user interrupts.
  ///
  /// - Parameter count: How many at most.
  /// - Returns: No bytes at the end, and after an interruption.
  /// - Throws: The system's failure, or what is wrong with packed data.
  func read(_ count: Int) throws(StreamFailure) -> [UInt8] {
    if start == nil { try begin(count) }
    guard unpacker != nil else {
      guard let first = start, !first.isEmpty else { return try readPacked(count) }
      start = []
      return first
    }
    return try unpack(count)
  }

  /// Looks at the first bytes; a pipe may bring them one by one.
  private func begin(_ count: Int) throws(StreamFailure) {
    var first: [UInt8] = []
    repeat {
      let more = try readPacked(count)
      if more.isEmpty { break }
      first += more
    } while first.count < 2
    if GzipReader.isGzip(first) {
      unpacker = GzipReader()
      unpacker?.feed(first)
      first = []
    }
    start = first
  }

  private func unpack(_ count: Int) throws(StreamFailure) -> [UInt8] {
    while true {
      let next: GzipReader.Next?
      do throws(ArchiveFailure) { next = try unpacker?.next(atMost: count) } catch {
        throw StreamFailure(name, error)
      }
      switch next {
      case .bytes(let bytes): return bytes
      case .end, nil: return []
      case .needsInput:
        let packed = try readPacked(count)
        if Interruption.hasOccurred { return [] }
        unpacker?.feed(packed)
      }
    }
  }

  private func readPacked(_ count: Int) throws(StreamFailure) -> [UInt8] {
    if descriptor < 0 { return try readMember(count) }
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&waiting, 1, 200)
      if Interruption.hasOccurred { return [] }
      if ready == 0 || ready < 0 && errno == EINTR { continue }
      var length = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        length = unsafe Foundation.read(descriptor, buffer.baseAddress, count)
        filled = max(0, length)
      }
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw StreamFailure(.read, name) }
      position += length
      return bytes
    }
  }

  private func readMember(_ count: Int) throws(StreamFailure) -> [UInt8] {
    if Interruption.hasOccurred { return [] }
    do throws(ArchiveFailure) {
      let bytes = try member?.next(atMost: count) ?? []
      position += bytes.count
      return bytes
    } catch {
      throw StreamFailure(name, error)
    }
  }

  /// Reads to the end.
  ///
  /// - Parameters:
  ///   - limit: The most that is returned.
  ///   - start: What was read before.
  ///   - size: How many bytes there probably are, so that room is made for them once.
  /// - Returns: All bytes; `nil` if there are more than the limit.
  /// - Throws: The system's failure, or what is wrong with packed data.
  func readToEnd(
    limit: Int, after start: consuming [UInt8] = [], expecting size: Int = 0
  ) throws(StreamFailure) -> [UInt8]? {
    var bytes = start
    bytes.reserveCapacity(min(max(size, 0), limit))
    while true {
      let piece = try read(1 << 18)
      if piece.isEmpty { return bytes }
      bytes += piece
      if bytes.count > limit { return nil }
    }
  }

  /// Closes the file; standard input stays open.
  func close() {
    if descriptor > STDERR_FILENO { _ = Foundation.close(descriptor) }
  }

  /// Reads a whole file.
  static func contents(of path: String, limit: Int) throws(StreamFailure) -> [UInt8]? {
    try contents(of: ByteSource(path), limit: limit)
  }

  /// Reads a whole input.
  static func contents(of file: InputFile, limit: Int) throws(StreamFailure) -> [UInt8]? {
    try contents(of: ByteSource(file), limit: limit)
  }

  private static func contents(
    of source: ByteSource, limit: Int
  ) throws(StreamFailure) -> [UInt8]? {
    defer { source.close() }
    return try source.readToEnd(limit: limit)
  }
}
