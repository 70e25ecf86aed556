import JSONCoding
import Transcripts

/// The results of Google's recognisers.
///
/// With division by speaker the last result repeats all words, tagged, and then counts alone.
enum GoogleResults {
  static func isResult(_ value: JSONValue) -> Bool {
    guard let best = value.at("alternatives")?.array?.first else { return false }
    // Speechmatics has alternatives with a content; a silent file has empty ones here.
    return best.object != nil && best.at("content") == nil
      && (best.has("transcript") || best.has("words") || value.has("languageCode"))
      && value.at("type") == nil && value.at("final") == nil
  }

  /// Whether times are called offsets, as in version 2.
  static func isVersion2(_ results: JSONValue?) -> Bool {
    results?.begins { result in
      result.has("resultEndOffset")
        || result.at("alternatives")?.array?.first?.at("words")?.begins {
          $0.at("endOffset") != nil || $0.at("speakerLabel")?.string != nil
        } ?? false
    } ?? false
  }

  static func read(
    _ results: JSONValue?, _ document: VendorDocument, into call: inout DraftCall
  ) {
    let list = document.objects(results)
    call.facts.language =
      list.lazy.compactMap {
        LanguageTag.of($0.value.at("languageCode")?.string)
      }.first
    if let last = list.last, repeatsAll(last.value, list.dropLast().map(\.value)) {
      call.turns = turns(ofWords: last.value, document)
      return
    }
    // On two channels a start that nobody measured would make one turn of what a pause divides.
    let hasChannels = Set(list.compactMap { $0.value.at("channelTag")?.lenientInt }).count > 1
    var latest = 0.0
    for (result, line) in inOrderOfEnds(list) {
      let channel = result.at("channelTag")?.lenientInt
      var turns = turns(of: result, line: line, document)
      let end = VendorTime.seconds(result.at("resultEndTime", "resultEndOffset"))
      // Without words only the end of a result is known, and where the one before it ended, on
      // whatever channel: interruptions must not be invented.
      if turns.count == 1, turns[0].start == nil, let end {
        turns[0].start = hasChannels ? nil : min(latest, end)
        turns[0].end = end
      }
      latest = max(latest, turns.last?.end ?? end ?? 0)
      for index in turns.indices { turns[index].audioChannel = channel.map { $0 - 1 } }
      call.turns += turns
    }
    call.settleChannels { "\($0 + 1)" }
  }

  /// The results by when they ended, where all say so.
  private static func inOrderOfEnds(
    _ list: [(value: JSONValue, line: Int)]
  ) -> [(value: JSONValue, line: Int)] {
    let ends = list.map { VendorTime.seconds($0.value.at("resultEndTime", "resultEndOffset")) }
    guard ends.allSatisfy({ $0 != nil }) else { return list }
    return zip(list, ends).enumerated()
      .sorted { ($0.element.1 ?? 0, $0.offset) < ($1.element.1 ?? 0, $1.offset) }
      .map(\.element.0)
  }

  private static func repeatsAll(_ last: JSONValue, _ others: [JSONValue]) -> Bool {
    guard !others.isEmpty, let best = last.at("alternatives")?.array?.first,
      let words = best.at("words")?.array, words.contains(where: { speaker(of: $0) != nil })
    else { return false }
    if (best.at("transcript")?.string ?? "").trimmed.isEmpty { return true }
    let before = others.reduce(0) { sum, result in
      sum + (result.at("alternatives")?.array?.first?.at("words")?.array?.count ?? 0)
    }
    let untagged = others.allSatisfy { result in
      !(result.at("alternatives")?.array?.first?.at("words")?.array ?? JSONArray([]))
        .contains { speaker(of: $0) != nil }
    }
    return untagged && words.count >= before
  }

  /// A result is a turn, unless its words are tagged with speakers.
  private static func turns(
    of result: JSONValue, line: Int, _ document: VendorDocument
  ) -> [DraftTurn] {
    guard let best = result.at("alternatives")?.array?.first else { return [] }
    let words = best.at("words")?.array ?? JSONArray([])
    let text = best.at("transcript")?.string?.trimmed ?? ""
    if words.contains(where: { speaker(of: $0) != nil }) || (text.isEmpty && !words.isEmpty) {
      return turns(ofWords: result, document)
    }
    var turn = DraftTurn(text: text, line: line)
    if let first = words.first {
      // A missing first offset is zero.
      turn.start = VendorTime.seconds(first.at("startTime", "startOffset")) ?? 0
      turn.end = words.last.flatMap { VendorTime.seconds($0.at("endTime", "endOffset")) }
    }
    // Zero means unset.
    if let confidence = best.at("confidence")?.lenientDouble, confidence > 0, confidence <= 1 {
      turn.confidence = confidence
    }
    return [turn]
  }

  private static func turns(ofWords result: JSONValue, _ document: VendorDocument) -> [DraftTurn] {
    guard let best = result.at("alternatives")?.array?.first else { return [] }
    var grouper = WordGrouper()
    for (index, entry) in document.objects(best.at("words")).enumerated() {
      let (word, line) = entry
      let start = VendorTime.seconds(word.at("startTime", "startOffset"))
      grouper.add(
        SpokenWord(
          text: word.at("word")?.string ?? "", start: start ?? (index == 0 ? 0 : nil),
          end: VendorTime.seconds(word.at("endTime", "endOffset")), speaker: speaker(of: word),
          confidence: word.at("confidence")?.lenientDouble, line: line))
    }
    return grouper.turns()
  }

  /// Version 1 counts speakers from 1 and writes 0 for none; version 2 writes a text.
  private static func speaker(of word: JSONValue) -> String? {
    let tag = word.at("speakerLabel")?.lenientText ?? word.at("speakerTag")?.lenientText
    return tag == "0" && word.at("speakerLabel") == nil ? nil : tag
  }
}
