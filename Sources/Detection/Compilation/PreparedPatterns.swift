import Dispatch
import PatternMatching
import Synchronization

/// Compiled patterns that another thread reads while this one reads the pack that they belong to.
///
/// Reading tables and reading a pack take about as long; one after the other they are half of what a
/// single small call costs from a cold start. Where no thread was free to begin, whoever asks reads
/// them itself, so that nobody waits for a thread that waits for its own turn.
package final class PreparedPatterns: Sendable {
  private typealias Tables = (set: PatternSet, digest: UInt64)

  private struct State: Sendable {
    var isBegun = false
    var tables: Tables?
  }

  private let state = Mutex(State())
  private let isDone = DispatchGroup()
  private let encoded: @Sendable () -> [UInt8]?

  /// Has another thread read the tables as soon as one is free.
  ///
  /// - Parameter encoded: Gives what ``CompiledRubric/encodedPatterns`` gave, or nothing.
  package init(_ encoded: @escaping @Sendable () -> [UInt8]?) {
    self.encoded = encoded
    isDone.enter()
    DispatchQueue.global(qos: .userInitiated).async { [self] in readOnce() }
  }

  /// Reads the tables unless somebody has begun to.
  private func readOnce() {
    let isFirst = state.withLock { state in
      defer { state.isBegun = true }
      return !state.isBegun
    }
    guard isFirst else { return }
    let read = encoded().flatMap { PatternSet.read(encoded: $0) }
    state.withLock { $0.tables = read }
    isDone.leave()
  }

  /// The tables, read by now.
  ///
  /// - Parameter digest: What they ought to have been compiled from.
  /// - Returns: `nil` if there are none, or those of other patterns.
  func set(digest: UInt64) -> PatternSet? {
    readOnce()
    isDone.wait()
    let tables = state.withLock { $0.tables }
    return tables?.digest == digest ? tables?.set : nil
  }
}
