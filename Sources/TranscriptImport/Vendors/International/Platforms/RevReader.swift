import JSONCoding
import Transcripts

/// Reads Rev.ai, whose elements carry the spaces between words as marks of their own.
enum RevReader: VendorReader {
  static let format = TranscriptFormat.rev
  static let name = Phrase(zh: "Rev.ai", en: "Rev.ai")

  static func sign(of value: JSONValue) -> String? {
    value.at("monologues")?.begins { $0.at("elements")?.array != nil } ?? false
      ? "monologues[].elements[]" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(of: document, timing: .seconds)
    call.facts.language = LanguageTag.of(document.value.at("language")?.string)
    let names = names(document.value.at("speakers"))
    for (monologue, line) in document.objects(document.value.at("monologues")) {
      let speaker = name(of: monologue.at("speaker"), info: monologue.at("speaker_info"), names)
      var grouper = WordGrouper(joint: .asWritten)
      // A space before the first word of a turn belongs to nobody.
      for (element, place) in document.objects(monologue.at("elements")) {
        var word = SpokenWord(
          text: element.at("value")?.string ?? "", start: element.at("ts")?.lenientDouble,
          end: element.at("end_ts")?.lenientDouble, speaker: speaker,
          line: max(place, line))
        word.isMark = element.at("type")?.string == "punct"
        word.confidence = element.at("confidence")?.lenientDouble
        grouper.add(word)
      }
      call.turns += grouper.turns()
    }
    return [call]
  }

  private static func names(_ speakers: JSONValue?) -> [String: String] {
    var names: [String: String] = [:]
    for speaker in speakers?.array ?? JSONArray([]) {
      guard let id = speaker.at("id")?.lenientText, let name = speaker.at("name")?.lenientText
      else { continue }
      names[id] = name
    }
    return names
  }

  /// A number, a text, or an object with both.
  private static func name(
    of speaker: JSONValue?, info: JSONValue?, _ names: [String: String]
  ) -> String? {
    let about = info ?? speaker
    let id = speaker?.lenientText ?? about?.at("id")?.lenientText
    return about?.at("display_name", "name")?.lenientText ?? id.flatMap { names[$0] } ?? id
  }
}
