extension TextScriptReader {
  /// Takes a numbered line: a step, or an item of a list within one.
  mutating func takeStep(_ number: Numbering, _ rest: PlacedText, isHeading: Bool) {
    if !isHeading, takeItem(number, rest) { return }
    endStep()
    // Numbers that begin anew begin another part.
    if number.label == "1", part.steps.contains(where: { $0.label == "1" }) {
      let (heading, number) = (part.heading, part.number)
      endPart()
      (part.heading, part.number) = (heading, number)
    }
    var new = ScriptStep(label: number.label)
    var rest = rest
    if let words = OptionalMark.removed(from: rest) {
      new.isOptional = true
      rest = words
    }
    new.place = rest.sourceRange
    step = new
    stepNumber = isHeading ? nil : number
    if isHeading {
      step?.title = rest
    } else if let label = SpeakerLabel(rest), label.speaker != .direction {
      speaker = label.speaker
      take(rest.dropping(label.length), by: label)
    } else if usesLabels {
      takeTitle(rest)
    } else {
      takeSpeech(rest)
    }
  }

  /// Takes what stands behind a number where speakers have labels: a title, perhaps with a jump.
  private mutating func takeTitle(_ text: PlacedText) {
    let found = branches.branches(in: text)
    guard found.isEmpty else {
      step?.branches += found
      return
    }
    let title = takeJump(text)
    if let title { noteUnread(title) }
    step?.title = title ?? text
  }

  /// Takes a line numbered in another way than the step that it stands in: `1) 是，转3` below `1、`.
  ///
  /// - Returns: Whether it is an item of such a list.
  private mutating func takeItem(_ number: Numbering, _ rest: PlacedText) -> Bool {
    guard step != nil, let own = stepNumber else { return false }
    let isOther = number.style != own.style || number.column > own.column + 1
    let isNext: Bool
    if let last = itemNumber, last.style == number.style {
      isNext = Int(last.label).map { String($0 + 1) } == number.label
    } else {
      isNext = number.label == "1" && own.label != "0"
    }
    guard isOther, isNext, !rest.isBlank else { return false }
    itemNumber = number
    if let label = SpeakerLabel(rest), label.speaker != .direction {
      speaker = label.speaker
      take(rest.dropping(label.length), by: label)
    } else if speaker == .agent, branches.branches(in: rest).isEmpty {
      add(rest, by: .agent)
    } else {
      takePlain(rest)
    }
    return true
  }

  mutating func endStep() {
    if var step {
      if step.place == nil { step.place = step.lines.first?.words.sourceRange }
      let spoken = step.lines.filter { $0.speaker != .direction }
      // Where all that is said may be left out, the step may.
      if !spoken.isEmpty, spoken.allSatisfy(\.isOptional), step.branches.isEmpty {
        step.isOptional = true
        for index in step.lines.indices { step.lines[index].isOptional = false }
      }
      // A number with nothing behind it is a heading in disguise, and words told to the agent before
      // the first step are no step.
      let isNumbered =
        step.label != nil && (!step.lines.isEmpty || step.title != nil || step.jump != nil)
      if !spoken.isEmpty || isNumbered || !step.branches.isEmpty { part.steps.append(step) }
    }
    step = nil
    stepNumber = nil
    itemNumber = nil
    alternative = nil
    speaker = nil
  }
}

extension ScriptPart {
  /// Lets branches find steps whose labels are written in another way: 3 for S3.
  mutating func settleLabels() {
    let labels = Set(steps.compactMap(\.label))
    var byNumber: [String: String] = [:]
    for label in labels {
      let number = Self.number(label)
      // What two steps could be is neither.
      byNumber[number] = byNumber[number] == nil ? label : ""
    }
    func settled(_ label: String) -> String {
      guard !labels.contains(label), let found = byNumber[Self.number(label)], !found.isEmpty else {
        return label
      }
      return found
    }
    for index in steps.indices {
      if let jump = steps[index].jump { steps[index].jump?.label = settled(jump.label) }
      for number in steps[index].branches.indices {
        if case .step(let label) = steps[index].branches[number].target {
          steps[index].branches[number].target = .step(settled(label))
        }
      }
    }
  }

  /// The digits of a label with a letter before them.
  private static func number(_ label: String) -> String {
    guard let first = label.first, first.isUppercase, label.count > 1 else { return label }
    return String(label.dropFirst())
  }
}
