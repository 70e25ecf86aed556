import JSONCoding

/// An answer that gives the address of the words and not the words.
enum WordsElsewhere {
  private static let keys = [
    "transcription_url", "TranscriptFileUri", "RedactedTranscriptFileUri", "contentUrl",
    "result_url", "Transcription", "uri", "cloudStorageResult", "transcript_url", "download_url",
    "files", "url", "text_url", "textDownloadUrl", "outputUri", "output_url", "link",
  ]

  /// Keys under which any file may have an address.
  private static let vague: Set<String> = ["uri", "url", "files", "link", "download_url"]

  static func refusal(_ object: JSONObject, _ lines: LineFinder) -> Refusal? {
    guard let (key, offset) = address(in: .object(object), depth: 0) else { return nil }
    // An address under results is that of results, whatever its key.
    let isVague = vague.contains(key.lowercased()) && object.lenient("results")?.value.object == nil
    return Refusal(
      id: isVague ? "no-transcript" : "words-elsewhere",
      message: "the file has the address of a transcript ('\(key)') and no words",
      expected: "the file behind this address, downloaded", line: lines.line(at: offset))
  }

  /// The first key of an address, here or nested a few levels deep.
  private static func address(in value: JSONValue, depth: Int) -> (key: String, offset: Int)? {
    guard depth <= 4 else { return nil }
    if let elements = value.array {
      for element in elements.prefix(8) {
        if let found = address(in: element, depth: depth + 1) { return found }
      }
    }
    guard let object = value.object else { return nil }
    for key in keys {
      guard let member = object.lenient(key), let text = member.value.string, isAddress(text) else {
        continue
      }
      return (member.key, member.keyOffset)
    }
    for member in object.members.prefix(40) {
      if let found = address(in: member.value, depth: depth + 1) { return found }
    }
    return nil
  }

  private static func isAddress(_ text: String) -> Bool {
    guard text.utf8.count <= 4000 else { return false }
    return ["http://", "https://", "s3://", "gs://", "oss://", "cos://"].contains {
      text.hasPrefix($0)
    }
  }
}
