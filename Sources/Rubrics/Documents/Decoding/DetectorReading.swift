import Diagnostics

extension DecodingContext {
  /// The keys that say what a detector looks for; a detector has exactly one.
  enum DetectorKey: String, CaseIterable {
    case phrases, use, all, any, none, sequence, response, before, after, around, questions
    case interruption, call, flow, unobservable, silence, overlap, hold, similarity, repetition
    case consistency, funnel, address, jargon, entity, record, metadata
    case atLeast = "at-least"
    case speechRate = "speech-rate"
    case responseTime = "response-time"
    case talkShare = "talk-share"
    case callLength = "call-length"
    case answerDelay = "answer-delay"
    case sentenceLength = "sentence-length"
    case questionForm = "question-form"
  }

  /// The keys that say where a detector looks.
  private static let placing = [
    "role", "first-turns", "last-turns", "first-seconds", "last-seconds", "last-third", "phase",
  ]

  /// Why a transcript cannot show something.
  private enum ReasonCode: String, CaseIterable {
    case nonverbal, interpretive
    case needsAudio = "needs-audio"
    case needsTiming = "needs-timing"
    case needsRecord = "needs-record"
    case needsHistory = "needs-history"
    case secondHand = "second-hand"
  }

  /// What stands for a detector that could not be read.
  static let standIn = Detector.any([])

  /// Reads a detector; a stand-in after a mistake, or for no node at all.
  func detector(_ node: DocumentNode?) -> Detector {
    guard let node else { return Self.standIn }
    guard case .mapping(let members) = node.content else {
      report(
        "wrong-type", "a detector must be a mapping, not \(node.kindName)", at: node.place,
        expected: Self.list(DetectorKey.allCases.map(\.rawValue).sorted()))
      return Self.standIn
    }
    let kinds = members.compactMap { member in
      DetectorKey(rawValue: member.key).map { ($0, member) }
    }
    guard let (key, member) = kinds.first else {
      reportMissingKind(members, at: node.place)
      return Self.standIn
    }
    if let (_, other) = kinds.dropFirst().first(where: { $0.1.key != member.key }) {
      report(
        "several-detectors", "a detector cannot have both '\(member.key)' and '\(other.key)'",
        at: other.keyPlace, expected: "one of them, or both below all: or any:")
      return Self.standIn
    }
    var reader = MappingReader(node, as: "a detector", in: self)
    defer { reader.finish() }
    guard let value = reader.required(key.rawValue) else { return Self.standIn }
    return detector(key, value, &reader)
  }

  private func detector(
    _ key: DetectorKey, _ value: DocumentNode, _ reader: inout MappingReader
  ) -> Detector {
    switch key {
    case .phrases: return .phrase(phrases(value, &reader))
    case .use:
      let scope = scope(&reader)
      return hasPlace(reader) ? .within(use(value), scope) : use(value)
    case .all: return .all(parts(value, "all"))
    case .any: return .any(parts(value, "any"))
    case .none: return .none(parts(value, "none"))
    case .sequence: return .sequence(parts(value, "sequence"))
    case .atLeast: return atLeast(value)
    case .response: return response(value)
    case .before:
      let pair = findAndAnchor(value, "before")
      return .before(pair.find, anchor: pair.anchor)
    case .after:
      let pair = findAndAnchor(value, "after")
      return .after(pair.find, anchor: pair.anchor)
    case .around: return around(value)
    case .questions:
      let count = reader.optionalInteger("questions", in: 1...100) ?? 1
      return .questions(atLeast: count, scope: scope(&reader))
    case .interruption: return interruption(value)
    case .speechRate, .responseTime, .silence, .overlap, .hold, .talkShare, .callLength,
      .answerDelay, .sentenceLength:
      return .measure(measure(key, value, scope(&reader)))
    case .similarity: return .text(.similarity(similarity(value, scope(&reader))))
    case .repetition: return .text(.repetition(repetition(value, scope(&reader))))
    case .consistency: return .text(.consistency(consistency(value, scope(&reader))))
    case .questionForm:
      let forms = questionForms(value, "question-form")
      let minimum = reader.optionalInteger("min", in: 1...Self.large) ?? 1
      return .form(.questions(forms, minimum: minimum, scope: scope(&reader)))
    case .funnel: return .form(.funnel(funnel(value), scope: scope(&reader)))
    case .address:
      let form: AddressForm = choice(value, "address") ?? .polite
      let minimum = reader.optionalInteger("min", in: 1...Self.large) ?? 1
      return .form(.address(form, minimum: minimum, scope: scope(&reader)))
    case .jargon: return .jargon(jargon(value, scope(&reader)))
    case .entity: return .meaning(.entity(entity(value, scope(&reader))))
    case .record: return .meaning(.record(record(value, scope(&reader, usual: .anyone))))
    case .metadata: return .meaning(.metadata(metadata(value)))
    case .call: return call(value)
    case .flow: return flowCondition(value)
    case .unobservable: return unobservable(value)
    }
  }

