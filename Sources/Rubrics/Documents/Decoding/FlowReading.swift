import Diagnostics
import Transcripts

extension DecodingContext {
  /// A flow as its pack states it, with places for later mistakes.
  struct StatedFlow {
    var flow: Flow
    var place: DocumentPlace?
    /// Where each step's id stands.
    var stepPlaces: [DocumentPlace?] = []
    /// Steps that name a criterion instead of a detector, by the step's number.
    var criteria: [Int: String] = [:]
    /// Where branches and `next` name a step: the step that is left, the name and its place.
    var targets: [(name: String, place: DocumentPlace?)] = []
  }

  /// Reads `flow.yaml`.
  func flow(_ node: DocumentNode) -> StatedFlow {
    var reader = MappingReader(node, as: "a flow", in: self)
    reader.allowsOwnKeys = true
    let title = reader.localized("title")
    let source = reader.string("source")
    let note = reader.optionalLocalized("note")
    let nodes = reader.list("steps")
    if nodes.isEmpty, case .list? = reader.optional("steps")?.content {
      report(
        "bad-value", "'steps' is empty", at: reader.keyPlace("steps"), expected: "at least one step"
      )
    }
    reader.finish()
    var stated = StatedFlow(
      flow: Flow(title: title, source: source, steps: [], note: note), place: node.place)
    let ids = nodes.map { $0["id"]?.text ?? "" }
    for (number, node) in nodes.enumerated() {
      let following = number + 1 < ids.count ? FlowStep.Target.step(ids[number + 1]) : .end
      stated.flow.steps.append(step(node, following: following, in: &stated))
    }
    reportDuplicateIds(zip(ids, stated.stepPlaces), kind: "step")
    return stated
  }

  private func step(
    _ node: DocumentNode, following: FlowStep.Target, in stated: inout StatedFlow
  ) -> FlowStep {
    var reader = MappingReader(node, as: "a step", in: self)
    let id = reader.identifier("id")
    if id == "end" {
      report(
        "bad-value", "'end' is where a flow is over, so no step can have that name",
        at: reader.optional("id")?.place, suggestion: "ending")
    }
    stated.stepPlaces.append(reader.optional("id")?.place ?? node.place)
    let title = reader.localized("title")
    let question = reader.optional("asks").map { self.question($0, title: title) }
    let next = reader.optional("next").flatMap { target($0, named: "'next'", in: &stated) }
    let step = FlowStep(
      id: id, title: title, source: reader.optionalString("source") ?? stated.flow.source,
      isOptional: reader.flag("optional"), question: question,
      branches: branches(&reader, of: question, in: &stated), next: next ?? following,
      detect: recognition(&reader, number: stated.flow.steps.count, in: &stated))
    reader.finish()
    return step
  }

  /// Reads what shows that a step is done: a detector, or the criterion whose detector it is.
  private func recognition(
    _ reader: inout MappingReader, number: Int, in stated: inout StatedFlow
  ) -> Detector {
    let node = reader.optional("detect")
    if let name = reader.optionalString("criterion") {
      let place = reader.optional("criterion")?.place
      if node != nil {
        report(
          "several-detectors", "a step cannot have both 'detect' and 'criterion'", at: place,
          expected: "one of them")
      }
      references.append(Reference(kind: .criterion, name: name, place: place))
      stated.criteria[number] = name
      return Self.standIn
    }
    guard let node else {
      report(
        "missing-key", "missing key 'detect'", at: reader.place,
        expected: "detect: …, or criterion: ID")
      return Self.standIn
    }
    return detector(node)
  }

