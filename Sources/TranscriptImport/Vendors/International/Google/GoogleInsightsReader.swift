import JSONCoding
import Transcripts

/// Reads conversations of Google's contact centre insights (CCAI), uploaded and exported ones.
enum GoogleInsightsReader: VendorReader {
  static let format = TranscriptFormat.googleInsights
  static let name = Phrase(zh: "Google CCAI Insights", en: "Google CCAI Insights")

  static func sign(of value: JSONValue) -> String? {
    if value.at("entries")?.begins({ $0.has("start_timestamp_usec", "text") }) ?? false {
      return "entries[].start_timestamp_usec"
    }
    return segments(of: value).map { _ in "transcriptSegments[]" }
  }

  private static func segments(of value: JSONValue) -> JSONValue? {
    let list = (value.at("transcript") ?? value).at("transcriptSegments")
    return list?.begins { $0.at("text")?.string != nil } ?? false ? list : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard let list = segments(of: document.value) else { return [upload(document)] }
    return [conversation(list, document)]
  }

  /// The form for uploading: moments, and no ends.
  private static func upload(_ document: VendorDocument) -> DraftCall {
    var call = call(of: document, timing: .epoch)
    var moments: [Double?] = []
    for (entry, line) in document.objects(document.value.at("entries")) {
      var turn = DraftTurn(text: entry.at("text")?.string ?? "", line: line)
      turn.roleWord = entry.at("role")?.lenientText
      turn.speaker = entry.at("user_id")?.lenientText ?? turn.roleWord
      call.turns.append(turn)
      moments.append(
        entry.at("start_timestamp_usec")?.lenientDouble.flatMap { $0 > 1e14 ? $0 / 1e6 : nil })
    }
    call.countFromFirst(moments)
    // Small numbers count from the start of the call.
    if moments.allSatisfy({ $0 == nil }) {
      for (index, entry) in document.objects(document.value.at("entries")).enumerated() {
        call.turns[index].start =
          entry.value.at("start_timestamp_usec")?.lenientDouble.map { $0 / 1e6 }
      }
    }
    return call
  }

  private static func conversation(_ list: JSONValue, _ document: VendorDocument) -> DraftCall {
    let value = document.value.has("transcript") ? document.value : document.part.wrappers.last
    var call = call(of: document, timing: .seconds)
    call.facts.duration = VendorTime.seconds(value?.at("duration"))
    let origin = VendorTime.moment(value?.at("startTime"))
    call.facts.startedAt = origin.flatMap(VendorTime.iso)
    switch value?.at("medium")?.string {
    case "CHAT": call.facts.channel = .chat
    case "PHONE_CALL": call.facts.channel = .voice
    default: break
    }
    call.facts.id = value?.at("name")?.string?.split(separator: "/").last.map(String.init)
    call.facts.agent =
      value?.at("qualityMetadata")?.at("agentInfo")?.array?.first?.at("displayName", "agentId")?
      .lenientText ?? value?.at("agentId")?.lenientText
    let agentChannel = value?.at("callMetadata")?.at("agentChannel")?.lenientInt
    var moments: [Double?] = []
    for (segment, line) in document.objects(list) {
      call.turns.append(turn(of: segment, line: line))
      moments.append(VendorTime.moment(segment.at("messageTime")))
    }
    if call.turns.allSatisfy({ $0.start == nil }) {
      call.timing = .moments
      call.countFromFirst(moments, origin: origin)
    }
    call.settleChannels { "\($0 + 1)" }
    if let agentChannel {
      let reason = Phrase(
        zh: "来源写明客服在声道 \(agentChannel)",
        en: "the source says that channel \(agentChannel) is the agent's")
      for turn in call.turns where turn.roleWord == nil {
        guard let speaker = turn.speaker, let channel = turn.audioChannel else { continue }
        call.roles[speaker] = StatedRole(
          role: channel + 1 == agentChannel ? .agent : .customer, reason: reason)
      }
    }
    GoogleAnnotations.apply(value?.at("latestAnalysis"), to: &call)
    return call
  }

  private static func turn(of segment: JSONValue, line: Int) -> DraftTurn {
    let participant = segment.at("segmentParticipant")
    var turn = DraftTurn(text: segment.at("text")?.string ?? "", line: line)
    turn.roleWord = participant?.at("role")?.lenientText
    turn.speaker =
      participant?.at("userId", "obfuscatedExternalUserId")?.lenientText ?? turn.roleWord
    // Mono recordings have channel 0.
    if let channel = segment.at("channelTag")?.lenientInt, channel > 0 {
      turn.audioChannel = channel - 1
    }
    if let confidence = segment.at("confidence")?.lenientDouble, confidence > 0, confidence <= 1 {
      turn.confidence = confidence
    }
    let words = segment.at("words")?.array
    if let first = words?.first {
      turn.start = VendorTime.seconds(first.at("startOffset")) ?? 0
      turn.end = words?.last.flatMap { VendorTime.seconds($0.at("endOffset")) }
    }
    return turn
  }
}

/// The annotations of an analysis by CCAI Insights.
enum GoogleAnnotations {
  /// Marks interrupting turns and keeps counts as metadata, if the analysis looked for them.
  static func apply(_ analysis: JSONValue?, to call: inout DraftCall) {
    let result = analysis?.at("analysisResult")?.at("callAnalysisMetadata")
    guard let annotations = result?.at("annotations")?.array else { return }
    var counts: [String: Int] = [:]
    for annotation in annotations {
      for kind in ["interruptionData", "silenceData", "holdData"] where annotation.at(kind) != nil {
        counts[kind, default: 0] += 1
      }
      guard annotation.at("interruptionData") != nil,
        let index = annotation.at("annotationStartBoundary")?.at("transcriptIndex")?.lenientInt,
        call.turns.indices.contains(index)
      else { continue }
      call.turns[index].overlap = true
    }
    if counts["interruptionData"] != nil {
      for index in call.turns.indices where call.turns[index].overlap == nil {
        call.turns[index].overlap = false
      }
    }
    for (kind, name) in [
      ("interruptionData", "interruptions"), ("silenceData", "silences"), ("holdData", "holds"),
    ] {
      if let count = counts[kind] {
        call.facts.metadata["vendor.\(name)"] = .number(Double(count))
      }
    }
  }
}
