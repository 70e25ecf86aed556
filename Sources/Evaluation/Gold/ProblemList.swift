import Diagnostics
import JSONCoding

/// The problems of one text, with their places.
struct ProblemList {
  let file: String
  let bytes: ArraySlice<UInt8>
  let firstLine: Int
  private(set) var diagnostics: [Diagnostic] = []
  /// How many of them, reported or not, are errors.
  private(set) var errorCount = 0

  init(file: String, bytes: ArraySlice<UInt8>, firstLine: Int) {
    self.file = file
    self.bytes = bytes
    self.firstLine = firstLine
  }

  /// Reports a problem.
  ///
  /// Beyond the limit only errors are counted, since finding a place takes time.
  mutating func add(
    _ id: String, _ message: String, expected: String, suggestion: String? = nil,
    at place: PlacedValue, severity: Diagnostic.Severity = .error
  ) {
    if severity == .error { errorCount += 1 }
    guard diagnostics.count < GoldReader.problemLimit else { return }
    diagnostics.append(
      Diagnostic(
        id: id, severity: severity, file: file,
        range: range(at: place.offset, length: place.width), message: message, expected: expected,
        suggestion: suggestion))
  }

  /// Reports a word that is none of those that could stand there.
  mutating func addUnknown(
    _ kind: String, _ word: String, among known: [String], at place: PlacedValue,
    severity: Diagnostic.Severity = .error
  ) {
    let id = "unknown-" + kind.split(separator: " ").joined(separator: "-")
    add(
      id, "unknown \(kind) '\(word)'", expected: "one of \(known.listed)",
      suggestion: Suggestion.nearest(to: word, among: known), at: place, severity: severity)
  }

  private func range(at offset: Int, length: Int) -> SourceRange {
    let position = TextPosition(offset: offset, in: bytes, firstLine: firstLine)
    return SourceRange(
      start: SourcePosition(line: position.line, column: position.column), length: length)
  }
}

extension [String] {
  /// At most a dozen words, separated by commas.
  var listed: String {
    prefix(12).joined(separator: ", ") + (count > 12 ? ", …" : "")
  }
}
