import Diagnostics

extension PackDraft {
  /// Checks what only the whole script can tell.
  func checkFlow(_ pack: RubricPack, in context: DecodingContext) {
    checkStepNames(pack, in: context)
    guard let stated = flow else { return }
    let names = stated.flow.steps.map(\.id)
    var hasUnknown = false
    for target in stated.targets where !names.contains(target.name) {
      hasUnknown = true
      context.reportUnknown(.step, target.name, at: target.place, among: names + ["end"])
    }
    checkRecognition(of: stated, pack, in: context)
    // A name that is misspelt where a branch goes only seems to leave its step alone.
    guard !hasUnknown, !names.isEmpty, Set(names).count == names.count else { return }
    let graph = stated.flow.graph
    for number in graph.unreached {
      context.warn(
        "unreached-step", "nothing leads to the step '\(names[number])'",
        at: stated.stepPlaces[number])
    }
    for loop in graph.loopsWithoutExit {
      let names = loop.map { names[$0] }.joined(separator: ", ")
      context.report(
        "loop-without-exit", "nothing leads out of these steps again: \(names)",
        at: stated.stepPlaces[loop[0]], expected: "a branch or 'next' to another step, or end")
    }
    for jump in stated.flow.jumps {
      let number = stated.flow.number(of: jump.step) ?? 0
      context.report(
        "flow-jump",
        "the answer '\(jump.answer)' leads past \(jump.past.joined(separator: ", ")), "
          + "which other answers come by",
        at: stated.stepPlaces[number], severity: .note)
    }
  }

  private func checkStepNames(_ pack: RubricPack, in context: DecodingContext) {
    let known = pack.flow?.steps.map(\.id) ?? []
    for reference in context.references
    where reference.kind == .step && !known.contains(reference.name) {
      guard pack.flow != nil else {
        context.report(
          "missing-flow", "'flow' asks about a script, but the pack has no flow.yaml",
          at: reference.place)
        return
      }
      context.reportUnknown(.step, reference.name, at: reference.place, among: known)
    }
  }

  /// A script is aligned before criteria are judged, so its steps cannot ask about the alignment.
  private func checkRecognition(
    of stated: DecodingContext.StatedFlow, _ pack: RubricPack, in context: DecodingContext
  ) {
    guard let flow = pack.flow else { return }
    for (number, step) in flow.steps.enumerated() where stated.stepPlaces.indices.contains(number) {
      let detectors = [step.detect] + (step.question?.answers.map(\.detect) ?? [])
      if detectors.contains(where: { $0.asksAboutFlow(in: pack.detectors) }) {
        context.report(
          "flow-in-flow", "the step '\(step.id)' is recognised by the flow that it belongs to",
          at: stated.stepPlaces[number], expected: "words or another detector")
      }
    }
  }
}

extension Detector {
  /// Whether a detector, or one that it uses, asks about the course of a scripted call.
  fileprivate func asksAboutFlow(in named: [String: Detector]) -> Bool {
    var waiting = [self]
    var seen: Set<String> = []
    while let detector = waiting.popLast() {
      switch detector {
      case .flow: return true
      case .use(let name):
        if seen.insert(name).inserted, let part = named[name] { waiting.append(part) }
      default: waiting += detector.parts
      }
    }
    return false
  }
}
