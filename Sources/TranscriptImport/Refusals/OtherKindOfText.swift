/// Texts of a known kind that hold no transcript in a form that is read.
enum OtherKindOfText {
  /// What a text is, and what to export instead; `nil` where that is not known.
  ///
  /// O(1).
  static func refusal(_ text: [UInt8], source: String) -> Refusal? {
    if KaldiReader.isPart(source) {
      return Refusal(
        id: "not-a-transcript",
        message: "the file '\(CompanionNames.name(of: source))' belongs to a data folder of Kaldi "
          + "and has no words",
        expected: "the file 'text' of that folder, with this one beside it", line: 1)
    }
    let start = String(decoding: text.prefix(400).drop { $0 <= 0x20 }, as: UTF8.self).lowercased()
    for kind in kinds where kind.starts.contains(where: start.hasPrefix) {
      return Refusal(
        id: "not-a-transcript", message: kind.message, expected: kind.expected, line: 1)
    }
    return ProgramLog.refusal(text)
  }

  private static let kinds: [(starts: [String], message: String, expected: String)] = [
    (
      ["<!doctype html", "<html", "<head", "<body"], "the file is a web page",
      "the conversation as text, or exported as JSON, CSV or captions"
    ),
    (
      ["{\\rtf"], "the file is a document in Rich Text Format",
      "the document saved as plain text (.txt)"
    ),
    (
      ["mime-version:", "received:", "return-path:", "delivered-to:"],
      "the file is a mail", "the text of the conversation, saved as plain text"
    ),
    (
      ["<?xml", "<"], "the file is XML of a kind that is not known",
      "TTML, ELAN, or the JSON or text export of the same program"
    ),
  ]
}
