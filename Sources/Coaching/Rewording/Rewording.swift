package import Rubrics

/// Other words for a stretch of what an agent said, meaning the same.
///
/// It comes from a rule, never from anywhere else, and there is none where no rule is sure of the
/// grammar: a sentence without a rewording is one that people have to think about themselves.
package struct Rewording: Sendable, Hashable {
  /// The rule that it comes from.
  package var rule: RewordingName
  /// The words as they were said.
  package var before: String
  /// The words to put in their place.
  package var after: String
  /// Where the words stand, in Unicode scalars of the text that was searched.
  package var range: Range<Int>
  /// Whether the meaning is surely kept and the grammar surely right, so that a machine may replace
  /// the words without anybody looking.
  package var isCertain: Bool

  package init(
    rule: RewordingName, before: String, after: String, range: Range<Int>, isCertain: Bool
  ) {
    self.rule = rule
    self.before = before
    self.after = after
    self.range = range
    self.isCertain = isCertain
  }
}

extension String {
  /// The text with rewordings put in.
  ///
  /// - Parameter rewordings: Rewordings of this text that do not overlap, in any order; others are
  ///   left out.
  /// - Returns: The new text. O(text + n log n).
  package func reworded(_ rewordings: [Rewording]) -> String {
    let scalars = Array(unicodeScalars)
    var text = String.UnicodeScalarView()
    var place = 0
    for rewording in rewordings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard rewording.range.lowerBound >= place, rewording.range.upperBound <= scalars.count else {
        continue
      }
      text.append(contentsOf: scalars[place..<rewording.range.lowerBound])
      text.append(contentsOf: rewording.after.unicodeScalars)
      place = rewording.range.upperBound
    }
    text.append(contentsOf: scalars[place...])
    return String(text)
  }
}
