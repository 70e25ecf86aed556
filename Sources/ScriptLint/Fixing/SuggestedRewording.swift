import Coaching
import Diagnostics

/// Better words for a sentence of a script, where rules know some.
enum SuggestedRewording {
  private static let reworder = Reworder()

  /// The first rewording that touches some words; `nil` if there is none, or if it would rewrite what
  /// only stands for a gap.
  ///
  /// - Parameters:
  ///   - words: A line as spoken.
  ///   - range: The words in question.
  static func fix(_ words: PlacedText, around range: Range<Int>) -> LintFix? {
    for rewording in reworder.rewordings(of: words.string) {
      let place = words.characterRange(ofScalars: rewording.range)
      guard place.overlaps(range), let source = words.sourceRange(of: place),
        words.isVerbatim(place)
      else { continue }
      return LintFix(
        range: source, before: rewording.before, after: rewording.after,
        isCertain: rewording.isCertain)
    }
    return nil
  }
}
