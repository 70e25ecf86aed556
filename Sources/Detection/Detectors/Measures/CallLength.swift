import Rubrics
import Transcripts

/// How long a call lasts, in seconds: as the source says, else until the last word ends.
///
/// Without either the answer is `needs-timing`.
enum CallLength {
  static func finding(in call: CallAnalysis, _ timeline: Timeline, within bounds: Bounds)
    -> Finding
  {
    .measured(seconds(of: call.transcript, timeline), within: bounds)
  }

  static func seconds(of call: Transcript, _ timeline: Timeline) -> Double? {
    if let duration = call.duration, duration.isFinite, duration >= 0 { return duration }
    return timeline.entries.lazy.map(\.end).max()
  }
}
