/// A form that results are written in.
package enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// A line per call and a summary, for people.
  case text
  /// One array of scorecards.
  case json
  /// A scorecard per line.
  case jsonl
  /// A row per call.
  case csv
  /// A row per criterion of each call.
  case criteriaCSV = "criteria-csv"
  /// A document with a chapter per call.
  case markdown
  /// A page with a row per call and a summary.
  case html
  /// A test suite per call.
  case junit
  /// A finding per missed criterion, in SARIF 2.1.0.
  case sarif
  /// Annotations of a GitHub workflow.
  case github

  /// The format that a file's name asks for.
  ///
  /// - Parameter fileExtension: What follows the last point of the name, in any case.
  package init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "txt", "text": self = .text
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "csv": self = .csv
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "xml": self = .junit
    case "sarif": self = .sarif
    default: return nil
    }
  }

  /// Whether programs read it, so that its language is the pack's and not the user's.
  package var isForMachines: Bool {
    switch self {
    case .json, .jsonl, .csv, .criteriaCSV, .junit, .sarif: true
    case .text, .markdown, .html, .github: false
    }
  }

  /// Makes what writes the format.
  package func reporter(_ options: ReportOptions) -> any Reporter {
    switch self {
    case .text: TextReporter(options)
    case .json: JSONReporter(options)
    case .jsonl: JSONLinesReporter(options)
    case .csv: CallTableReporter(options)
    case .criteriaCSV: CriterionTableReporter(options)
    case .markdown: MarkdownReporter(options)
    case .html: HTMLReporter(options)
    case .junit: JUnitReporter(options)
    case .sarif: SARIFReporter(options)
    case .github: GitHubReporter(options)
    }
  }
}
