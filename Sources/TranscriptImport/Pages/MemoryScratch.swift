import Synchronization

/// Scratch bytes in memory, for programs that give no other place.
///
/// A class, because everyone who holds it means the same bytes.
package final class MemoryScratch: ScratchText {
  private let content = Mutex<[UInt8]>([])

  /// Begins with nothing.
  package init() {}

  package var size: Int { content.withLock { $0.count } }

  package func append(_ bytes: [UInt8]) { content.withLock { $0 += bytes } }

  package func bytes(_ range: Range<Int>) -> [UInt8] {
    content.withLock { Array($0[range.clamped(to: 0..<$0.count)]) }
  }
}
