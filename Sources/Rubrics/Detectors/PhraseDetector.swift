package import Diagnostics
package import Transcripts

/// A pattern as its author wrote it, with its place for diagnostics.
package struct PatternSource: Sendable {
  package var text: String
  package var file: String?
  package var position: SourcePosition?

  package init(text: String, file: String? = nil, position: SourcePosition? = nil) {
    self.text = text
    self.file = file
    self.position = position
  }
}

/// Words in known wording, said by somebody somewhere in the call.
package struct PhraseDetector: Sendable {
  /// Any of these counts.
  package var patterns: [PatternSource]
  /// Where to look.
  package var scope: Scope
  /// A hit that one of these excuses does not count.
  package var unless: [Exemption]
  /// How many hits make a finding.
  package var minimum: Int
  /// More hits than this make it none; no limit if `nil`.
  package var maximum: Int?

  package init(
    patterns: [PatternSource], scope: Scope = Scope(), unless: [Exemption] = [], minimum: Int = 1,
    maximum: Int? = nil
  ) {
    self.patterns = patterns
    self.scope = scope
    self.unless = unless
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// Why a hit does not count.
///
/// Every stated condition must hold.
package struct Exemption: Sendable {
  /// A stable name within its detector.
  package var id: String
  /// The hit overlaps one of these.
  package var coveredBy: [PatternSource] = []
  /// One of these ends right before the hit, or at most two letters earlier in the same clause.
  package var precededBy: [PatternSource] = []
  /// One of these begins right after the hit, or at most two letters later in the same clause.
  package var followedBy: [PatternSource] = []
  /// The hit's sentence has one of these.
  package var inSentence: [PatternSource] = []
  /// The hit's turn has one of these.
  package var inTurn: [PatternSource] = []
  /// The hit's turn has one of these too.
  package var alsoInTurn: [PatternSource] = []
  /// The turn before, whoever spoke it, has one of these.
  package var previousTurn: [PatternSource] = []
  /// The next turn, whoever spoke it, has one of these.
  package var nextTurn: [PatternSource] = []
  /// The hit stands in quotation marks.
  package var isQuoted = false
  /// The hit's sentence is a question.
  package var isQuestion = false
  /// Calls that show what it excuses and what it does not.
  package var examples: [ExemptionExample] = []

  package init(id: String) {
    self.id = id
  }
}

/// A mini-call in which an exemption excuses every hit of its detector, or leaves one standing.
package struct ExemptionExample: Sendable, Hashable {
  package var isExcused: Bool
  package var call: Transcript

  package init(isExcused: Bool, call: Transcript) {
    self.isExcused = isExcused
    self.call = call
  }
}
