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
      guard let last = merged.last, last.continues(with: turn, gap: gap) else {
        merged.append(turn)
        continue
      }
      merged[merged.count - 1] = last.joined(with: turn)
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

  fileprivate func joined(with next: Turn) -> Turn {
    var joined = self
    joined.text = Turn.join(text, next.text)
    joined.end = [end, next.end].compactMap(\.self).max()
    joined.confidence = [confidence, next.confidence].compactMap(\.self).min()
    if next.overlap == true { joined.overlap = true }
    return joined
  }

  /// A space goes between two words of an alphabet and nowhere else.
  private static func join(_ left: String, _ right: String) -> String {
    guard let a = left.unicodeScalars.last, let b = right.unicodeScalars.first else {
      return left + right
    }
    let needsSpace = a.value < 0x2E80 && b.value < 0x2E80 && a != " " && b != " "
    return needsSpace ? left + " " + right : left + right
  }
}
