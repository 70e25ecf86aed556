import Diagnostics
import JSONCoding
import Transcripts

/// Reads vCons of every version: transcripts among the analyses, otherwise text dialogs.
///
/// The body of a transcript is a vendor's own document, an object or a string of JSON, and is read
/// by that vendor's reader; or a list of who said what.
enum VconReader: VendorReader {
  static let format = TranscriptFormat.vcon
  static let name = Phrase(zh: "vCon", en: "vCon")

  static func sign(of value: JSONValue) -> String? {
    guard value.at("vcon")?.lenientText != nil || value.has("uuid", "parties") else { return nil }
    return ["parties", "dialog", "analysis"].contains { value.at($0) != nil }
      ? "vcon + parties[]" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    let parties = VconParties(value.at("parties"))
    var call = call(of: document)
    call.facts.id = value.at("uuid")?.lenientText
    let own = OwnVcon(value.at("meta"))
    own?.takeFacts(into: &call.facts)
    let hasOwnFacts = own != nil
    let dialogs = document.objects(value.at("dialog"))
    if hasOwnFacts, OwnVcon.statesTurns(dialogs) {
      call.turns = dialogs.compactMap { OwnVcon.turn($0.value, line: $0.line) }
      call.hasSegments = false
      return [call]
    }
    if !hasOwnFacts, let subject = value.at("subject")?.string {
      call.facts.metadata["subject"] = .string(subject)
    }
    let starts = dialogs.map { VconDialogs.start(of: $0.value) }
    let zero = starts.compactMap(\.self).min()
    let begun = call.facts.startedAt
    if !hasOwnFacts {
      call.facts.startedAt =
        zero.flatMap { $0 < VconDialogs.longestCall ? nil : VendorTime.iso($0) }
        ?? value.at("created_at")?.string
    }
    if dialogs.count == 1, call.facts.duration == nil {
      call.facts.duration = dialogs[0].value.at("duration")?.lenientDouble
    }
    takeDirection(of: dialogs.map(\.value), into: &call.facts)

    var seen: Set<Int> = []
    for (analysis, line) in document.objects(value.at("analysis")) {
      let places = dialogPlaces(analysis.at("dialog"))
      // A second opinion on the same recording is not a second part of the call.
      guard places.isEmpty ? seen.isEmpty : seen.isDisjoint(with: places),
        var part = VconAnalysis.read(analysis, line: line, in: document, into: &sink)
      else { continue }
      seen.formUnion(places.isEmpty ? [0] : places)
      let begin = places.compactMap { starts.indices.contains($0) ? starts[$0] : nil }.min()
      // Where each side was recorded by itself, the recording names the speaker.
      if !part.hasSpeakers, places.count == 1, dialogs.indices.contains(places[0]),
        let party = parties.only(of: dialogs[places[0]].value.at("parties"))
      {
        part.name(party)
      }
      part.shift(by: (begin ?? zero ?? 0) - (zero ?? 0))
      call.take(part)
    }
    takeTexts(
      dialogs.enumerated().filter { !seen.contains($0.offset) }.map(\.element), begun: begun,
      zero: zero, hasOwnFacts: hasOwnFacts, parties, into: &call, &sink)
    parties.state(in: &call, namesAgent: !hasOwnFacts)
    if call.turns.isEmpty {
      noteNoWords(document, &sink)
      return []
    }
    return [call]
  }

  /// Adds the messages to what was said, in the order of their moments.
  private static func takeTexts(
    _ dialogs: [(value: JSONValue, line: Int)], begun: String?, zero: Double?, hasOwnFacts: Bool,
    _ parties: VconParties, into call: inout DraftCall, _ sink: inout ImportSink
  ) {
    guard dialogs.contains(where: { VconDialogs.isText($0.value) }) else { return }
    let texts = dialogs.filter { VconDialogs.isText($0.value) }
    let starts = texts.map { VconDialogs.start(of: $0.value) }
    let ends = zip(texts, starts).map { dialog, start in
      start.flatMap { from in
        // 0 stands for a message, which takes no time.
        VendorTime.seconds(dialog.value.at("duration"))
          .flatMap { $0 > 0 ? Timeline.rounded(from + $0) : nil }
      }
    }
    let isAlone = call.turns.isEmpty
    var messages = DraftCall()
    messages.turns = VconDialogs.turns(isAlone ? dialogs : texts, parties, into: &sink)
    // What takes time is spoken.
    let isSpoken = texts.contains { ($0.value.at("duration")?.lenientDouble ?? 0) > 0 }
    if isAlone {
      call.timing = .moments
      if call.facts.channel == nil, !hasOwnFacts { call.facts.channel = isSpoken ? .voice : .chat }
    }
    // Calls whose beginning was not known are written as if they had begun with 1970.
    let isUndated = (zero ?? 0) < VconDialogs.longestCall && zero != nil
    messages.countFromFirst(
      starts, ends: ends,
      origin: isUndated ? 0 : isAlone ? VendorTime.moment(begun.map(JSONValue.string)) : zero)
    if isUndated, begun == nil { call.facts.startedAt = nil }
    call.turns += messages.turns
  }

  private static func noteNoWords(_ document: VendorDocument, _ sink: inout ImportSink) {
    sink.note(
      "unfinished-result", .error, line: document.firstLine,
      "the vCon has recordings and no words",
      expected: "an analysis of type transcript, or dialogs of type text")
  }

  /// An index, a list of them, or nothing, which means all.
  private static func dialogPlaces(_ value: JSONValue?) -> [Int] {
    if let one = value?.lenientInt { return [one] }
    return (value?.array ?? JSONArray([])).compactMap(\.lenientInt)
  }

  private static func takeDirection(of dialogs: [JSONValue], into facts: inout Transcript) {
    for dialog in dialogs {
      switch dialog.at("meta")?.at("direction")?.string ?? dialog.at("direction")?.string {
      case "in", "inbound": facts.direction = .inbound
      case "out", "outbound": facts.direction = .outbound
      default: continue
      }
      return
    }
  }
}

extension DraftCall {
  /// Moves all times, in seconds.
  fileprivate mutating func shift(by seconds: Double) {
    guard seconds != 0 else { return }
    for index in turns.indices {
      turns[index].start = turns[index].start.map { Timeline.rounded($0 + seconds) }
      turns[index].end = turns[index].end.map { Timeline.rounded($0 + seconds) }
    }
  }

  /// Names the only speaker of a recording.
  fileprivate mutating func name(_ speaker: String) {
    for index in turns.indices { turns[index].speaker = speaker }
  }

  /// Takes over the turns of a part, and the facts that are still unknown.
  fileprivate mutating func take(_ part: DraftCall) {
    turns += part.turns
    roles.merge(part.roles) { old, _ in old }
    timing = timing ?? part.timing
    facts.language = facts.language ?? part.facts.language
    facts.duration = facts.duration ?? part.facts.duration
    facts.metadata.merge(part.facts.metadata) { old, _ in old }
  }
}
