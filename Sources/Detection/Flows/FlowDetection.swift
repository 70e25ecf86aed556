import Rubrics
import Transcripts

extension DetectorEvaluator {
  /// The call laid over the pack's script, worked out when first asked for; `nil` without a script.
  mutating func alignment() -> FlowAlignment? {
    if let knownAlignment { return knownAlignment }
    guard let flow = rubric.flow else { return nil }
    let alignment = align(flow)
    knownAlignment = alignment
    return alignment
  }

  private mutating func align(_ flow: CompiledFlow) -> FlowAlignment {
    var alignment = FlowAlignment(
      path: [], offPath: [], wrongBranches: [], answers: [], reason: nil)
    var places: [[Evidence]] = []
    for detector in flow.steps {
      let finding = finding(of: detector)
      // Whoever speaks for whom is unknown to one step as to all.
      if finding.unknownReason == "needs-roles" { alignment.reason = "needs-roles" }
      places.append(finding.isFound ? finding.evidence : [])
    }
    guard alignment.reason == nil else { return alignment }
    var occurrences = [FlowOccurrence].inOrder(places)
    readAnswers(of: &occurrences, flow)
    var aligner = FlowAligner(flow, occurrences)
    let stations = aligner.align()
    FlowReading(flow: flow, occurrences: occurrences, stations: stations).fill(&alignment)
    return alignment
  }

  private mutating func readAnswers(of occurrences: inout [FlowOccurrence], _ flow: CompiledFlow) {
    var asked = Array(repeating: [Int](), count: call.transcript.turns.count)
    for occurrence in occurrences where flow.flow.steps[occurrence.step].question != nil {
      asked[occurrence.turn].append(occurrence.step)
    }
    let reader = AnswerReader(call: call, askedInTurn: asked)
    var own: [[(id: String, places: [Evidence])]] = []
    for answers in flow.answers {
      var read: [(id: String, places: [Evidence])] = []
      for answer in answers {
        let finding = finding(of: answer.detector)
        read.append((answer.id, finding.isFound ? finding.evidence : []))
      }
      own.append(read)
    }
    for index in occurrences.indices {
      let step = occurrences[index].step
      guard let question = flow.flow.steps[step].question else { continue }
      occurrences[index].answer = reader.answer(
        to: question, of: step, askedIn: occurrences[index].turn, own: own[step])
    }
  }

  /// What a criterion asks about the course of the call.
  mutating func finding(of condition: FlowCondition) -> Finding {
    guard let alignment = alignment() else { return Finding(.unknown(reason: "unknown-flow")) }
    if let reason = alignment.reason { return Finding(.unknown(reason: reason)) }
    switch condition {
    case .done(let step):
      guard let visit = alignment.anyVisit(of: step), visit.state != .skipped else {
        return .absent
      }
      return Finding(.found, evidence: visit.evidence)
    case .due(let step):
      guard alignment.visit(of: step) != nil else { return .absent }
      return Finding(.found)
    case .answered(let step): return answer(to: step, in: alignment) { $0 != nil }
    case .answer(let step, let wanted):
      return answer(to: step, in: alignment) { $0.map(wanted.contains) ?? false }
    case .inOrder:
      let strayed = alignment.path.filter { $0.state == .outOfOrder }
      let done = alignment.path.filter { $0.state == .done }
      if !strayed.isEmpty || done.count < 2 {
        return Finding(.absent, evidence: strayed.compactMap(\.evidence.first).sortedUnique())
      }
      return Finding(.found, evidence: done.compactMap(\.evidence.first).sortedUnique())
    case .rightBranches:
      let wrong = alignment.wrongBranches
      return wrong.isEmpty
        ? Finding(.found) : Finding(.absent, evidence: wrong.compactMap(\.evidence).sortedUnique())
    }
  }

  /// Where a step would have been done.
  func flowScope(of condition: FlowCondition) -> Scope? {
    guard let step = condition.step, let flow = rubric.flow, let number = flow.flow.number(of: step)
    else { return nil }
    return scope(of: flow.steps[number])
  }

  private func answer(
    to step: String, in alignment: FlowAlignment, _ isWanted: (String?) -> Bool
  ) -> Finding {
    guard let answer = alignment.answer(to: step), isWanted(answer.answer) else { return .absent }
    return Finding(.found, evidence: answer.evidence.map { [$0] } ?? [])
  }
}

extension FlowAlignment {
  /// The visit of a step, on the path or beside it.
  fileprivate func anyVisit(of step: String) -> Visit? {
    visit(of: step) ?? offPath.first { $0.step == step }
  }
}
