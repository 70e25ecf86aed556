import Coaching
import Rubrics
import Testing

/// Runs the examples and counter-examples that each rule carries.
struct RewordingRuleTests {
  struct Case: CustomTestStringConvertible {
    var rule: RewordingName
    var before: String
    var after: String
    var testDescription: String { "\(rule.rawValue): \(before)" }
  }

  static let examples = RewordingRule.all.flatMap { rule in
    rule.examples.map { Case(rule: rule.name, before: $0.before, after: $0.after) }
      + rule.silent.map { Case(rule: rule.name, before: $0, after: $0) }
  }

  @Test(arguments: examples)
  func doesWhatItsExamplesSay(example: Case) {
    let found = Reworder(rules: [example.rule]).rewordings(of: example.before)
    #expect(example.before.reworded(found) == example.after)
    #expect(found.allSatisfy { $0.rule == example.rule && $0.before != $0.after })
  }

  /// What was said around the sentence must not change what becomes of it.
  @Test(arguments: examples.filter { $0.before != $0.after })
  func theSentenceBeforeDoesNotMatter(example: Case) {
    let before = "好的。🙂\n" + example.before
    let found = Reworder(rules: [example.rule]).rewordings(of: before)
    #expect(before.reworded(found) == "好的。🙂\n" + example.after)
  }

  /// A customer's words in quotation marks are nobody's to reword.
  @Test(arguments: examples.filter { $0.before != $0.after })
  func quotationsStay(example: Case) {
    let quoted = "您刚才说「\(example.before.trimmingEnd)」对吧"
    #expect(Reworder(rules: [example.rule]).rewordings(of: quoted).isEmpty)
  }

  /// A sentence that was reworded gives the rule nothing more to do.
  @Test(arguments: examples.filter { $0.before != $0.after })
  func whatWasRewordedStays(example: Case) {
    let again = Reworder(rules: [example.rule]).rewordings(of: example.after)
    #expect(again.map(\.after).isEmpty)
  }

  @Test func everyRuleHasExamplesOfBothKinds() {
    #expect(
      Set(RewordingRule.all.map(\.name)) == Set(RewordingName.allCases)
        && RewordingRule.all.count == RewordingName.allCases.count)
    for rule in RewordingRule.all {
      #expect(rule.examples.count >= 3 && rule.silent.count >= 5, "\(rule.name)")
      #expect(!rule.source.isEmpty && rule.title.zh != rule.title.en, "\(rule.name)")
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    last.map { "。！？.?!".contains($0) } == true ? String(dropLast()) : self
  }
}
