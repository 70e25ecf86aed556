import ArgumentParser

/// What the command's exit code says.
///
/// A greater one of the first three outranks a smaller one.
enum ExitStatus: Int32, Comparable {
  /// Done, and within the gate.
  case success = 0
  /// The gate failed.
  case gateFailed = 1
  /// The job could not be done, or not all of it.
  case failure = 2
  /// The user interrupted it.
  case interrupted = 130

  static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }

  /// Ends the command if it did not succeed.
  func end() throws {
    guard self == .success else { throw ExitCode(rawValue) }
  }
}
