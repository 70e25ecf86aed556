import ArgumentParser
import BuiltinRubrics
import CallGrade
import Diagnostics
import Foundation
import RubricLoading
import ScriptLint

/// `callgrade explain`: what a criterion looks for, or what a diagnostic means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(
      zh: "解释一条标准、一条话术规则或一个问题代号",
      en: "Explain a criterion, a rule for scripts or the id of a problem"),
    usage: "callgrade explain [<options>] [<id>]",
    discussion: text(
      zh: """
        例：
          callgrade explain                  列出标准
          callgrade explain job-number       含义、分值、检测方式、示例
          callgrade explain unknown-key      问题代号的意思
        """,
      en: """
        Examples:
          callgrade explain                  list the criteria
          callgrade explain job-number       meaning, points, detection, examples
          callgrade explain unknown-key      what a problem means
        """))

  @Argument(
    help: ArgumentHelp(
      text(zh: "标准的 id 或问题代号", en: "the id of a criterion or of a problem"), valueName: "id"),
    completion: .custom { _, _, _ in Self.ids })
  var id: String?

  @OptionGroup var packOptions: PackOptions
  @OptionGroup var languageOptions: LanguageOptions

  /// What may be explained, for a shell that completes words.
  private static var ids: [String] {
    let pack = BuiltinPacks.pack(id: PackOptions.defaultPack)
    return (pack?.criteria.map(\.id) ?? []) + DiagnosticCatalogue.all.map(\.id)
  }

  func run() throws {
    let language = languageOptions.language
    let grader = try packOptions.grader(Console(language: language), readsExamples: true)
    let pack = grader.pack
    guard let id else {
      try StandardOutput.write(list(pack))
      return
    }
    if let criterion = pack.criteria.first(where: { $0.id == id }) {
      var text = CriterionText(pack: pack, language: language).text(of: criterion)
      text += WeighingText(grader: grader, language: language).text(of: criterion)
      // Scripts are checked for some criteria under the same name.
      if let rule = LintRule.named(id) {
        text += "\n── callgrade lint ──\n" + LintRuleText(language: language).text(of: rule)
      }
      try StandardOutput.write(text)
    } else if let entry = DiagnosticCatalogue.entry(id) {
      let label = LocalizedText(zh: "例：", en: "for example: ")[language]
      try StandardOutput.write(
        "\(entry.id)\n  \(entry.meaning[language])\n  \(label)\(entry.example)\n")
    } else if let rule = LintRule.named(id) {
      try StandardOutput.write(LintRuleText(language: language).text(of: rule))
    } else if let text = try explanationInOtherPacks(id) {
      try StandardOutput.write(text)
    } else {
      let known = pack.criteria.map(\.id)
      throw CommandError(
        "unknown-criterion", "'\(id)' is neither a criterion nor the id of a problem",
        expected: "a criterion of \(pack.id): \(known.prefix(12).joined(separator: ", "))"
          + (known.count > 12 ? ", …" : ""),
        suggestion: Suggestion.nearest(
          to: id, among: known + DiagnosticCatalogue.all.map(\.id) + LintRule.all.map(\.id)))
    }
  }

  private func list(_ pack: RubricPack) -> String {
    let width = pack.criteria.map(\.id.count).max() ?? 0
    return pack.criteria.map { criterion in
      let padding = String(repeating: " ", count: width - criterion.id.count + 2)
      return criterion.id + padding + criterion.title[languageOptions.language] + "\n"
    }.joined()
  }

  private func explanationInOtherPacks(_ id: String) throws -> String? {
    let loader = packOptions.folders.loader()
    for listing in loader.list() where !listing.isShadowed {
      guard let pack = loader.load(listing.id).pack,
        let criterion = pack.criteria.first(where: { $0.id == id })
      else { continue }
      return CriterionText(pack: pack, language: languageOptions.language).text(of: criterion)
    }
    return nil
  }
}
