/// A parsed pattern.
package indirect enum PatternNode: Sendable, Hashable {
  /// One folded letter; with `soundsLike`, any letter of the same toneless syllable.
  case letter(UInt32, soundsLike: Bool)
  /// One after the other.
  case sequence([PatternNode])
  /// One of several.
  case choice([PatternNode])
  /// With or without.
  case optional(PatternNode)
  /// Between so many and so many letters of any kind, within one sentence.
  case gap(ClosedRange<Int>)
  /// The rest of a Latin word.
  case wordRest
  /// A thing made of numbers.
  case slot(PatternSlot)
  /// A named word list.
  case list(String)
  /// The start or end of a sentence or turn.
  case anchor(PatternAnchor)
  /// None of these words right here.
  case not([[UInt32]])
}

/// A place that a pattern can be tied to.
package enum PatternAnchor: String, Sendable, Hashable, CaseIterable {
  case sentenceStart = "sentence-start"
  case sentenceEnd = "sentence-end"
  case turnStart = "turn-start"
  case turnEnd = "turn-end"

  var isStart: Bool { self == .sentenceStart || self == .turnStart }
}

/// A thing made of numbers that a pattern can ask for.
package struct PatternSlot: Sendable, Hashable {
  /// What kind of thing.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case number
    case jobNumber = "job-number"
    case phone, amount, date, time, duration, identifier
  }

  package var kind: Kind
  /// How many digits it must have; any if `nil`.
  package var digits: ClosedRange<Int>?
}

/// Limits on a pattern, so that a hostile pack stays cheap to load.
package enum PatternLimits: Sendable {
  /// Characters of one pattern.
  static let length = 400
  /// Nested brackets.
  static let depth = 12
  /// Letters that one gap may span.
  static let gap = 60
  /// Letters that gaps may span together where the parts between them are left out.
  static let joinedGap = 240
  /// Letters of `…`.
  static let defaultGap = 12
  /// Alternatives that one pattern may spread into.
  static let alternatives = 256
  /// Letters of one gapless part, all choices counted.
  static let segment = 2_000
  /// Entries of all word lists in one pattern, nested lists counted as often as they are named.
  static let listEntries = 2_000
  /// Word lists within word lists.
  static let listDepth = 32
}
