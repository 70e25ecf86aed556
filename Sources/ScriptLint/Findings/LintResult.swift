package import Diagnostics
package import Rubrics

/// What a run found in all its files: the one value that every report and the exit code come from.
package struct LintResult: Sendable {
  package var reports: [FileReport]
  package var gate: LintGate
  /// The pack that graded, as `id version`.
  package var pack: String
  /// Known findings of the baseline that are gone.
  package var gone = 0
  /// Why scripts could not be read; a run with any of these has not done its job.
  package var unread: [Diagnostic] = []

  package init(reports: [FileReport], gate: LintGate, pack: String) {
    self.reports = reports
    self.gate = gate
    self.pack = pack
  }

  /// Whether every script was checked.
  package var isWhole: Bool { unread.isEmpty }

  /// How many scripts could not be read.
  private var unreadFiles: Int { Set(unread.map(\.file)).count }

  /// Every finding, file by file.
  package var findings: [LintFinding] { reports.flatMap(\.findings) }

  /// The findings that fail the run.
  package var stopping: [LintFinding] { findings.filter(gate.stops) }

  /// How many findings there are of a severity.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// What to say about the run in one line.
  package var summary: LocalizedText {
    let errors = count(.error)
    let warnings = count(.warning)
    let notes = count(.note)
    var zh = "\(reports.count) 个文件：\(errors) 个错误，\(warnings) 个警告，\(notes) 个提示"
    var en =
      "\(plural(reports.count, "file")): \(plural(errors, "error")), \(plural(warnings, "warning")), "
      + plural(notes, "note")
    let suppressed = reports.reduce(0) { $0 + $1.suppressed }
    let baselined = reports.reduce(0) { $0 + $1.baselined }
    if suppressed > 0 {
      zh += "；注释忽略 \(suppressed)"
      en += "; \(suppressed) suppressed"
    }
    if baselined > 0 {
      zh += "；基线已知 \(baselined)"
      en += "; \(baselined) in the baseline"
    }
    if gone > 0 {
      zh += "；基线中已消失 \(gone)"
      en += "; \(gone) of the baseline gone"
    }
    if !isWhole {
      zh += "；\(unreadFiles) 个文件没有检查"
      en += "; \(plural(unreadFiles, "file")) not checked"
    }
    return LocalizedText(zh: zh, en: en)
  }

  /// How the run stands: whether it could do its job, and then how it stands at its gate.
  package var verdict: LocalizedText {
    guard !isWhole else { return gateVerdict }
    let zh = "没有完成：\(unreadFiles) 个文件读不了"
    let en = "not done: \(plural(unreadFiles, "file")) cannot be read"
    guard !stopping.isEmpty else { return LocalizedText(zh: zh, en: en) }
    return LocalizedText(zh: "\(zh)；\(gateVerdict.zh)", en: "\(en); \(gateVerdict.en)")
  }

  private var gateVerdict: LocalizedText {
    guard !gate.isOpen else {
      return LocalizedText(zh: "未设关卡（--fail-on）", en: "no gate (--fail-on)")
    }
    let texts = gate.texts.joined(separator: ", ")
    let count = stopping.count
    return count == 0
      ? LocalizedText(zh: "通过（\(texts)）", en: "passed (\(texts))")
      : LocalizedText(
        zh: "未通过（\(texts)）：\(count) 处", en: "failed (\(texts)): \(plural(count, "finding"))")
  }

  private func plural(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}
