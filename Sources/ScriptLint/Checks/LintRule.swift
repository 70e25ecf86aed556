package import Diagnostics
package import Rubrics

/// A thing that scripts are checked for.
///
/// A rule carries what people need to know about it, and scripts that it must and must not find fault
/// with: they are its tests and its documentation.
package struct LintRule: Sendable {
  /// A short script, in Markdown.
  package struct Example: Sendable {
    package var script: String
    /// Whether the rule finds fault with it.
    package var isBad: Bool

    /// A script that the rule finds fault with.
    static func bad(_ script: String) -> Example { Example(script: script, isBad: true) }
    /// A script that it leaves alone.
    static func good(_ script: String) -> Example { Example(script: script, isBad: false) }
  }

  /// A stable, readable id.
  package var id: String
  package var title: LocalizedText
  /// What it looks for, and why.
  package var meaning: LocalizedText
  /// The document and heading that ask for it; `nil` for mistakes in the writing itself.
  package var source: String?
  /// How bad a finding is, unless the pack or the team says otherwise.
  package var severity: Diagnostic.Severity
  package var examples: [Example]
  /// Finds fault with a script.
  let check: @Sendable (Examination) -> [LintFinding]

  init(
    _ id: String, zh: String, en: String, meaning: LocalizedText, source: String? = nil,
    severity: Diagnostic.Severity, examples: [Example],
    check: @escaping @Sendable (Examination) -> [LintFinding]
  ) {
    self.id = id
    title = LocalizedText(zh: zh, en: en)
    self.meaning = meaning
    self.source = source
    self.severity = severity
    self.examples = examples
    self.check = check
  }

  /// Every rule, in the order in which they are listed.
  package static let all: [LintRule] = [
    requiredMissing, requiredMisplaced, noWholeCall, summaryIncomplete,
    branchNowhere, branchUnread, fieldUnread, stepUnreachable, loopWithoutExit,
    answerWithoutBranch, stepRepeated,
    forbiddenPhrases, negativeWording, commandTone, blame, conformity, defensive, denial, argument,
    packProhibition, conflictStyle,
    questionStacked, questionClosedFirst, rhetoricalQuestion,
    sentenceTooLong, jargon, addressMixed, duplicateLine,
    placeholderUnknown, placeholderUnfilled,
    suppressionUnused, suppressionExpired, suppressionWithoutReason, suppressionUnknown,
  ]

  /// The rule of an id.
  package static func named(_ id: String) -> LintRule? { all.first { $0.id == id } }
}
