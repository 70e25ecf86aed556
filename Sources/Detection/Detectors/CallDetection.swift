import Rubrics
import Transcripts

/// Checks facts about the call as a whole.
enum CallDetection {
  static func finding(in call: CallAnalysis, condition: CallCondition) -> Finding {
    let direction = call.transcript.direction?.rawValue ?? "unknown"
    let channel = call.transcript.channel?.rawValue ?? "unknown"
    let holds =
      (condition.directions.isEmpty || condition.directions.contains(direction))
      && (condition.channels.isEmpty || condition.channels.contains(channel))
    return Finding(holds ? .found : .absent)
  }
}
