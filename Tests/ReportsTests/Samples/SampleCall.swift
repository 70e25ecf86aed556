import Detection
import Rubrics
import Scoring
import Transcripts

/// A call with a scorecard made by hand.
struct SampleCall: Sendable {
  var transcript: Transcript
  var card: Scorecard

  /// The calls that every report is shown with.
  static let all = [good, hostile, withheld]

  /// Evidence for words of a turn.
  static func words(_ quote: String, _ turn: Int, of turns: [Turn]) -> QuotedEvidence {
    let text = Array(turns[turn].text.unicodeScalars)
    let part = Array(quote.unicodeScalars)
    let start =
      text.indices.first { text[$0...].starts(with: part) } ?? text.count
    return QuotedEvidence(
      place: Evidence(turn: turn, start: start, end: min(text.count, start + part.count)),
      quote: quote)
  }

  /// Evidence for something that is missing in a turn.
  static func absence(_ turn: Int) -> QuotedEvidence {
    QuotedEvidence(place: Evidence(turn: turn, start: 0, end: 0), quote: "")
  }

  static func result(
    _ id: String, _ verdict: Verdict, _ points: Int = 0, of max: Int = 0,
    basis: Basis = .pattern, confidence: Double = 0.95, _ evidence: [QuotedEvidence] = [],
    reason: String? = nil
  ) -> CriterionResult {
    CriterionResult(
      id: id, verdict: verdict, points: Points(points), max: Points(max), basis: basis,
      confidence: confidence, evidence: evidence, reason: reason)
  }

  static func turns(
    of transcript: Transcript, styles: [Int: String] = [:], labels: [Int: [String]] = [:]
  ) -> [TurnResult] {
    transcript.turns.enumerated().map { index, turn in
      let isAgent = turn.role == .agent
      return TurnResult(
        index: index, role: turn.role.rawValue,
        style: isAgent ? styles[index] ?? "neutral" : nil, confidence: isAgent ? 0.8 : 0,
        labels: isAgent ? labels[index] ?? [] : [])
    }
  }

  static let identity = PackIdentity(id: "sample", version: "1.2.0", digest: "00112233445566ff")
}
