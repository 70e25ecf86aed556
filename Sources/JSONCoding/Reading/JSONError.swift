/// Why a text is not JSON, and where.
///
/// ```
/// 3:12: expected ',' or '}' after a member
/// ```
package struct JSONError: Error, Sendable, Hashable {
  /// What kind of mistake it is.
  package struct Code: Sendable, Hashable {
    /// A stable word such as `syntax`.
    package let name: String

    /// The text breaks the grammar.
    package static let syntax = Code(name: "syntax")
    /// The text ends too early.
    package static let truncated = Code(name: "truncated")
    /// A string is not UTF-8.
    package static let encoding = Code(name: "encoding")
    /// The text is nested too deeply or too long.
    package static let limit = Code(name: "limit")
  }

  /// What kind of mistake it is.
  package var code: Code
  /// Bytes from the start of the text that was read.
  package var offset: Int
  /// Line and column as a person counts them.
  package var position: TextPosition
  /// One clause without a full stop.
  package var message: String
}

extension JSONError: CustomStringConvertible {
  package var description: String { "\(position.line):\(position.column): \(message)" }
}
