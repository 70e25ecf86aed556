import Diagnostics
import Rubrics

/// Obeys the comments that tell checks to be quiet, and judges the comments.
struct Suppressor {
  private let template: ScriptTemplate
  private let options: LintOptions

  init(_ template: ScriptTemplate, options: LintOptions) {
    self.template = template
    self.options = options
  }

  /// Sorts findings into those that stay and those that a comment silences.
  ///
  /// - Returns: What stays, how many do not, and what is wrong with the comments themselves.
  func sort(
    _ findings: [LintFinding]
  ) -> (kept: [LintFinding], suppressed: Int, remarks: [LintFinding]) {
    var kept: [LintFinding] = []
    var used: Set<[String]> = []
    for finding in findings {
      let comment = template.suppressions.first { isObeyed($0) && covers($0, finding) }
      if let comment {
        used.insert(Self.key(comment, finding.rule))
      } else {
        kept.append(finding)
      }
    }
    let mistakes = template.suppressions.flatMap { remarks(on: $0, used) }
    return (kept, findings.count - kept.count, mistakes)
  }

  private static func key(_ comment: Suppression, _ rule: String) -> [String] {
    [String(comment.place.start.line), rule]
  }

  private func covers(_ comment: Suppression, _ finding: LintFinding) -> Bool {
    comment.lines.contains(finding.range.start.line) && comment.rules.contains(finding.rule)
  }

  private func isExpired(_ comment: Suppression) -> Bool {
    comment.until.map { $0 < options.today } ?? false
  }

  private func isObeyed(_ comment: Suppression) -> Bool {
    !comment.reason.isEmpty && comment.badDate == nil && !isExpired(comment)
  }

  private func remarks(
    on comment: Suppression, _ used: Set<[String]>
  ) -> [LintFinding] {
    func remark(_ rule: LintRule, _ message: LocalizedText) -> LintFinding {
      LintFinding(
        rule: rule.id, severity: rule.severity, file: template.file, range: comment.place,
        text: comment.rules.joined(separator: " "), message: message)
    }
    if let date = comment.badDate {
      return [
        remark(
          .suppressionWithoutReason,
          LocalizedText(zh: "“\(date)”不是日期，应写成 2027-01-01", en: "'\(date)' is no day; write 2027-01-01"))
      ]
    }
    if comment.reason.isEmpty || comment.rules.isEmpty {
      return [
        remark(
          .suppressionWithoutReason,
          LocalizedText(
            zh: "忽略要写明规则和理由：callgrade:ignore 规则: 理由",
            en: "say which rule and why: callgrade:ignore RULE: reason"))
      ]
    }
    if isExpired(comment) {
      return [
        remark(
          .suppressionExpired,
          LocalizedText(
            zh: "忽略已于 \(comment.until ?? "") 到期（理由：\(comment.reason)）",
            en: "held until \(comment.until ?? ""); the reason was: \(comment.reason)"))
      ]
    }
    return comment.rules.compactMap { rule -> LintFinding? in
      guard LintRule.named(rule) != nil else {
        let near = Suggestion.nearest(to: rule, among: LintRule.all.map(\.id))
        return remark(
          .suppressionUnknown,
          LocalizedText(
            zh: "没有“\(rule)”这条规则" + (near.map { "，是否想写“\($0)”？" } ?? ""),
            en: "there is no rule '\(rule)'" + (near.map { "; did you mean '\($0)'?" } ?? "")))
      }
      guard !used.contains(Self.key(comment, rule)) else { return nil }
      return remark(
        .suppressionUnused,
        LocalizedText(
          zh: "这里并没有“\(rule)”的问题，可以去掉这条忽略",
          en: "there is no '\(rule)' here to ignore; take the comment away"))
    }
  }
}
