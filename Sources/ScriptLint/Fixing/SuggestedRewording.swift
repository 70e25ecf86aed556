import Coaching
import Diagnostics
import Rubrics

/// Better words for a sentence of a script, where rules know some.
enum SuggestedRewording {
  /// The first rewording that touches some words; `nil` if there is none, or if it would rewrite what
  /// only stands for a gap.
  ///
  /// - Parameters:
  ///   - words: A line as spoken.
  ///   - range: The words in question.
  ///   - rules: The rules that mend what is wrong with them; others would change something else.
  /// - Returns: The change.
  static func fix(
    _ words: PlacedText, around range: Range<Int>, by rules: [RewordingName]
  ) -> LintFix? {
    for rewording in Reworder(rules: rules).rewordings(of: words.string) {
      let place = words.characterRange(ofScalars: rewording.range)
      guard place.overlaps(range), let source = words.sourceRange(of: place),
        words.isVerbatim(place)
      else { continue }
      return LintFix(
        range: source, before: rewording.before, after: rewording.after,
        isCertain: rewording.isCertain && !words.isQuoted(place))
    }
    return nil
  }
}
