package import Diagnostics
package import Rubrics

/// Something in a script that a check does not agree with.
package struct LintFinding: Sendable, Hashable {
  /// The id of the rule.
  package var rule: String
  package var severity: Diagnostic.Severity
  /// The file as the user named it.
  package var file: String
  package var range: SourceRange
  /// The words in question as they stand in the file; with the rule, what a baseline knows it by.
  package var text: String
  package var message: LocalizedText
  /// The criterion of the pack that the finding rests on.
  package var criterion: String?
  /// More about it: the path through the script, what to say.
  package var notes: [LocalizedText] = []
  /// Other words that may be put in the place of some.
  package var fix: LintFix?
}

/// A change to one line of a script.
package struct LintFix: Sendable, Hashable {
  /// What is replaced.
  package var range: SourceRange
  /// The words there now.
  package var before: String
  /// The words to put there.
  package var after: String
  /// Whether the meaning is surely kept, so that `--fix` may write it.
  package var isCertain: Bool
}

extension Diagnostic.Severity {
  /// Worse severities have greater ranks.
  package var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
