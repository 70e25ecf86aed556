import Rubrics
import Transcripts

/// The share of all talk time in which both sides speak at once.
///
/// Diarised mono recordings butt turns together or invent overlaps, so the share is measured only
/// where each side has its own channel, or where the source marks the turns that are spoken over
/// another: then it is the share of their time. Otherwise the answer is `needs-timing`.
enum OverlapShare {
  static func finding(in call: CallAnalysis, _ timeline: Timeline, within bounds: Bounds)
    -> Finding
  {
    let turns = call.transcript.turns
    guard !timeline.lacksTimes(of: [.agent, .customer], in: turns) else { return .needsTiming }
    let entries = timeline.entries.filter { $0.side == .agent || $0.side == .customer }
    let total = TimeSpans(sorted: entries.lazy.map { $0.start...$0.end }).total
    guard total > 0 else { return .needsTiming }
    if turns.contains(where: { $0.overlap != nil }) {
      let marked = entries.filter { turns[$0.turn].overlap == true }
      return .measured(
        TimeSpans(sorted: marked.map { $0.start...$0.end }).total / total, within: bounds)
    }
    guard timeline.hasSeparateChannels else { return .needsTiming }
    let shared = timeline.spans(of: .agent).shared(with: timeline.spans(of: .customer))
    return .measured(shared / total, within: bounds)
  }
}
