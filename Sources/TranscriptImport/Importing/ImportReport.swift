package import Transcripts

/// How a file was understood: what `callgrade inspect` tells.
package struct ImportReport: Sendable, Hashable {
  /// One speaker label of the file and what became of it.
  package struct Speaker: Sendable, Hashable {
    /// The name in the file; `nil` for turns without one.
    package var label: String?
    /// The role given to it.
    package var role: Role
    /// Whether a machine speaks.
    package var isBot: Bool
    /// How the role was decided.
    package var decision: Phrase
    /// How sure an inferred role is, 0 to 1; `nil` when the file states it.
    package var confidence: Double?
    /// The turns under this label in all calls of the file, before segments are joined.
    package var turns: Int
  }

  /// Lines or rows that are not part of what was said.
  package struct Dropped: Sendable, Hashable {
    /// Why they were left out.
    package var reason: Phrase
    /// How many there were.
    package var count: Int
    /// The line of the first one, counted from 1.
    package var firstLine: Int
  }

  /// The format; `nil` when none fits.
  package var format: TranscriptFormat?
  /// Why that format.
  package var formatReason = Phrase(zh: "未能识别格式", en: "no format was recognised")
  /// The encoding; `nil` when the bytes are not text.
  package var encoding: TextEncoding?
  /// Why that encoding.
  package var encodingReason = Phrase(zh: "未能识别编码", en: "no encoding was recognised")
  /// The speakers in the order of their first turn, at most 100.
  package var speakers: [Speaker] = []
  /// What was left out, in the order of first occurrence.
  package var dropped: [Dropped] = []
  /// Whether any turn has a time.
  package var hasTimes = false
  /// How times are written, where that is known; of the first call that has any.
  package var timing: Phrase?
  /// Whether interruptions can be measured, and why; of the first call that has times.
  package var overlap: Phrase?
  /// The calls read.
  package var calls = 0
  /// The turns of these calls.
  package var turns = 0

  /// Creates a report about nothing.
  package init() {}

  mutating func drop(_ reason: Phrase, line: Int, count: Int = 1) {
    if let index = dropped.firstIndex(where: { $0.reason == reason }) {
      dropped[index].count += count
    } else {
      dropped.append(Dropped(reason: reason, count: count, firstLine: line))
    }
  }

  mutating func count(_ speaker: Speaker) {
    let known = speakers.firstIndex { $0.label == speaker.label && $0.role == speaker.role }
    if let known {
      speakers[known].turns += speaker.turns
    } else if speakers.count < 100 {
      speakers.append(speaker)
    }
  }
}
