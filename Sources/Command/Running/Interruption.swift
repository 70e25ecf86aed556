import Foundation
import Synchronization

/// Whether the user has pressed Ctrl-C.
///
/// The first time, work in hand is finished so that outputs end with a whole record; the second time
/// the command ends at once.
enum Interruption {
  private static let count = Atomic<Int>(0)

  /// Whether it has happened.
  static var hasOccurred: Bool { count.load(ordering: .relaxed) > 0 }

  /// Begins to take notice.
  static func notice() {
    // The handler must not be the first to touch the counter: setting it up takes a lock.
    guard !hasOccurred else { return }
    _ = signal(SIGINT) { _ in
      if Interruption.count.add(1, ordering: .relaxed).newValue > 1 {
        _exit(ExitStatus.interrupted.rawValue)
      }
    }
  }
}
