extension Transcript {
  /// Joins segments of one speaker that are really one turn.
  ///
  /// Recognisers cut a turn at every breath. Two neighbouring segments become one turn only if
  /// both are timed, the same speaker has both, and at most `gap` seconds lie between them.
  /// Untimed segments stay as they are. O(turns).
  ///
  /// - Parameter gap: The longest pause within a turn, in seconds.
  /// - Returns: The transcript with such segments joined; its other fields are untouched.
  public func mergingSegments(gap: Double = 1.0) -> Transcript {
    var merged: [Turn] = []
    merged.reserveCapacity(turns.count)
    for turn in turns {
      if merged.last?.continues(with: turn, gap: gap) == true {
        merged[merged.count - 1].append(turn)
      } else {
        merged.append(turn)
      }
    }
    var copy = self
    copy.turns = merged
    return copy
  }
}

extension Turn {
  fileprivate func continues(with next: Turn, gap: Double) -> Bool {
    guard role == next.role, speaker == next.speaker, audioChannel == next.audioChannel,
      isBot == next.isBot, let start, let end, let nextStart = next.start, next.end != nil
    else { return false }
    return !Seconds.exceed(nextStart - end, gap) && nextStart >= start
  }

  /// Grows in place, so that a turn of many segments is not copied for each of them.
  fileprivate mutating func append(_ next: Turn) {
    if Turn.needsSpace(between: text, and: next.text) { text += " " }
    text += next.text
    end = [end, next.end].compactMap(\.self).max()
    confidence = [confidence, next.confidence].compactMap(\.self).min()
    // Spoken over another in part is spoken over another; in part unknown is unknown.
    if overlap != true, next.overlap != false { overlap = next.overlap }
  }

  /// A space goes between two words of an alphabet and nowhere else.
  private static func needsSpace(between left: String, and right: String) -> Bool {
    guard let a = left.unicodeScalars.last, let b = right.unicodeScalars.first else {
      return false
    }
    return a.value < 0x2E80 && b.value < 0x2E80 && a != " " && b != " "
  }
}
