import JSONCoding

/// Recognises lists that were saved without the document around them.
///
/// They are put back under the key that they stand under in the document, and then have to have its
/// sign. Keys come first whose elements are like no others.
enum BareLists {
  private static let keys: [[String]] = [
    ["recognizedPhrases"], ["SegmentResults"], ["monologues"], ["results", "channels"], ["results"],
  ]

  /// What the list belongs to; `nil` if that is not sure.
  static func find(_ part: WrappedPart, _ readers: [any VendorReader.Type]) -> VendorMatch? {
    guard let list = part.value.array, list.first?.object != nil else { return nil }
    for path in keys where path.last != "channels" || !isOfResults(list) {
      let value = path.reversed().reduce(part.value) { inner, key in
        .object(JSONObject(members: [JSONObject.Member(key: key, value: inner)]))
      }
      let whole = WrappedPart(value: value, path: "", wrappers: [], lines: part.lines)
      guard let match = VendorSniffer.match(whole, readers), match.rivals.isEmpty,
        match.reader.format != .voiceBot
      else { continue }
      var ignored = ImportSink(source: "", options: ImportOptions(), format: match.reader.format)
      guard match.read(into: &ignored).contains(where: { !$0.turns.isEmpty }) else { continue }
      return VendorMatch(
        reader: match.reader, documents: match.documents,
        reason: Phrase(
          zh: "列表，即去掉了外层的 \(match.reason.zh)",
          en: "a list without what stood around it: \(match.reason.en)"),
        rivals: [])
    }
    return nil
  }

  /// Whether elements with alternatives are results that follow one another and no channels.
  private static func isOfResults(_ list: JSONArray) -> Bool {
    list.contains { element in
      ["channelTag", "languageCode", "resultEndTime", "resultEndOffset"]
        .contains { element.at($0) != nil }
        || element.at("alternatives")?.array?.first?.at("words")?.begins {
          $0.at("startTime", "endTime", "startOffset", "endOffset") != nil
        } ?? false
    }
  }
}
