import Foundation
import Synchronization
import TranscriptImport

/// Scratch bytes in memory, and in a file from some megabytes on.
///
/// The file has no name from the beginning, and only its owner may read it: what was said in a call
/// does not stay behind, whatever happens to the program.
///
/// A class, because the file is closed when nobody needs it any more.
final class FileScratch: ScratchText {
  /// Bytes that are held in memory.
  private static let memoryLimit = 1 << 22

  /// The first failure of any scratch file of an input.
  ///
  /// A class, because files are made where nobody waits for their failures.
  final class Trouble: Sendable {
    private let first = Mutex<StreamFailure?>(nil)

    var failure: StreamFailure? { first.withLock { $0 } }

    func take(_ failure: StreamFailure) { first.withLock { $0 = $0 ?? failure } }
  }

  private struct State {
    var held: [UInt8] = []
    var size = 0
    var descriptor: Int32 = -1
    var hasFailed = false
  }

  private let state = Mutex(State())
  private let trouble: Trouble

  /// Begins with nothing.
  ///
  /// - Parameter trouble: Is told what goes wrong; some bytes are missing then.
  init(_ trouble: Trouble) {
    self.trouble = trouble
  }

  deinit {
    let descriptor = state.withLock { $0.descriptor }
    if descriptor >= 0 { _ = Foundation.close(descriptor) }
  }

  var size: Int { state.withLock { $0.size } }

  func append(_ bytes: [UInt8]) {
    state.withLock { state in
      guard !state.hasFailed else { return }
      if state.descriptor < 0, state.size + bytes.count <= Self.memoryLimit {
        state.held += bytes
        state.size += bytes.count
        return
      }
      if state.descriptor < 0 {
        guard open(&state), write(state.held, &state) else { return }
        state.held = []
      }
      if write(bytes, &state) { state.size += bytes.count }
    }
  }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    state.withLock { state in
      guard state.descriptor >= 0 else {
        return Array(state.held[range.clamped(to: 0..<state.held.count)])
      }
      var bytes: [UInt8] = []
      while bytes.count < range.count {
        let (wanted, offset) = (range.count - bytes.count, range.lowerBound + bytes.count)
        var length = 0
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
          length = unsafe pread(state.descriptor, buffer.baseAddress, wanted, off_t(offset))
          filled = max(0, length)
        }
        if length < 0, errno == EINTR { continue }
        if length < 0 { trouble.take(StreamFailure(.read, Self.folder)) }
        if length <= 0 { break }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
      }
      return bytes
    }
  }

  private static var folder: String { FileManager.default.temporaryDirectory.path }

  private func open(_ state: inout State) -> Bool {
    var template = Array((Self.folder + "/callgrade-XXXXXX").utf8CString)
    state.descriptor = unsafe mkstemp(&template)
    guard state.descriptor >= 0 else { return fail(&state) }
    _ = unsafe unlink(template)
    _ = fcntl(state.descriptor, F_SETFD, FD_CLOEXEC)
    return true
  }

  private func fail(_ state: inout State) -> Bool {
    trouble.take(StreamFailure(.write, Self.folder))
    state.hasFailed = true
    return false
  }

  private func write(_ bytes: [UInt8], _ state: inout State) -> Bool {
    var done = 0
    while done < bytes.count {
      let length = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(
          state.descriptor, buffer.baseAddress.map { unsafe $0 + done }, bytes.count - done)
      }
      if length < 0, errno == EINTR { continue }
      guard length > 0 else { return fail(&state) }
      done += length
    }
    return true
  }
}
