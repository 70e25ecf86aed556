import Diagnostics
import Transcripts

extension DecodingContext {
  /// Reads sample scripts and how much of them must be said.
  func similarity(_ node: DocumentNode, _ scope: Scope) -> SimilarityDetector {
    var reader = MappingReader(node, as: "'similarity'", in: self)
    let nodes = reader.list("scripts")
    if nodes.isEmpty, reader.has("scripts") {
      report(
        "bad-value", "'scripts' is empty", at: reader.keyPlace("scripts"),
        expected: "at least one sample script")
    }
    let detector = SimilarityDetector(
      scripts: nodes.compactMap { text(of: $0, named: "a script") },
      share: reader.optionalNumber("at-least", in: 0.1...1) ?? 0.7,
      isJoined: reader.flag("joined"), scope: scope)
    reader.finish()
    return detector
  }

  func repetition(_ node: DocumentNode, _ scope: Scope) -> RepetitionDetector {
    var reader = MappingReader(node, as: "'repetition'", in: self)
    let detector = RepetitionDetector(
      times: reader.optionalInteger("times", in: 2...1000) ?? 3,
      shortest: reader.optionalInteger("shortest", in: 1...1000) ?? 6, scope: scope)
    reader.finish()
    return detector
  }

  func consistency(_ node: DocumentNode, _ scope: Scope) -> ConsistencyDetector {
    var reader = MappingReader(node, as: "'consistency'", in: self)
    var kinds = ConsistencyDetector.comparable
    if let nodes = reader.optionalList("kinds") {
      if nodes.isEmpty { report("bad-value", "'kinds' is empty", at: reader.keyPlace("kinds")) }
      kinds = nodes.compactMap {
        choice($0, "kinds", among: ConsistencyDetector.comparable.map(\.rawValue))
      }
    }
    reader.finish()
    return ConsistencyDetector(kinds: kinds, scope: scope)
  }

  /// Reads one of the cases of an enumeration from a node of its own.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - key: What it is called in a message.
  ///   - choices: The names that are allowed here; all if left out.
  /// - Returns: The case, or `nil` after a mistake.
  func choice<Choice>(
    _ node: DocumentNode, _ key: String, among choices: [String]? = nil
  ) -> Choice? where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let text = text(of: node, named: "'\(key)'") else { return nil }
    let names = choices ?? Choice.allCases.map(\.rawValue)
    if names.contains(text), let choice = Choice(rawValue: text) { return choice }
    reportBadChoice(text, for: key, among: names, at: node.place)
    return nil
  }
}
