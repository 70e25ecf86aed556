import Archives
import Diagnostics
import Foundation

/// A file or stream that could not be opened, read or written.
struct StreamFailure: Error {
  /// What was tried.
  enum Action: String {
    case read, write
  }

  var action: Action
  /// The file as the user named it.
  var name: String
  /// The system's error number; 0 if the system did what it was asked to.
  var code: Int32
  /// What is wrong with the packed data, if that is what failed.
  var packed: ArchiveFailure?

  /// The last failure of a system call.
  init(_ action: Action, _ name: String, code: Int32 = errno) {
    self.action = action
    self.name = name
    self.code = code
  }

  /// Packed data that cannot be unpacked.
  init(_ name: String, _ packed: ArchiveFailure) {
    self.init(.read, name, code: 0)
    self.packed = packed
  }

  /// Whether nobody reads the pipe any more.
  var isClosedPipe: Bool { code == EPIPE }

  /// The failure as the user is told.
  var diagnostic: Diagnostic {
    if let packed {
      return Diagnostic(
        id: packed.code.rawValue, file: name, message: packed.message, expected: packed.expected)
    }
    let reason = unsafe String(cString: strerror(code))
    let verb = action == .read ? "read" : "written"
    return Diagnostic(
      id: action == .read ? "unreadable-file" : "unwritable-file", file: name,
      message: "cannot be \(verb): \(reason)")
  }
}
