import Localization
import Rubrics
package import Scoring
package import Transcripts

/// One call for the terminal: what it scored and why, the conversation with its evidence, and what
/// to say to the agent.
///
/// From 120 cells on, the verdicts of a turn stand beside its words, on narrower terminals below
/// them. No line is wider than the terminal, with one exception: below 40 cells lines are laid out
/// for 40. Without colour, evidence stands between `»` and `«`.
package struct ReviewView: Sendable {
  /// The cells from which on there is room for two columns.
  static let twoColumnWidth = 120

  let titles: RubricTitles
  let wording: ScoreWording
  let width: Int
  let usesColor: Bool

  var language: ReadingLanguage { titles.language }
  var hasTwoColumns: Bool { width >= Self.twoColumnWidth }

  /// Prepares a view.
  ///
  /// - Parameter options: The look; 80 cells where the width is not known.
  package init(_ options: ReportOptions) {
    titles = options.titles
    wording = ScoreWording(titles: options.titles)
    width = max(40, options.width ?? 80)
    usesColor = options.usesColor
  }

  /// Draws a call.
  ///
  /// Linear in the text of the call.
  ///
  /// - Parameters:
  ///   - card: The call's scorecard.
  ///   - transcript: The call that was graded; evidence outside of it is left out.
  /// - Returns: Lines in UTF-8, each with its end.
  package func render(_ card: Scorecard, transcript: Transcript) -> [UInt8] {
    var screen = Screen(width: width, usesColor: usesColor)
    addHeader(card, to: &screen)
    addScore(card, to: &screen)
    addConversation(card, transcript, to: &screen)
    addUnjudged(card, to: &screen)
    addCoaching(card, to: &screen)
    return screen.bytes()
  }

  /// A label in front of a text that hangs behind it.
  func addField(
    _ label: String, _ text: StyledText, indent: Int = 0, to screen: inout Screen
  ) {
    var line = StyledText(label + Phrases.Marks.colon[language], .faint)
    // A label that takes half the line leaves no room to hang anything behind it.
    let hanging = indent + min(line.width, screen.width / 3)
    line.append(text)
    screen.add(line, first: indent, rest: hanging)
  }
}
