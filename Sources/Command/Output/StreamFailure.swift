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
  /// The system's error number.
  var code: Int32

  /// The last failure of a system call.
  init(_ action: Action, _ name: String, code: Int32 = errno) {
    self.action = action
    self.name = name
    self.code = code
  }

  /// Whether nobody reads the pipe any more.
  var isClosedPipe: Bool { code == EPIPE }

  /// The failure as the user is told.
  var diagnostic: Diagnostic {
    let reason = unsafe String(cString: strerror(code))
    let verb = action == .read ? "read" : "written"
    return Diagnostic(
      id: action == .read ? "unreadable-file" : "unwritable-file", file: name,
      message: "cannot be \(verb): \(reason)")
  }
}
