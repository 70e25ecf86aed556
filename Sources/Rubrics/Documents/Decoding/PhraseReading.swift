import Diagnostics
import Transcripts

extension DecodingContext {
  /// Whose turns a detector looks at.
  enum Side: String, CaseIterable {
    case agent, customer, system, anyone

    var role: Role? {
      switch self {
      case .agent: .agent
      case .customer: .customer
      case .system: .system
      case .anyone: nil
      }
    }
  }

  /// Reads a phrase detector with its limits of place.
  func phrases(_ node: DocumentNode, _ reader: inout MappingReader) -> PhraseDetector {
    let patterns = patterns(node, named: "'phrases'")
    let scope = scope(&reader)
    let minimum = reader.optionalInteger("min", in: 1...Self.large) ?? 1
    let maximum = reader.optionalInteger("max", in: 1...Self.large)
    if let maximum, maximum < minimum {
      report(
        "bad-value", "'max' is less than 'min'", at: reader.optional("max")?.place,
        expected: "at least \(minimum)")
    }
    let nodes = reader.optionalList("unless") ?? []
    let unless = nodes.map { exemption($0) }
    reportDuplicateIds(zip(unless.map(\.id), nodes.map(\.place)), kind: "exemption")
    return PhraseDetector(
      patterns: patterns, scope: scope, unless: unless, minimum: minimum, maximum: maximum)
  }

  /// Reads limits of place.
  ///
  /// - Parameters:
  ///   - reader: The mapping with the limits.
  ///   - usual: Whose turns count if the mapping does not say.
  /// - Returns: The limits that are stated.
  func scope(_ reader: inout MappingReader, usual: Side = .agent) -> Scope {
    let side = reader.choice("role", default: usual)
    let phases = (reader.optionalList("phase") ?? []).compactMap { node -> String? in
      guard let name = text(of: node, named: "'phase'") else { return nil }
      references.append(Reference(kind: .phase, name: name, place: node.place))
      return name
    }
    return Scope(
      role: side.role, firstTurns: reader.optionalInteger("first-turns", in: 1...Self.large),
      lastTurns: reader.optionalInteger("last-turns", in: 1...Self.large),
      lastThird: reader.flag("last-third"), phases: phases,
      firstSeconds: reader.optionalNumber("first-seconds", in: 0...86400),
      lastSeconds: reader.optionalNumber("last-seconds", in: 0...86400))
  }

  /// Reads a list of patterns; a pattern that stands twice is a warning.
  func patterns(
    _ node: DocumentNode, named name: String, isList: Bool = false
  ) -> [PatternSource] {
    let nodes = items(of: node, named: name)
    if nodes.isEmpty, case .list = node.content {
      report("bad-value", "\(name) is empty", at: node.place, expected: "at least one pattern")
    }
    var seen: Set<ExactText> = []
    return nodes.compactMap { node in
      guard let text = text(of: node, named: "a pattern") else { return nil }
      if !seen.insert(ExactText(text)).inserted {
        warn(
          "duplicate-pattern", "the pattern '\(text)' stands here twice", at: node.place)
      }
      patterns.append(Pattern(text: text, place: node.place, isListEntry: isList))
      return PatternSource(text: text, file: node.place?.file, position: node.place?.range.start)
    }
  }

  private func exemption(_ node: DocumentNode) -> Exemption {
    var reader = MappingReader(node, as: "an exemption", in: self)
    var exemption = Exemption(id: reader.identifier("id"))
    let conditions: [(String, WritableKeyPath<Exemption, [PatternSource]>)] = [
      ("covered-by", \.coveredBy), ("preceded-by", \.precededBy), ("followed-by", \.followedBy),
      ("in-sentence", \.inSentence), ("in-turn", \.inTurn), ("also-in-turn", \.alsoInTurn),
      ("previous-turn", \.previousTurn), ("next-turn", \.nextTurn),
    ]
    var isEmpty = true
    for (key, path) in conditions {
      guard let value = reader.optional(key) else { continue }
      exemption[keyPath: path] = patterns(value, named: "'\(key)'")
      isEmpty = false
    }
    exemption.isQuoted = reader.flag("quoted")
    exemption.isQuestion = reader.flag("question")
    let examples = reader.optionalList("examples") ?? []
    if readsExamples { exemption.examples = examples.compactMap { exemptionExample($0) } }
    reader.finish()
    if isEmpty, !exemption.isQuoted, !exemption.isQuestion {
      report(
        "empty-exemption", "the exemption has no condition, so it would excuse every hit",
        at: node.place, expected: Self.list(conditions.map(\.0) + ["quoted", "question"]))
    }
    return exemption
  }

  /// Reads `excused: CALL` or `counts: CALL`.
  private func exemptionExample(_ node: DocumentNode) -> ExemptionExample? {
    var reader = MappingReader(node, as: "an example", in: self)
    let excused = reader.optional("excused")
    let counts = reader.optional("counts")
    reader.finish()
    guard let call = excused ?? counts else {
      if case .mapping = node.content, !reader.hasUnknownKeys {
        report(
          "missing-key", "the example has no call", at: node.place,
          expected: Self.list(["excused", "counts"]))
      }
      return nil
    }
    if excused != nil, counts != nil {
      report(
        "several-verdicts", "an example is either excused or counts",
        at: reader.keyPlace("counts"))
    }
    guard let text = text(of: call, named: excused == nil ? "'counts'" : "'excused'")
    else { return nil }
    let turns = miniCall(text, at: call.place).turns
    return ExemptionExample(isExcused: excused != nil, call: Transcript(turns: turns))
  }
}
