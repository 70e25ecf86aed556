import Foundation
import Synchronization
import TranscriptImport

/// A file of which any piece can be read at any time.
///
/// A class, because the file is closed when nobody needs it any more.
final class FilePages: Sendable {
  private let name: String
  private let descriptor: Int32
  private let error = Mutex<StreamFailure?>(nil)

  /// Opens a file.
  init(_ path: String) throws(StreamFailure) {
    name = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StreamFailure(.read, path) }
  }

  deinit { _ = Foundation.close(descriptor) }

  /// What went wrong while pieces were read; they then are shorter than they should be.
  var failure: StreamFailure? { error.withLock { $0 } }

  /// The text of a file of so many bytes.
  func pages(size: Int) -> TextPages {
    TextPages(size: size) { self.bytes($0) }
  }

  private func bytes(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < range.count {
      let wanted = range.count - bytes.count
      let offset = range.lowerBound + bytes.count
      var length = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
        length = unsafe pread(descriptor, buffer.baseAddress, wanted, off_t(offset))
        filled = max(0, length)
      }
      if length < 0, errno == EINTR { continue }
      if length < 0 {
        let failure = StreamFailure(.read, name)
        error.withLock { $0 = $0 ?? failure }
      }
      if length <= 0 { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return bytes
  }
}
