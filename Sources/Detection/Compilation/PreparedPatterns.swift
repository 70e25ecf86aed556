import Dispatch
import PatternMatching
import Synchronization

/// Compiled patterns that another thread reads while this one reads the pack that they belong to.
///
/// Reading tables and reading a pack take about as long; one after the other they are half of what a
/// single small call costs from a cold start.
package final class PreparedPatterns: Sendable {
  private let read = Mutex<(set: PatternSet, digest: UInt64)?>(nil)
  private let isDone = DispatchGroup()

  /// Begins to read.
  ///
  /// - Parameter tables: Gives what ``CompiledRubric/encodedPatterns`` gave, or nothing.
  package init(_ tables: @escaping @Sendable () -> [UInt8]?) {
    DispatchQueue.global(qos: .userInitiated).async(group: isDone) { [self] in
      let found = tables().flatMap { PatternSet.read(encoded: $0) }
      read.withLock { $0 = found }
    }
  }

  /// Waits for the tables.
  ///
  /// - Parameter digest: What they ought to have been compiled from.
  /// - Returns: `nil` if there are none, or those of other patterns.
  func set(digest: UInt64) -> PatternSet? {
    isDone.wait()
    return read.withLock { $0?.digest == digest ? $0?.set : nil }
  }
}
