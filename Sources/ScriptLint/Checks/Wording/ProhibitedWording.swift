import Diagnostics
import Rubrics

extension Examination {
  /// Findings for words that a criterion of the pack forbids; none if the pack has no such one.
  func prohibited(_ id: String, as rule: LintRule) -> [LintFinding] {
    guard let criterion = criterion(id), criterion.kind == .prohibition else { return [] }
    return hits(of: id).compactMap { words, range -> LintFinding? in
      guard let place = words.sourceRange(of: range) else { return nil }
      var finding = finding(
        rule, at: place,
        LocalizedText(
          zh: "\(criterion.title.zh)：\(criterion.coaching.why.zh)",
          en: "\(criterion.title.en): \(criterion.coaching.why.en)"),
        criterion: criterion)
      finding.fix = SuggestedRewording.fix(
        words, around: range, by: criterion.coaching.rewrite)
      // Better words for this very sentence say more than an example does.
      if finding.fix == nil {
        finding.notes = [RequiredBehaviours.advice(criterion, in: template.language)]
      }
      return finding
    }
  }
}
