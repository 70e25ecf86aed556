/// Why something that is packed cannot be unpacked, and where.
package struct ArchiveFailure: Error, Sendable, Hashable {
  /// The kinds of failure; the raw value is the id of the diagnostic.
  package enum Code: String, Sendable {
    /// The data stop before their end.
    case truncated = "archive-truncated"
    /// The data contradict themselves.
    case damaged = "archive-damaged"
    /// Unpacked, the data would be larger than is accepted.
    case tooLarge = "archive-too-large"
    /// The data are packed or locked in a way that is not read.
    case unsupported = "archive-unsupported"
    /// The bytes themselves cannot be had.
    case unreadable = "unreadable-file"
  }

  /// The kind of failure.
  package var code: Code
  /// The byte of the packed data, counted from 0, at which the failure was noticed.
  package var offset: Int
  /// What is wrong, in a sentence without its end.
  package var message: String
  /// What would have been right, if that can be said.
  package var expected: String?

  /// Describes a failure.
  package init(_ code: Code, at offset: Int, _ message: String, expected: String? = nil) {
    self.code = code
    self.offset = offset
    self.message = message
    self.expected = expected
  }
}
