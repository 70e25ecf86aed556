import Rubrics
import Transcripts

/// Limits of place that are counted in seconds.
///
/// A turn is in the first 30 seconds if it begins before 30 s, and in the last 30 if it ends less
/// than 30 s before the call does. The end of the call is the source's duration, else the end of
/// the last turn.
enum SecondsScope {
  /// The turns within the limits; `nil` if one of them, or the end of the call, has no times.
  static func turns(
    _ turns: [Int], of scope: Scope, in call: CallAnalysis, _ timeline: Timeline
  ) -> [Int]? {
    let end = CallLength.seconds(of: call.transcript, timeline)
    var kept: [Int] = []
    for turn in turns {
      guard let span = Timeline.span(of: call.transcript.turns[turn], in: call.transcript)
      else { return nil }
      if let limit = scope.firstSeconds, !Seconds.exceed(limit, span.lowerBound) { continue }
      if let limit = scope.lastSeconds {
        guard let end else { return nil }
        if !Seconds.exceed(span.upperBound, end - limit) { continue }
      }
      kept.append(turn)
    }
    return kept
  }
}
