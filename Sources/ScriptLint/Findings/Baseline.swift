/// Findings that a team knows of and puts up with for now.
///
/// A finding is known by its rule and its words, not by its line: it stays known when the lines above
/// it change, and comes back when somebody writes the same words once more.
package struct Baseline: Sendable {
  /// What a finding is known by.
  struct Key: Sendable, Hashable, Comparable {
    var file: String
    var rule: String
    var text: String

    static func < (a: Key, b: Key) -> Bool {
      (a.file, a.rule, a.text) < (b.file, b.rule, b.text)
    }
  }

  private var counts: [Key: Int] = [:]

  package init() {}

  /// Takes every finding for known.
  ///
  /// - Parameters:
  ///   - reports: What was found.
  ///   - name: The name of a file that stays the same wherever the command is run.
  package init(_ reports: [FileReport], naming name: (String) -> String) {
    for report in reports {
      for finding in report.findings {
        counts[Self.key(finding, file: name(finding.file)), default: 0] += 1
      }
    }
  }

  static func key(_ finding: LintFinding, file: String) -> Key {
    Key(
      file: file, rule: finding.rule,
      // Spaces come and go when somebody wraps a line.
      text: finding.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The reports without what is known, and how many known findings are gone for good.
  ///
  /// - Parameters:
  ///   - reports: What was found.
  ///   - name: The name of a file, as it was given when the baseline was written.
  package func apply(
    to reports: [FileReport], naming name: (String) -> String
  ) -> (reports: [FileReport], gone: Int) {
    var left = counts
    let checked = Set(reports.map { name($0.file) })
    let new = reports.map { report -> FileReport in
      let file = name(report.file)
      var report = report
      let before = report.findings.count
      report.findings = report.findings.filter { finding in
        let key = Self.key(finding, file: file)
        guard let count = left[key], count > 0 else { return true }
        left[key] = count - 1
        return false
      }
      report.baselined = before - report.findings.count
      return report
    }
    let gone = left.filter { checked.contains($0.key.file) }.reduce(0) { $0 + $1.value }
    return (new, gone)
  }

  // MARK: The file

  /// The entries in order, with how often each occurs.
  var entries: [(key: Key, count: Int)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  mutating func add(_ key: Key, count: Int) { counts[key, default: 0] += count }
}
