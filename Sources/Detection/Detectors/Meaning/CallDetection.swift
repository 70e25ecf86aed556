import Rubrics
import Transcripts

/// Checks facts about the call as a whole.
///
/// Direction and channel may be `unknown`; when a call began must be known, else the answer is
/// `needs-record`.
enum CallDetection {
  static func finding(in call: CallAnalysis, condition: CallCondition) -> Finding {
    let direction = call.transcript.direction?.rawValue ?? "unknown"
    let channel = call.transcript.channel?.rawValue ?? "unknown"
    let holds =
      (condition.directions.isEmpty || condition.directions.contains(direction))
      && (condition.channels.isEmpty || condition.channels.contains(channel))
    guard holds, !condition.started.isEmpty else { return Finding(holds ? .found : .absent) }
    guard let minute = CallFacts(call.transcript).startMinute else { return .needsRecord }
    return Finding(condition.started.contains { $0.contain(minute) } ? .found : .absent)
  }
}
