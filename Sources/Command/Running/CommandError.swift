import Diagnostics
import Rubrics

/// Why the command cannot do its job.
struct CommandError: Error, CustomStringConvertible {
  /// Everything that is wrong, to be shown before the command ends with status 2.
  var diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// The mistakes in one sentence each, for the parser of arguments.
  var description: String {
    guard Locale.language == .en else {
      return diagnostics.map(\.inChinese).map { problem in
        problem.message + (problem.expected.map { "；应为：\($0)" } ?? "")
          + (problem.suggestion.map { "；是否想写“\($0)”？" } ?? "")
      }.joined(separator: "\n")
    }
    return diagnostics.map { problem in
      var sentence = problem.message
      if let expected = problem.expected { sentence += "; expected \(expected)" }
      if let suggestion = problem.suggestion { sentence += "; did you mean '\(suggestion)'?" }
      return sentence
    }.joined(separator: "\n")
  }

  /// A single mistake.
  init(
    _ id: String, _ message: String, file: String? = nil, expected: String? = nil,
    suggestion: String? = nil
  ) {
    diagnostics = [
      Diagnostic(id: id, file: file, message: message, expected: expected, suggestion: suggestion)
    ]
  }

  /// A word that is none of those that could stand there, with the nearest of them.
  init(unknown kind: String, _ word: String, among known: [String]) {
    self.init(
      "unknown-\(kind.split(separator: " ").joined(separator: "-"))", "unknown \(kind) '\(word)'",
      expected: known.isEmpty ? nil : known.joined(separator: ", "),
      suggestion: Suggestion.nearest(to: word, among: known))
  }
}
