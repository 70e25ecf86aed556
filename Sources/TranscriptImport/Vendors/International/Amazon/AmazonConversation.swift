import JSONCoding
import Transcripts

/// What Call Analytics and Contact Lens have in common: a measured conversation.
enum AmazonConversation {
  /// Keeps the vendor's measures as metadata and marks the turns that interrupt.
  static func apply(_ characteristics: JSONValue?, to call: inout DraftCall) {
    guard let characteristics else { return }
    let seconds = { (value: JSONValue?) in VendorTime.milliseconds(value) }
    if let total = seconds(characteristics.at("TotalConversationDurationMillis")) {
      call.facts.duration = total
    }
    var metadata: [String: MetadataValue] = [:]
    if let silence = seconds(characteristics.at("NonTalkTime")?.at("TotalTimeMillis")) {
      metadata["vendor.silenceSeconds"] = .number(silence)
    }
    for (name, key, inner) in [
      ("talkSeconds", "TalkTime", "TotalTimeMillis"),
      ("wordsPerMinute", "TalkSpeed", "AverageWordsPerMinute"),
    ] {
      for member in characteristics.at(key)?.at("DetailsByParticipant")?.object?.members ?? [] {
        guard let value = member.value.at(inner)?.lenientDouble else { continue }
        metadata["vendor.\(name).\(member.key)"] =
          .number(name == "talkSeconds" ? value / 1000 : value)
      }
    }
    for member in characteristics.at("Sentiment")?.at("OverallSentiment")?.object?.members ?? [] {
      guard let value = member.value.lenientDouble else { continue }
      metadata["vendor.sentiment.\(member.key)"] = .number(value)
    }
    if let interruptions = characteristics.at("Interruptions") {
      mark(interruptions, &call)
      for member in interruptions.at("InterruptionsByInterrupter")?.object?.members ?? [] {
        metadata["vendor.interruptions.\(member.key)"] =
          .number(Double(member.value.array?.count ?? 0))
      }
      if let total = seconds(interruptions.at("TotalTimeMillis")) {
        metadata["vendor.interruptionSeconds"] = .number(total)
      }
    }
    call.facts.metadata.merge(metadata) { _, new in new }
  }

  /// Marks, for each interruption, the turn of the interrupter that begins with it.
  private static func mark(_ interruptions: JSONValue, _ call: inout DraftCall) {
    for index in call.turns.indices { call.turns[index].overlap = false }
    for member in interruptions.at("InterruptionsByInterrupter")?.object?.members ?? [] {
      for instance in member.value.array ?? JSONArray([]) {
        guard let begin = VendorTime.milliseconds(instance.at("BeginOffsetMillis")) else {
          continue
        }
        let candidates = call.turns.indices.filter { index in
          let turn = call.turns[index]
          guard turn.roleWord == member.key || turn.speaker == member.key,
            let start = turn.start, let end = turn.end
          else { return false }
          return start <= begin + 0.3 && end > begin
        }
        let latest = candidates.max { (call.turns[$0].start ?? 0) < (call.turns[$1].start ?? 0) }
        if let latest { call.turns[latest].overlap = true }
      }
    }
  }

  /// Counts what was felt and how loud it was.
  static func measure(
    _ turn: JSONValue, of speaker: String?, into measures: inout VendorMeasures
  ) {
    measures.count("sentiment", of: speaker, turn.at("Sentiment"))
    // One of the two services has no s.
    measures.add("loudness", of: speaker, turn.at("LoudnessScores", "LoudnessScore"))
  }
}
