package import Diagnostics

/// Reads filled forms of any format; every mistake has its place.
package enum FormReader {
  /// Bytes of the largest form that is read.
  package static let limit = 1 << 20

  /// Reads a form.
  ///
  /// O(bytes).
  ///
  /// - Parameters:
  ///   - bytes: The file's content, UTF-8 with or without a byte order mark.
  ///   - file: Its name for diagnostics.
  ///   - format: What it is written in.
  /// - Returns: The answers as far as they could be read, and what is wrong with the file.
  package static func read(
    _ bytes: [UInt8], file: String, format: FormFormat
  ) -> (form: FilledForm, diagnostics: [Diagnostic]) {
    guard bytes.count <= limit else {
      return refusal("file-too-large", "the form is too large", file, "at most \(limit) bytes")
    }
    guard var text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
      return refusal("not-text", "the file is not UTF-8 text", file, "UTF-8 text, YAML or CSV")
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    switch format {
    case .text: return TextForm.read(text, file: file)
    case .yaml: return YAMLForm.read(text, file: file)
    case .csv:
      return TableForm.read(text, file: file, delimiter: TableForm.delimiter(of: text))
    }
  }

  private static func refusal(
    _ id: String, _ message: String, _ file: String, _ expected: String
  ) -> (form: FilledForm, diagnostics: [Diagnostic]) {
    (FilledForm(), [Diagnostic(id: id, file: file, message: message, expected: expected)])
  }
}
