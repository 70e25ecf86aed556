import Reports
import Scoring

/// All pieces of a report, one after another.
func report(_ calls: [SampleCall], _ reporter: any Reporter, ungraded: Int = 0) -> [UInt8] {
  var summary = RunSummary()
  summary.ungraded = ungraded
  var bytes = reporter.begin()
  for call in calls {
    bytes += reporter.lead(isFirst: summary.calls == 0)
    bytes += reporter.rendering(of: call.card)
    summary.add(call.card)
  }
  return bytes + reporter.end(summary)
}

/// The same as text.
func reportText(_ calls: [SampleCall], _ reporter: any Reporter) -> String {
  String(decoding: report(calls, reporter), as: UTF8.self)
}
