import Diagnostics
import Localization
import Rubrics
import ScriptLint

/// All that there is to know about a rule for scripts, for people.
struct LintRuleText {
  let language: ReadingLanguage

  /// The text, with a newline at its end.
  func text(of rule: LintRule) -> String {
    var lines = ["\(rule.id)  \(rule.title[language])", "", "  " + rule.meaning[language], ""]
    lines.append("  " + words("级别：", "severity: ") + severity(rule))
    if let source = rule.source { lines.append("  " + words("出处：", "source: ") + source) }
    let shown = rule.examples.filter { isInLanguage($0.script) }
    for example in shown {
      lines += ["", example.isBad ? words("有问题：", "At fault:") : words("没有问题：", "Fine:")]
      lines += example.script.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "  | \($0)" }
    }
    lines += [
      "",
      words(
        "忽略一处：<!-- callgrade:ignore \(rule.id) until 2027-01-01: 理由 -->",
        "To silence it once: <!-- callgrade:ignore \(rule.id) until 2027-01-01: reason -->"),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func severity(_ rule: LintRule) -> String {
    switch rule.severity {
    case .error: words("错误", "error")
    case .warning: words("警告", "warning")
    case .note: words("提示", "note")
    }
  }

  /// Examples in the reader's language, or in Chinese where the rule is about Chinese alone.
  private func isInLanguage(_ script: String) -> Bool {
    let isChinese = script.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    return isChinese == (language == .zh)
  }

  private func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
