package import Transcripts

/// Hides phone, card, identity and order numbers in digits or spelled out, e-mail addresses, number
/// plates and WeChat names.
///
/// Each hidden letter becomes one `*`, so that every place in a text stays where it is. Names of
/// people, postal addresses and dates are not recognised and stay.
package enum Redaction: Sendable {
  /// What stands for a hidden letter.
  static let mask: Unicode.Scalar = "*"

  /// A text with numbers hidden; it has as many Unicode scalars as before.
  ///
  /// O(text).
  package static func masked(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return masked(text, scalars, ranges(in: scalars))
  }

  /// The texts of a call's turns with numbers hidden, also those told in pieces over several turns.
  ///
  /// O(text).
  package static func masked(_ turns: [Turn]) -> [String] {
    let scalars = turns.map { Array($0.text.unicodeScalars) }
    let pieces = SpokenPieces.ranges(
      in: zip(turns, scalars).map { ($0.role.rawValue + ($0.speaker ?? ""), $1) })
    return turns.indices.map { index in
      masked(
        turns[index].text, scalars[index], ranges(in: scalars[index]) + (pieces[index] ?? []))
    }
  }

  /// A text in which every digit is hidden.
  static func withoutDigits(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return masked(text, scalars, DigitReader.groups(of: scalars).map(\.range))
  }

  private static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    SecretNumbers.ranges(in: scalars) + ContactWords.ranges(in: scalars)
  }

  static func masked(
    _ text: String, _ scalars: [Unicode.Scalar], _ ranges: [Range<Int>]
  ) -> String {
    guard !ranges.isEmpty else { return text }
    var scalars = scalars
    for range in ranges {
      for index in range where isHidden(scalars[index]) { scalars[index] = mask }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isPartOfNumber || scalar == "个"
  }
}