  private func question(_ node: DocumentNode, title: LocalizedText) -> FlowQuestion {
    if let text = node.text {
      let kinds = FlowQuestion.Kind.allCases.map(\.rawValue)
      guard let kind = FlowQuestion.Kind(rawValue: text) else {
        reportBadChoice(text, for: "asks", among: kinds, at: node.place)
        return FlowQuestion(kind: .text, field: title, answers: [])
      }
      if kind == .choice { reportNoAnswers(at: node.place) }
      return FlowQuestion(kind: kind, field: title, answers: [])
    }
    var reader = MappingReader(node, as: "'asks'", in: self)
    _ = reader.required("kind")
    let stated = reader.optionalChoice("kind", of: FlowQuestion.Kind.self)
    let field = reader.optionalLocalized("field") ?? title
    let nodes = reader.optionalList("answers") ?? []
    let answers = nodes.map { answer($0) }
    reportDuplicateIds(zip(answers.map(\.id), nodes.map(\.place)), kind: "answer")
    if stated == .choice, answers.isEmpty { reportNoAnswers(at: node.place) }
    reader.finish()
    return FlowQuestion(kind: stated ?? .text, field: field, answers: answers)
  }

  private func reportNoAnswers(at place: DocumentPlace?) {
    report(
      "missing-key", "a choice has no answers to choose from", at: place,
      expected: "answers: [{id: …, says: […]}]")
  }

  private func answer(_ node: DocumentNode) -> FlowQuestion.Answer {
    var reader = MappingReader(node, as: "an answer", in: self)
    let id = reader.identifier("id")
    let title = reader.optionalLocalized("title")
    var detect = Self.standIn
    if let says = reader.optional("says") {
      detect = .phrase(
        PhraseDetector(patterns: patterns(says, named: "'says'"), scope: Scope(role: .customer)))
    } else if let node = reader.optional("detect") {
      detect = detector(node)
    } else {
      report(
        "missing-key", "missing key 'says'", at: node.place,
        expected: "says: [PATTERN…], or detect: …")
    }
    reader.finish()
    return FlowQuestion.Answer(id: id, title: title, detect: detect)
  }

  private func branches(
    _ reader: inout MappingReader, of question: FlowQuestion?, in stated: inout StatedFlow
  ) -> [FlowStep.Branch] {
    guard let members = reader.optionalMembers("branches") else { return [] }
    guard let question else {
      report(
        "missing-key", "'branches' go by an answer, but the step asks nothing",
        at: reader.keyPlace("branches"), expected: "asks: yes-no")
      return []
    }
    let known = question.answerIds
    return members.compactMap { member in
      if !known.contains(member.key) {
        report(
          "unknown-answer", "no answer to this step is '\(member.key)'", at: member.keyPlace,
          expected: Self.list(known), suggestion: Suggestion.nearest(to: member.key, among: known))
      }
      return target(member.value, named: "'\(member.key)'", in: &stated).map {
        FlowStep.Branch(answer: member.key, target: $0)
      }
    }
  }

  private func target(
    _ node: DocumentNode, named name: String, in stated: inout StatedFlow
  ) -> FlowStep.Target? {
    guard let text = text(of: node, named: name) else { return nil }
    if text == "end" { return .end }
    stated.targets.append((text, node.place))
    return .step(text)
  }

  /// Reads what a criterion asks about the flow.
  func flowCondition(_ node: DocumentNode) -> Detector {
    if let text = node.text {
      switch text {
      case "in-order": return .flow(.inOrder)
      case "right-branches": return .flow(.rightBranches)
      default:
        reportBadChoice(text, for: "flow", among: ["in-order", "right-branches"], at: node.place)
        return Self.standIn
      }
    }
    var reader = MappingReader(node, as: "'flow'", in: self)
    defer { reader.finish() }
    func step(_ key: String) -> String? {
      guard let node = reader.optional(key), let name = text(of: node, named: "'\(key)'") else {
        return nil
      }
      references.append(Reference(kind: .step, name: name, place: node.place))
      return name
    }
    let done = step("done")
    let due = step("due")
    let answered = step("answered")
    let answers = (reader.optionalList("is") ?? []).compactMap { text(of: $0, named: "'is'") }
    if let done { return .flow(.done(done)) }
    if let due { return .flow(.due(due)) }
    if let answered {
      return .flow(answers.isEmpty ? .answered(answered) : .answer(step: answered, is: answers))
    }
    if !reader.hasUnknownKeys {
      report(
        "missing-key", "'flow' asks nothing", at: node.place,
        expected: "in-order, right-branches, {done: STEP}, {due: STEP} or {answered: STEP}")
    }
    return Self.standIn
  }
}