  /// Whether a detector that is used by name is limited to certain places.
  private func hasPlace(_ reader: MappingReader) -> Bool {
    Self.placing.contains(where: reader.has)
  }

  private func reportMissingKind(_ members: [DocumentNode.Member], at place: DocumentPlace?) {
    let kinds = DetectorKey.allCases.map(\.rawValue).sorted()
    let placing = Self.placing + ["min", "max", "unless"]
    let strange = members.first { !placing.contains($0.key) }
    guard let strange else {
      report("missing-key", "the detector looks for nothing", at: place, expected: Self.list(kinds))
      return
    }
    report(
      "unknown-key", "unknown key '\(strange.key)' in a detector", at: strange.keyPlace,
      expected: Self.list(kinds), suggestion: Suggestion.nearest(to: strange.key, among: kinds))
  }

  private func use(_ node: DocumentNode) -> Detector {
    guard let name = text(of: node, named: "'use'") else { return Self.standIn }
    references.append(Reference(kind: .detector, name: name, place: node.place))
    return .use(name)
  }

  private func parts(_ node: DocumentNode, _ key: String) -> [Detector] {
    let nodes = items(of: node, named: "'\(key)'")
    if nodes.isEmpty, case .list = node.content {
      report("bad-value", "'\(key)' is empty", at: node.place, expected: "at least one detector")
    }
    return nodes.map { detector($0) }
  }

  private func atLeast(_ node: DocumentNode) -> Detector {
    var reader = MappingReader(node, as: "'at-least'", in: self)
    _ = reader.required("count")
    let count = reader.optionalInteger("count", in: 1...1000) ?? 1
    let list = reader.required("of").map { parts($0, "of") } ?? []
    reader.finish()
    if count > list.count, !list.isEmpty {
      report(
        "bad-value", "'count' is \(count), but there are only \(list.count) detectors",
        at: reader.keyPlace("count"), expected: "a whole number from 1 to \(list.count)")
    }
    return .atLeast(count, list)
  }

  private func response(_ node: DocumentNode) -> Detector {
    var reader = MappingReader(node, as: "'response'", in: self)
    let response = ResponseDetector(
      trigger: detector(reader.required("when")), answer: detector(reader.required("then")),
      turns: reader.optionalInteger("turns", in: 1...1000),
      seconds: reader.optionalNumber("seconds", in: 0...86400), every: reader.flag("every"))
    reader.finish()
    return .response(response)
  }

  private func findAndAnchor(
    _ node: DocumentNode, _ key: String
  ) -> (find: Detector, anchor: Detector) {
    var reader = MappingReader(node, as: "'\(key)'", in: self)
    let pair = (detector(reader.required("find")), detector(reader.required("anchor")))
    reader.finish()
    return pair
  }

  private func around(_ node: DocumentNode) -> Detector {
    var reader = MappingReader(node, as: "'around'", in: self)
    let find = detector(reader.required("find"))
    let anchor = detector(reader.required("anchor"))
    let turns = reader.optionalInteger("turns", in: 0...1000) ?? 1
    reader.finish()
    return .around(find, anchor: anchor, turns: turns)
  }

  private func unobservable(_ node: DocumentNode) -> Detector {
    guard let text = text(of: node, named: "'unobservable'") else { return Self.standIn }
    if ReasonCode(rawValue: text) == nil {
      let codes = ReasonCode.allCases.map(\.rawValue).sorted()
      report(
        "unknown-reason-code", "unknown reason code '\(text)'", at: node.place,
        expected: Self.list(codes), suggestion: Suggestion.nearest(to: text, among: codes))
    }
    return .unobservable(text)
  }
}
