import JSONCoding
import Transcripts

/// Reads logs of voice bots (Retell, Vapi, Bland, ElevenLabs), whose agent is a robot.
enum VoiceBotReader: VendorReader {
  static let format = TranscriptFormat.voiceBot
  static let name = Phrase(zh: "语音机器人日志", en: "a voice bot's log")

  private static let lists = [
    "transcript_object", "transcript_with_tool_calls", "transcript", "transcripts", "messages",
  ]

  static func sign(of value: JSONValue) -> String? {
    if turns(in: value, "transcript_object") { return "transcript_object[]" }
    if turns(in: value, "transcript_with_tool_calls") { return "transcript_with_tool_calls[]" }
    let isTimed = { (turn: JSONValue) in
      turn.has("time_in_call_secs") || turn.has("secondsFromStart")
    }
    for key in ["transcript", "messages"] where turns(in: value, key) {
      if value.at(key)?.begins(isTimed) ?? false { return "\(key)[].time_in_call_secs" }
    }
    let isBland =
      value.has("concatenated_transcript")
      && value.at("transcripts")?.begins { $0.has("user", "text") } ?? false
    return isBland ? "transcripts[].user + concatenated_transcript" : nil
  }

  private static func turns(in value: JSONValue, _ key: String) -> Bool {
    value.at(key)?.begins { turn in
      turn.has("role") && turn.at("content", "message") != nil
    } ?? false
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(
      of: document, timing: .seconds,
      duration: VendorTime.milliseconds(value.at("duration_ms"))
        ?? value.at("call_length").flatMap { $0.lenientDouble.map { $0 * 60 } })
    call.facts.channel = .voice
    call.facts.id = value.at("call_id", "conversation_id", "c_id")?.lenientText
    if let direction = value.at("direction")?.string {
      call.facts.direction = Transcript.Direction(rawValue: direction)
    }
    call.facts.startedAt = VendorTime.moment(value.at("start_timestamp", "started_at", "startedAt"))
      .flatMap(VendorTime.iso)
    let list = lists.lazy.compactMap { value.at($0) }.first { $0.array != nil }
    for (element, line) in document.objects(list) {
      guard let turn = turn(of: element, line: line, &sink) else { continue }
      call.turns.append(turn)
    }
    if call.turns.allSatisfy({ $0.start == nil }) {
      call.countFromFirst(
        document.objects(list).map { VendorTime.moment($0.value.at("created_at")) })
    }
    return [call]
  }

  private static func turn(
    of element: JSONValue, line: Int, _ sink: inout ImportSink
  ) -> DraftTurn? {
    let role = element.at("role", "user")?.lenientText?.lowercased() ?? ""
    guard let text = element.at("content", "message", "text")?.string else {
      sink.report.drop(.machinePrompt, line: line)
      return nil
    }
    if [
      "system", "tool", "tool_call", "tool_calls", "tool_call_result", "tool_call_invocation",
      "function", "agent-action", "dtmf", "node_transition",
    ].contains(role) {
      sink.report.drop(.machinePrompt, line: line)
      return nil
    }
    var turn = DraftTurn(text: text, line: line)
    turn.speaker = role
    turn.roleWord = role
    if ["agent", "assistant", "bot", "ai"].contains(role) {
      turn.isBot = true
    }
    let words = element.at("words")?.array
    turn.start =
      words?.first?.at("start")?.lenientDouble
      ?? element.at("time_in_call_secs", "secondsFromStart")?.lenientDouble
    turn.end = words?.last?.at("end")?.lenientDouble
    if turn.end == nil, let start = turn.start,
      let length = VendorTime.milliseconds(element.at("duration"))
    {
      turn.end = Timeline.rounded(start + length)
    }
    return turn
  }
}
