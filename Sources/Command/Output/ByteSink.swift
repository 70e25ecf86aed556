import Foundation

/// An open file, pipe or terminal that takes whole records.
///
/// Bytes are gathered and written in large pieces, each of which ends with a record. When a disk is
/// full, what was begun of a record is cut off again, so that a file only ever has whole ones.
struct ByteSink {
  private static let pieceSize = 1 << 16

  /// The file as the user named it.
  let name: String
  private let descriptor: Int32
  private let writesAtOnce: Bool
  private var buffer: [UInt8] = []

  /// Takes an open descriptor over.
  ///
  /// - Parameters:
  ///   - name: The file as the user named it.
  ///   - descriptor: Where to write.
  ///   - writesAtOnce: Whether somebody is watching, so that every record is written when it comes.
  private init(name: String, descriptor: Int32, writesAtOnce: Bool) {
    self.name = name
    self.descriptor = descriptor
    self.writesAtOnce = writesAtOnce
  }

  /// Standard output.
  static var standardOutput: ByteSink {
    ByteSink(
      name: "standard output", descriptor: STDOUT_FILENO,
      writesAtOnce: Terminal.isTerminal(STDOUT_FILENO))
  }

  /// Standard error.
  static var standardError: ByteSink {
    ByteSink(name: "standard error", descriptor: STDERR_FILENO, writesAtOnce: true)
  }

  /// Creates a file, or empties one that exists.
  ///
  /// - Parameter path: The file; `-` is standard output.
  /// - Returns: The open file.
  /// - Throws: The system's failure.
  static func create(_ path: String) throws(StreamFailure) -> ByteSink {
    if path == "-" { return standardOutput }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw StreamFailure(.write, path) }
    return ByteSink(name: path, descriptor: descriptor, writesAtOnce: false)
  }

  /// Opens a file to go on with it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - length: How many bytes of it stay; what follows is cut off.
  /// - Returns: The open file.
  /// - Throws: The system's failure.
  static func resume(_ path: String, at length: Int) throws(StreamFailure) -> ByteSink {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StreamFailure(.write, path) }
    guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw StreamFailure(.write, path)
    }
    return ByteSink(name: path, descriptor: descriptor, writesAtOnce: false)
  }

  /// Takes a record, or several whole ones.
  mutating func write(_ record: some Sequence<UInt8>) throws(StreamFailure) {
    buffer.append(contentsOf: record)
    if writesAtOnce || buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes what has been gathered.
  mutating func flush() throws(StreamFailure) {
    var done = 0
    while done < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        unsafe Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: bytes[done...]).baseAddress,
          bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let failure = StreamFailure(.write, name, code: count < 0 ? errno : EIO)
        cutToWholeLines(written: done)
        buffer = []
        throw failure
      }
      done += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and closes the file; standard output stays open.
  mutating func close() throws(StreamFailure) {
    try flush()
    guard descriptor > STDERR_FILENO else { return }
    // Some file systems tell only now that there is no room.
    guard Foundation.close(descriptor) == 0 else { throw StreamFailure(.write, name) }
  }

  private func cutToWholeLines(written: Int) {
    let end = lseek(descriptor, 0, SEEK_CUR)
    guard end >= 0 else { return }
    let whole = buffer[..<written].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    _ = ftruncate(descriptor, end - off_t(written - whole))
  }
}

/// The stream that findings go to.
enum StandardOutput {
  /// Writes at once; a closed pipe ends the command quietly.
  static func write(_ bytes: some Sequence<UInt8>) throws(StreamFailure) {
    var sink = ByteSink.standardOutput
    try sink.write(bytes)
    try sink.flush()
  }

  /// Writes at once; a closed pipe ends the command quietly.
  static func write(_ text: String) throws(StreamFailure) { try write(text.utf8) }
}
