/// How a script is written down.
package enum ScriptFormat: String, Sendable, Hashable, CaseIterable {
  case text
  case markdown
  case yaml
  /// A table with a header, separated by commas, semicolons or tabs.
  case csv

  /// The format that a file's name tells; `nil` for a name that is no script's.
  ///
  /// - Parameter name: A file name or path.
  package init?(fileName name: String) {
    let parts = name.lowercased().split(separator: "/").last?.split(separator: ".") ?? []
    guard parts.count > 1, let ending = parts.last else { return nil }
    switch ending {
    case "txt", "text", "script": self = .text
    case "md", "markdown": self = .markdown
    case "yaml", "yml": self = .yaml
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }
}
