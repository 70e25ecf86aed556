/// Something wrong with an input, told so that whoever wrote it can mend it.
///
/// Diagnostics are values: a reader collects every problem of every file and goes on. The id is
/// stable and readable (`unknown-key`), so that it can be looked up and tested.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The input cannot be used.
    case error
    /// The input can be used, but probably does not mean what its author thinks.
    case warning
    /// Worth knowing.
    case note
  }

  /// A stable, readable id such as `unknown-key`.
  public var id: String
  /// How bad it is.
  public var severity: Severity
  /// The file as the user named it.
  public var file: String?
  /// The place in the file.
  public var range: SourceRange?
  /// One sentence without a full stop.
  public var message: String
  /// What was expected, where that helps.
  public var expected: String?
  /// A likely correction, shown as a question.
  public var suggestion: String?

  /// Describes a problem.
  public init(
    id: String, severity: Severity = .error, file: String? = nil, range: SourceRange? = nil,
    message: String, expected: String? = nil, suggestion: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.file = file
    self.range = range
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
  }
}
