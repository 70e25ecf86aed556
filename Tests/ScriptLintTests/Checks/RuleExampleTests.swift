import BuiltinRubrics
import CallGrade
import Rubrics
import ScriptLint
import Testing

/// A rule's own examples are its tests.
struct RuleExampleTests {
  /// One example of one rule.
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var example: LintRule.Example
    var testDescription: String {
      "\(rule) \(example.isBad ? "bad" : "good"): \(example.script.prefix(30))"
    }
  }

  static let cases = LintRule.all.flatMap { rule in
    rule.examples.map { Case(rule: rule.id, example: $0) }
  }

  @Test(arguments: cases)
  func findsFaultWithItsBadExamplesOnly(_ example: Case) throws {
    let report = try LintRun.shared.report(on: example.example.script, format: .markdown)
    let rules = report.findings.map(\.rule)
    #expect(rules.contains(example.rule) == example.example.isBad, "\(rules)")
  }

  @Test func everyRuleIsExplainedInBothLanguages() {
    var ids: Set<String> = []
    for rule in LintRule.all {
      #expect(ids.insert(rule.id).inserted)
      #expect(!rule.title.zh.isEmpty && !rule.title.en.isEmpty)
      #expect(!rule.meaning.zh.isEmpty && !rule.meaning.en.isEmpty)
      guard rule.id != "pack-prohibition" else { continue }
      #expect(rule.examples.contains { $0.isBad })
      #expect(rule.examples.contains { !$0.isBad })
    }
  }
}
