import JSONCoding

/// One long text, as recognisers give it when nobody asks for more.
enum TextWithoutTurns {
  private static let keys = ["text", "transcript", "result", "full_transcript", "DisplayText"]

  static func refusal(_ object: JSONObject, _ lines: LineFinder) -> Refusal? {
    for key in keys {
      guard let member = object.lenient(key) else { continue }
      let text = member.value.string ?? member.value.array?.first?.string ?? ""
      guard text.utf8.count >= 12, Unwrapper.parse(text) == nil else { continue }
      return Refusal(
        id: "no-transcript",
        message: "the file has one text ('\(member.key)') without turns, speakers or times",
        expected: "a result with segments or utterances and speakers: ask the recogniser for them",
        line: lines.line(at: member.offset))
    }
    return nil
  }
}
