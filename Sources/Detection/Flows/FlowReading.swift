import Rubrics

/// Turns the best way through a script into what people want to know about it.
struct FlowReading {
  let flow: CompiledFlow
  let occurrences: [FlowOccurrence]
  let stations: [FlowAligner.Station]

  func fill(_ alignment: inout FlowAlignment) {
    var taken = Set(stations.compactMap(\.occurrence))
    var visited: Set<Int> = []
    for station in stations {
      // A loop that comes by again without the agent doing anything says nothing.
      let isRepeated = !visited.insert(station.step).inserted
      if isRepeated, station.occurrence == nil { continue }
      var occurrence = station.occurrence
      if occurrence == nil {
        occurrence = occurrences.indices.first {
          occurrences[$0].step == station.step && !taken.contains($0)
        }
        if let occurrence { taken.insert(occurrence) }
      }
      let state: FlowAlignment.Visit.State =
        if station.occurrence != nil { .done } else if occurrence != nil { .outOfOrder } else {
          .skipped
        }
      alignment.path.append(visit(station.step, state, occurrence))
      if let occurrence { readAnswer(at: station.step, occurrence, into: &alignment) }
    }
    for (number, _) in flow.steps.enumerated() where !visited.contains(number) {
      guard let occurrence = occurrences.indices.first(where: { occurrences[$0].step == number })
      else { continue }
      alignment.offPath.append(visit(number, .offPath, occurrence))
    }
    alignment.wrongBranches = wrongBranches()
  }

  private func visit(
    _ step: Int, _ state: FlowAlignment.Visit.State, _ occurrence: Int?
  ) -> FlowAlignment.Visit {
    FlowAlignment.Visit(
      step: flow.flow.steps[step].id, state: state,
      evidence: occurrence.map { occurrences[$0].evidence } ?? [],
      isOptional: flow.flow.steps[step].isOptional)
  }

  private func readAnswer(at step: Int, _ occurrence: Int, into alignment: inout FlowAlignment) {
    let stated = flow.flow.steps[step]
    guard stated.question != nil else { return }
    let answer = occurrences[occurrence].answer
    alignment.answers.append(
      FlowAlignment.Answer(step: stated.id, answer: answer?.id, evidence: answer?.evidence))
  }

  // MARK: Branches

  /// Answers after which the call went another way than the script.
  ///
  /// It did where the best way itself leaves by another answer's way, and where the step that the
  /// answer leads to is left out and the call goes on with that of another answer instead.
  private func wrongBranches() -> [FlowAlignment.WrongBranch] {
    stations.enumerated().compactMap { place, station in
      let step = flow.flow.steps[station.step]
      guard let answer = station.occurrence.flatMap({ occurrences[$0].answer }),
        step.branches.contains(where: { $0.answer == answer.id })
      else { return nil }
      let due = step.target(of: answer.id)
      var taken = target(station.leaving?.to)
      if taken == due {
        guard case .step(let id) = due, let number = flow.flow.number(of: id),
          stations.dropFirst(place + 1).first?.step == number,
          stations[place + 1].occurrence == nil,
          !occurrences.contains(where: { $0.step == number }),
          let next = stations.dropFirst(place + 1).first(where: { $0.occurrence != nil })
        else { return nil }
        taken = target(next.step)
        let others = step.branches.map(\.target) + [step.next]
        guard taken != due, others.contains(taken) else { return nil }
      }
      return FlowAlignment.WrongBranch(
        step: step.id, answer: answer.id, due: due, taken: taken, evidence: answer.evidence)
    }
  }

  private func target(_ number: Int?) -> FlowStep.Target {
    number.map { .step(flow.flow.steps[$0].id) } ?? .end
  }
}
