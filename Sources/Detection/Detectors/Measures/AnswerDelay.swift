import Rubrics
import Transcripts

/// How long a call rang or queued before somebody answered, in seconds, as the source says.
///
/// Without such a fact the answer is `needs-record`: a transcript begins when the call is answered.
enum AnswerDelay {
  static func finding(in call: Transcript, fields: [String], within bounds: Bounds) -> Finding {
    guard let seconds = CallFacts(call).number(of: fields) else { return .needsRecord }
    return Finding(bounds.contain(seconds) ? .found : .absent)
  }
}
