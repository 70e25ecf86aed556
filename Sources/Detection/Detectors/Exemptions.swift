import TextAnalysis
import Transcripts

/// Decides whether a hit is excused.
enum Exemptions {
  /// How many letters may stand between a hit and the words right before or after it.
  private static let reach = 2

  /// Whether every stated condition of an exemption holds for a hit.
  static func excuse(
    _ hit: CallAnalysis.Place, by exemption: CompiledExemption, in call: CallAnalysis
  ) -> Bool {
    func has(_ patterns: [Int], in turn: Int, where holds: (Range<Int>) -> Bool) -> Bool {
      patterns.contains { pattern in
        call.places(of: pattern, in: turn).contains { holds($0.letters) }
      }
    }
    let letters = hit.letters
    if !exemption.coveredBy.isEmpty,
      !has(exemption.coveredBy, in: hit.turn, where: { $0.overlaps(letters) })
    {
      return false
    }
    if !exemption.inTurn.isEmpty, !has(exemption.inTurn, in: hit.turn, where: { _ in true }) {
      return false
    }
    if !exemption.alsoInTurn.isEmpty,
      !has(exemption.alsoInTurn, in: hit.turn, where: { _ in true })
    {
      return false
    }
    if !exemption.previousTurn.isEmpty,
      !has(exemption.previousTurn, in: hit.turn - 1, where: { _ in true })
    {
      return false
    }
    if !exemption.nextTurn.isEmpty,
      !has(exemption.nextTurn, in: hit.turn + 1, where: { _ in true })
    {
      return false
    }
    guard exemption.needsText else { return true }
    let text = call.text(of: hit.turn)
    if !exemption.precededBy.isEmpty,
      !has(
        exemption.precededBy, in: hit.turn,
        where: { isClose($0.upperBound, letters.lowerBound, in: text) })
    {
      return false
    }
    if !exemption.followedBy.isEmpty,
      !has(
        exemption.followedBy, in: hit.turn,
        where: { isClose(letters.upperBound, $0.lowerBound, in: text) })
    {
      return false
    }
    if !exemption.inSentence.isEmpty || exemption.isQuestion {
      guard let sentence = text.sentences.first(where: { $0.letters.overlaps(letters) }) else {
        return false
      }
      if exemption.isQuestion, sentence.ending != .question { return false }
      if !exemption.inSentence.isEmpty,
        !has(
          exemption.inSentence, in: hit.turn, where: { $0.overlaps(sentence.letters) })
      {
        return false
      }
    }
    if exemption.isQuoted, !isQuoted(call.evidence(at: hit), in: call) { return false }
    return true
  }

  /// Whether two places lie at most ``reach`` letters apart within one clause.
  private static func isClose(_ end: Int, _ start: Int, in text: FoldedText) -> Bool {
    guard start >= end, start - end <= reach else { return false }
    return (end...start).allSatisfy { text.breaks[$0] < .clause }
  }

  /// Whether words stand between an opening and a closing quotation mark.
  private static func isQuoted(_ evidence: Evidence, in call: CallAnalysis) -> Bool {
    let scalars = Array(call.transcript.turns[evidence.turn].text.unicodeScalars)
    guard evidence.end <= scalars.count else { return false }
    let before = scalars[..<evidence.start]
    let after = scalars[evidence.end...]
    for (open, close) in [("「", "」"), ("『", "』"), ("“", "”"), ("‘", "’")]
      as [(
        Unicode.Scalar, Unicode.Scalar
      )]
    {
      let opened = before.lastIndex(of: open) ?? -1
      let closedBefore = before.lastIndex(of: close) ?? -1
      if opened > closedBefore, after.contains(close) { return true }
    }
    // Straight quotation marks open and close alike: an odd number before means inside.
    let straight = before.filter { $0 == "\"" }.count
    return straight % 2 == 1 && after.contains("\"")
  }
}

extension CompiledExemption {
  fileprivate var needsText: Bool {
    !precededBy.isEmpty || !followedBy.isEmpty || !inSentence.isEmpty || isQuestion || isQuoted
  }
}
