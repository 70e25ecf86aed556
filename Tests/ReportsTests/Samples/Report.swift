import Reports
import Scoring

/// All pieces of a report, one after another.
func report(_ calls: [SampleCall], _ reporter: any Reporter, ungraded: Int = 0) -> [UInt8] {
  var summary = RunSummary()
  summary.ungraded = ungraded
  var bytes = reporter.begin()
  var isFirst = true
  for call in calls {
    let rendering = reporter.rendering(of: call.card)
    if !rendering.isEmpty {
      bytes += reporter.lead(isFirst: isFirst) + rendering
      isFirst = false
    }
    summary.add(call.card)
  }
  return bytes + reporter.end(summary)
}

/// The same as text.
func reportText(_ calls: [SampleCall], _ reporter: any Reporter) -> String {
  String(decoding: report(calls, reporter), as: UTF8.self)
}
