/// Tells files that CallGrade writes or reads besides transcripts.
package enum OwnSchema {
  private static let prefix = "callgrade."

  private static let kinds: [String: String] = [
    "scorecard": "a scorecard", "gold": "a file of gold labels", "error": "a list of errors",
    "lint-baseline": "a baseline of findings in scripts", "lint": "a list of findings in scripts",
    "comparison": "a comparison", "correction": "a correction", "evaluation": "an evaluation",
    "form": "a form", "questionnaire": "a questionnaire", "model": "a model", "pack": "a pack",
    "routes": "a table of routes", "resume": "the state of a run", "flow": "a flow",
  ]

  /// What a file with a schema is; `nil` for transcripts and for schemas of others.
  static func otherKind(_ schema: String) -> String? {
    guard schema.hasPrefix(prefix) else { return nil }
    let name = String(schema.dropFirst(prefix.count).prefix { $0 != "/" })
    guard name != "transcript" else { return nil }
    return kinds[name] ?? "a file"
  }

  /// Whether a file begins with an object of ours that is no transcript.
  ///
  /// O(1): what we write has its schema first.
  ///
  /// - Parameter start: The beginning of the file.
  /// - Returns: Whether it states such a schema.
  package static func isOther(_ start: some Collection<UInt8>) -> Bool {
    let text = String(decoding: start.prefix(200).filter { $0 > 0x20 }, as: UTF8.self)
    let body = text.hasPrefix("[") ? text.dropFirst() : text[...]
    let key = "{\"schema\":\""
    guard body.hasPrefix(key) else { return false }
    return otherKind(String(body.dropFirst(key.count).prefix { $0 != "\"" })) != nil
  }
}
