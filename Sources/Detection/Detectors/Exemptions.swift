import TextAnalysis

/// Decides whether a hit is excused.
///
/// Hits of one pattern are in order and do not overlap, so each question is a binary search.
extension HitTurn {
  /// How many letters may stand between a hit and the words right before or after it.
  private static let reach = 2

  /// Whether every stated condition of an exemption holds for a hit.
  mutating func excuses(_ hit: Range<Int>, by exemption: CompiledExemption) -> Bool {
    if !exemption.coveredBy.isEmpty, !has(exemption.coveredBy, touching: hit) { return false }
    if !exemption.inTurn.isEmpty, !has(exemption.inTurn, in: number) { return false }
    if !exemption.alsoInTurn.isEmpty, !has(exemption.alsoInTurn, in: number) { return false }
    if !exemption.previousTurn.isEmpty, !has(exemption.previousTurn, in: number - 1) {
      return false
    }
    if !exemption.nextTurn.isEmpty, !has(exemption.nextTurn, in: number + 1) { return false }
    if !exemption.precededBy.isEmpty, !has(exemption.precededBy, before: hit) { return false }
    if !exemption.followedBy.isEmpty, !has(exemption.followedBy, after: hit) { return false }
    if !exemption.inSentence.isEmpty || exemption.isQuestion {
      guard let sentence = sentence(of: hit) else { return false }
      if exemption.isQuestion, sentence.ending != .question { return false }
      if !exemption.inSentence.isEmpty, !has(exemption.inSentence, touching: sentence.letters) {
        return false
      }
    }
    return !exemption.isQuoted || isQuoted(hit)
  }

  private func has(_ patterns: [Int], in turn: Int) -> Bool {
    patterns.contains { !call.places(of: $0, in: turn).isEmpty }
  }

  private func has(_ patterns: [Int], touching letters: Range<Int>) -> Bool {
    patterns.contains { pattern in
      let places = call.places(of: pattern, in: number)
      let next = places.lowerBound { $0.letters.upperBound <= letters.lowerBound }
      return next < places.endIndex && places[next].letters.lowerBound < letters.upperBound
    }
  }

  private mutating func has(_ patterns: [Int], before hit: Range<Int>) -> Bool {
    for pattern in patterns {
      let places = call.places(of: pattern, in: number)
      let first = places.lowerBound { $0.letters.upperBound < hit.lowerBound - Self.reach }
      let near = places[first...].prefix { $0.letters.upperBound <= hit.lowerBound }
      for place in near where isOneClause(place.letters.upperBound...hit.lowerBound) {
        return true
      }
    }
    return false
  }

  private mutating func has(_ patterns: [Int], after hit: Range<Int>) -> Bool {
    for pattern in patterns {
      let places = call.places(of: pattern, in: number)
      let first = places.lowerBound { $0.letters.lowerBound < hit.upperBound }
      let near = places[first...].prefix {
        $0.letters.lowerBound <= hit.upperBound + Self.reach
      }
      for place in near where isOneClause(hit.upperBound...place.letters.lowerBound) {
        return true
      }
    }
    return false
  }

  /// Whether no comma or stronger mark stands before any of some letters.
  private mutating func isOneClause(_ letters: ClosedRange<Int>) -> Bool {
    letters.allSatisfy { text.breaks[$0] < .clause }
  }
}
