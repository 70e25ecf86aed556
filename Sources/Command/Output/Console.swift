import Diagnostics
import Localization
import Reports
import Rubrics

/// What the command says beside its results: standard error.
struct Console: Sendable {
  /// The language of the words around diagnostics.
  var language = Locale.language
  /// Whether only errors are shown.
  var isQuiet = false
  /// Whether numbers by which people are known are hidden in diagnostics.
  var redacts = false

  /// Writes lines; nobody is left to be told if that fails.
  func say(_ lines: String) {
    var sink = ByteSink.standardError
    try? sink.write("\(lines)\n".utf8)
  }

  /// Writes a sentence unless the user wants quiet.
  func note(_ sentence: LocalizedText) {
    if !isQuiet { say(redacts ? Redaction.masked(sentence[language]) : sentence[language]) }
  }

  /// Draws a diagnostic, with its line where that may be shown.
  func show(_ diagnostic: Diagnostic, line: String? = nil) {
    if isQuiet, diagnostic.severity != .error { return }
    say(render(diagnostic, line: line))
  }

  /// A diagnostic in words.
  func render(_ diagnostic: Diagnostic, line: String? = nil) -> String {
    var shown = redacts ? diagnostic.redacted : diagnostic
    if language == .zh { shown = shown.inChinese }
    let text = redacts ? line.map(Redaction.masked) : line
    return DiagnosticRenderer(labels: language == .zh ? .chinese : .english)
      .render(shown.withSafeWords, line: text?.withoutControls)
  }
}

extension Diagnostic {
  /// The diagnostic as whoever reads Chinese is told it; what is not known in Chinese stays.
  var inChinese: Diagnostic {
    var copy = self
    copy.message = PhraseBook.diagnostics.chinese(message) ?? message
    copy.expected = expected.map { PhraseBook.diagnostics.chinese($0) ?? $0 }
    return copy
  }

  /// The diagnostic with numbers hidden by which people are known.
  var redacted: Diagnostic {
    var copy = self
    copy.file = file.map(Redaction.maskedName)
    copy.message = Redaction.masked(message)
    copy.expected = expected.map(Redaction.masked)
    copy.suggestion = suggestion.map(Redaction.masked)
    return copy
  }

  /// The diagnostic without anything that a terminal would obey: names and words come from files.
  fileprivate var withSafeWords: Diagnostic {
    var safe = self
    safe.file = file?.withoutControls
    safe.message = message.withoutControls
    safe.expected = expected?.withoutControls
    safe.suggestion = suggestion?.withoutControls
    return safe
  }
}

extension String {
  /// The text with every control character replaced.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars { out.append(scalar.isControl ? "\u{FFFD}" : scalar) }
    return String(out)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 && value != 0x09 || (0x7F..<0xA0).contains(value) }
}
