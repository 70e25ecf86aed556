package import Diagnostics

/// What a team sets about the checks.
package struct LintOptions: Sendable {
  /// The longest sentence, in Chinese characters.
  package var longestSentence = 60
  /// The longest sentence in English, in words.
  package var longestEnglishSentence = 35
  /// The day on which suppressions are judged, `YYYY-MM-DD`.
  package var today: String
  /// Names of gaps that the team uses beside the usual ones.
  package var placeholders: [String] = []
  /// Severities that differ from the rules' own; `nil` turns a rule off.
  package var severities: [String: Diagnostic.Severity?] = [:]
  /// Criteria of the pack that are not asked of scripts.
  package var excusedCriteria: Set<String> = []

  /// - Parameter today: The day on which suppressions are judged, `YYYY-MM-DD`.
  package init(today: String) {
    self.today = today
  }
}
