/// A place in a text file.
///
/// Lines and columns are counted from 1; a column counts the characters that a person counts
/// (extended grapheme clusters), not bytes.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, counted from 1.
  public var line: Int
  /// The column in characters, counted from 1.
  public var column: Int

  /// Names a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders places as they are read.
  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of one line in a text file.
public struct SourceRange: Sendable, Hashable {
  /// Where it begins.
  public var start: SourcePosition
  /// How many characters it spans on its line; at least 1.
  public var length: Int

  /// Names a stretch of a line.
  public init(start: SourcePosition, length: Int = 1) {
    self.start = start
    self.length = max(1, length)
  }
}
