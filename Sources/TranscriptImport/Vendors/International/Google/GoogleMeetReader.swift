import JSONCoding
import Transcripts

/// Reads the entries that the Google Meet service gives for a transcript.
enum GoogleMeetReader: VendorReader {
  static let format = TranscriptFormat.googleMeet
  static let name = Phrase(zh: "Google Meet 会议记录", en: "Google Meet transcripts")

  private static func isEntry(_ value: JSONValue) -> Bool {
    value.has("participant", "startTime") && value.at("text")?.string != nil
  }

  static func sign(of value: JSONValue) -> String? {
    if value.at("transcriptEntries")?.begins(isEntry) ?? false { return "transcriptEntries[]" }
    if value.at("entries")?.begins(isEntry) ?? false { return "entries[].participant" }
    return value.begins(isEntry) ? "[].participant + startTime" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(of: document, timing: .moments)
    call.facts.channel = .voice
    let names = names(value.at("participants"))
    var (moments, ends): ([Double?], [Double?]) = ([], [])
    for (entry, line) in document.objects(value.at("transcriptEntries", "entries") ?? value) {
      var turn = DraftTurn(text: entry.at("text")?.string ?? "", line: line)
      let participant = entry.at("participant")?.lenientText
      turn.speaker = participant.map { names[$0] ?? $0 }
      moments.append(VendorTime.moment(entry.at("startTime")))
      ends.append(VendorTime.moment(entry.at("endTime")))
      call.facts.language =
        call.facts.language ?? LanguageTag.of(entry.at("languageCode")?.string)
      call.turns.append(turn)
    }
    call.countFromFirst(moments, ends: ends)
    if value.at("nextPageToken")?.lenientText != nil { sink.noteMorePages(document) }
    return [call]
  }

  /// The names of participants, where someone has put both answers in one file.
  private static func names(_ participants: JSONValue?) -> [String: String] {
    var names: [String: String] = [:]
    for participant in participants?.array ?? JSONArray([]) {
      let user = participant.at("signedinUser", "anonymousUser", "phoneUser")
      guard let id = participant.at("name")?.lenientText,
        let name = user?.at("displayName")?.lenientText
      else { continue }
      names[id] = name
    }
    return names
  }
}
