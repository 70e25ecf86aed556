package import CallGrade
import Diagnostics
import PatternMatching

/// Checks scripts with the pack that grades the calls.
///
/// ```swift
/// let linter = Linter(grader: try Grader(builtin: "service-call"), options: LintOptions(today: day))
/// linter.lint(template).findings.first?.rule  // "branch-nowhere"
/// ```
///
/// The grader is made once and shared; a linter is immutable and any number of tasks may use it.
/// A script takes time linear in its length for each of its paths, of which there are at most
/// ``PathSearch/limit`` a part.
package struct Linter: Sendable {
  private let grader: Grader
  private let options: LintOptions

  package init(grader: Grader, options: LintOptions) {
    self.grader = grader
    self.options = options
  }

  /// Checks one script.
  package func lint(_ template: ScriptTemplate) -> FileReport {
    var matcher = grader.matcher
    let examination = Examination(
      template, grader: grader, options: options, using: &matcher)
    var findings: [LintFinding] = []
    for rule in LintRule.all where severity(of: rule.id) != .some(nil) {
      findings += rule.check(examination)
    }
    findings = Self.withoutPolish(Self.withoutEchoes(findings))
    let (kept, suppressed, remarks) = Suppressor(template, options: options).sort(findings)
    let all = (kept + remarks).compactMap { finding -> LintFinding? in
      switch severity(of: finding.rule) {
      case nil: return finding
      case .some(nil): return nil
      case .some(let severity?):
        var changed = finding
        changed.severity = severity
        return changed
      }
    }
    var report = FileReport(
      file: template.file, lines: template.lines,
      findings: all.sorted {
        ($0.range.start, $0.rule, $0.message.en) < ($1.range.start, $1.rule, $1.message.en)
      })
    report.suppressed = suppressed
    report.bounds = examination.parts.filter { !$0.areAllPaths }.map { part in
      PathBound(
        part: part.part.heading?.string ?? template.title ?? "", paths: part.rehearsals.count)
    }
    return report
  }

  private func severity(of rule: String) -> Diagnostic.Severity?? { options.severities[rule] }

  /// Rules for what must not be said to a customer.
  private static let offences: Set<String> = [
    "forbidden-phrases", "command-tone", "blame", "conformity", "defensive", "denial", "argument",
    "rhetorical-question",
  ]

  /// Takes back the polite 您 for lines that are to be written anew: 您给我等着 is no better.
  private static func withoutPolish(_ findings: [LintFinding]) -> [LintFinding] {
    let lines = Set(
      findings.filter { offences.contains($0.rule) && $0.fix?.isCertain != true }
        .map(\.range.start.line))
    return findings.map { finding in
      let isPolish = finding.rule == LintRule.addressMixed.id
      guard isPolish, lines.contains(finding.range.start.line) else { return finding }
      var plain = finding
      plain.fix = nil
      return plain
    }
  }

  /// Leaves out what says of some words only what another finding says more exactly.
  private static func withoutEchoes(_ findings: [LintFinding]) -> [LintFinding] {
    let lines = Set(findings.filter { offences.contains($0.rule) }.map(\.range.start.line))
    var seen: Set<LintFinding> = []
    return findings.filter { finding in
      guard seen.insert(finding).inserted else { return false }
      return finding.rule != "conflict-style" || !lines.contains(finding.range.start.line)
    }
  }
}

/// What was found in one file.
package struct FileReport: Sendable {
  /// The file as the user named it.
  package var file: String
  /// Its lines, for excerpts.
  package var lines: [Substring]
  /// In the order of the file.
  package var findings: [LintFinding]
  /// How many findings comments of the author have silenced.
  package var suppressed = 0
  /// How many findings a baseline has silenced.
  package var baselined = 0
  /// Parts whose paths are too many to be taken one by one.
  package var bounds: [PathBound] = []

  package init(file: String, lines: [Substring] = [], findings: [LintFinding]) {
    self.file = file
    self.lines = lines
    self.findings = findings
  }
}

/// A part with more paths than were taken one by one.
package struct PathBound: Sendable, Hashable {
  /// The heading of the part.
  package var part: String
  /// How many paths were graded: every edge is on one of them, as long as the bound allows.
  package var paths: Int
}
