package import Rubrics

/// How findings are written down.
package enum LintFormat: String, Sendable, Hashable, CaseIterable {
  case text, json, sarif, junit, github, markdown

  /// The format that a file's name tells; `nil` if it tells none.
  ///
  /// - Parameter name: A file name or path.
  package init?(fileName name: String) {
    switch name.lowercased().split(separator: ".").last {
    case "txt", "log": self = .text
    case "json": self = .json
    case "sarif": self = .sarif
    case "xml": self = .junit
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }

  /// Whether programs read it, so that its language must not hang on the locale.
  package var isForMachines: Bool {
    switch self {
    case .json, .sarif, .junit: true
    case .text, .github, .markdown: false
    }
  }

  /// Writes a result.
  ///
  /// - Parameters:
  ///   - result: What was found.
  ///   - language: The language of the words.
  ///   - version: The version of the program.
  /// - Returns: The whole report as UTF-8.
  package func render(
    _ result: LintResult, language: ReadingLanguage, version: String
  ) -> [UInt8] {
    switch self {
    case .text: TextLintReport(result, language: language).bytes
    case .json: JSONLintReport(result, language: language).bytes
    case .sarif: SARIFReport(result, language: language, version: version).bytes
    case .junit: JUnitLintReport(result, language: language).bytes
    case .github: GitHubLintReport(result, language: language).bytes
    case .markdown: MarkdownLintReport(result, language: language).bytes
    }
  }
}

extension String {
  /// The text in one line, without anything that a terminal would obey.
  var plainLine: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return self
    }
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      out.append(isControl ? (scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}") : scalar)
    }
    return String(out)
  }
}
