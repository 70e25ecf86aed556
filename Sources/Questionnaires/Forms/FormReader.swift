package import Diagnostics
import TranscriptImport

/// Reads filled forms of any format; every mistake has its place.
package enum FormReader {
  /// Bytes of the largest form that is read.
  package static let limit = 1 << 20

  /// Reads a form.
  ///
  /// O(bytes).
  ///
  /// - Parameters:
  ///   - bytes: The file's content in any usual encoding: spreadsheet programs save GB18030 and UTF-16.
  ///   - file: Its name for diagnostics.
  ///   - format: What it is written in.
  /// - Returns: The answers as far as they could be read, and what is wrong with the file.
  package static func read(
    _ bytes: [UInt8], file: String, format: FormFormat
  ) -> (form: FilledForm, diagnostics: [Diagnostic]) {
    guard bytes.count <= limit else {
      return refusal("file-too-large", "the form is too large", file, "at most \(limit) bytes")
    }
    guard let text = FileText.decode(bytes), !text.utf8.contains(0) else {
      return refusal("not-text", "the file is no text", file, "text, YAML or CSV")
    }
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
