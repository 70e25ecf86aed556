extension TextScriptReader {
  /// Takes words behind a speaker's label.
  mutating func take(_ words: PlacedText, by label: SpeakerLabel) {
    var words = words
    var isOptional = label.isOptional
    if label.speaker == .agent, let rest = OptionalMark.removed(from: words) {
      isOptional = true
      words = rest
    }
    if label.speaker == .agent, let mark = AlternativeMark(words) {
      takeAlternative(words.dropping(mark.length), isOr: mark.isOr)
      return
    }
    // （1）… begins a list within the step.
    if stepNumber != nil, let item = Numbering(words), item.label == "1", !item.isChapter {
      itemNumber = item
      words = words.dropping(item.length)
    }
    add(words, by: label.speaker, isOptional: isOptional)
  }

  mutating func takePlain(_ text: PlacedText) {
    let found = branches.branches(in: text)
    if step != nil, !found.isEmpty {
      step?.branches += found
      speaker = nil
      return
    }
    if let words = OptionalMark.removed(from: text), let label = SpeakerLabel(words) {
      // （可选）客服：…
      speaker = label.speaker
      add(words.dropping(label.length), by: label.speaker, isOptional: label.speaker == .agent)
      return
    }
    if speaker == .direction {
      add(text, by: .direction)
      speaker = .direction
      return
    }
    guard let words = takeJump(text) else { return }
    if let inner = StageDirections.inner(of: text) {
      let isDirection =
        step?.lines.isEmpty != false || StageDirections.isDirection(inner.string)
      add(isDirection ? text : inner, by: isDirection ? .direction : .customer)
      return
    }
    if usesLabels {
      // What follows a labelled line without a break still belongs to it.
      if let speaker { add(words, by: speaker) } else { add(words, by: .direction) }
      return
    }
    takeSpeech(words)
  }

  /// Notes the jump that some words end with.
  ///
  /// - Returns: The words before it; `nil` if there are none.
  mutating func takeJump(_ text: PlacedText) -> PlacedText? {
    guard step != nil, let (words, jump) = BranchReader.jump(endOf: text) else { return text }
    step?.jump = jump
    return words.isBlank ? nil : words
  }

  /// Takes words that the agent may say, with the branches that may stand behind them.
  mutating func takeSpeech(_ text: PlacedText) {
    var isOptional = false
    var text = text
    if let words = OptionalMark.removed(from: text) { (text, isOptional) = (words, true) }
    var (said, rest) = utterances.split(text)
    if !utterances.usesQuotes, let cut = branchStart(in: text) {
      said = text[0..<cut]
      rest = text.dropping(cut)
    }
    guard let said else {
      add(text, by: .direction)
      return
    }
    add(said.trimmed, by: .agent, isOptional: isOptional)
    guard !rest.isBlank else { return }
    if let other = Utterances.other(in: rest) {
      alternative = nextAlternative()
      if !other.isBlank { takeSpeech(other) }
      return
    }
    let found = branches.branches(in: rest)
    if !found.isEmpty {
      step?.branches += found
    } else if OptionalMark.removed(from: rest)?.isBlank == true {
      if let last = step?.lines.indices.last { step?.lines[last].isOptional = true }
    } else {
      add(rest, by: .direction)
    }
  }

  /// Where branches begin behind a sentence on the same line.
  private func branchStart(in text: PlacedText) -> Int? {
    guard text.count <= BranchReader.longestLine else { return nil }
    if let start = bracketedBranches(in: text) { return start }
    guard let jump = StepJump.first(in: text.plain)?.range.lowerBound else { return nil }
    let marks = text.characters.indices.prefix(jump).filter {
      "？?。！!（(".contains(text.characters[$0])
    }
    for index in marks.suffix(8) {
      let start = "（(".contains(text.characters[index]) ? index : index + 1
      let rest = text.dropping(start)
      guard start > 0, !rest.isBlank else { continue }
      if isAnswered(text[0..<start], by: branches.branches(in: rest), in: rest) { return start }
    }
    return nil
  }

  /// Where a bracket at the end of a line begins that holds two answers or more.
  private func bracketedBranches(in text: PlacedText) -> Int? {
    guard let last = text.characters.last, "）)".contains(last),
      let start = text.characters.lastIndex(where: { "（(".contains($0) }), start > 0
    else { return nil }
    let found = branches.branches(in: text.dropping(start))
    return found.count > 1 && found.allSatisfy { AnswerWords.isKnown($0.answer.string) }
      ? start : nil
  }

  /// Whether branches behind what the agent says are meant as such.
  ///
  /// A single one may be a sentence of the agent's with a jump behind it: 好的。我帮您登记。（转5）. It is an
  /// answer if it is one of the usual, is announced as one, answers the question before it, or stands
  /// between that question and the jump and is short.
  private func isAnswered(
    _ said: PlacedText, by found: [ScriptBranch], in rest: PlacedText
  ) -> Bool {
    guard let branch = found.first else { return false }
    let plain = rest.plain
    let jump = StepJump.first(in: plain)?.range.lowerBound ?? plain.count
    let answer = branch.answer.string
    let end = rest.firstRange(of: answer)?.upperBound ?? 0
    let link = rest[min(end, jump)..<jump]
    let isKnown = AnswerWords.isKnown(answer)
    // What stands between an answer and its jump is put in quotation marks, or is a word or two.
    guard link.count <= Self.longestLink || !branch.words.isEmpty,
      isKnown || !branch.words.isEmpty
        || !link.characters.contains(where: { "。？?！!".contains($0) })
    else { return false }
    if found.count > 1 || isKnown || BranchAnswer.lead(of: plain).isCondition { return true }
    if AnswerPolarity(of: answer, to: said.string) != .other { return true }
    let isAsked = said.characters.last { !$0.isWhitespace }.map { "？?".contains($0) } == true
    return isAsked && branch.answer.count <= 8
  }

  /// Letters that may stand between an answer and its jump outside of quotation marks: ，记录原因，请.
  private static let longestLink = 8

  /// Takes other wording for what was said before.
  mutating func takeAlternative(_ words: PlacedText, isOr: Bool) {
    // 选项A：方便，转3
    let found = step == nil ? [] : branches.branches(in: words)
    guard found.isEmpty else {
      step?.branches += found
      return
    }
    if isOr || alternative != nil {
      alternative = nextAlternative()
    } else {
      // 话术A： is the first of several; what stands before it is said in any case.
      if step == nil { step = ScriptStep(place: words.sourceRange) }
      alternative = 0
    }
    guard !words.isBlank else { return }
    speaker = .agent
    if usesLabels { add(words, by: .agent) } else { takeSpeech(words) }
  }

  /// Begins other wording; what was said in the step so far becomes the first of them.
  private mutating func nextAlternative() -> Int? {
    guard var step, !step.lines.isEmpty else { return nil }
    if alternative == nil {
      for index in step.lines.indices where step.lines[index].alternative == nil {
        step.lines[index].alternative = 0
      }
      self.step = step
    }
    return (step.lines.compactMap(\.alternative).max() ?? 0) + 1
  }

  mutating func add(
    _ text: PlacedText, by speaker: ScriptLine.Speaker, isOptional: Bool = false
  ) {
    let words = text.trimmed
    guard !words.isEmpty else { return }
    if step == nil { step = ScriptStep(place: words.sourceRange) }
    switch speaker {
    case .agent: addSpoken(words, isOptional: isOptional)
    case .customer:
      // 客户：方便。→ 3 is a branch; 客户：好，改天再联系 is not.
      let found = StepJump.first(in: words.plain) == nil ? [] : branches.branches(in: words)
      if found.isEmpty { append(words, by: .customer) } else { step?.branches += found }
    case .direction:
      guard let told = takeJump(words) else { return }
      noteUnread(told)
      append(told.trimmed, by: .direction)
    }
  }

  private mutating func addSpoken(_ text: PlacedText, isOptional: Bool) {
    var words = text
    var isOptional = isOptional
    if let rest = OptionalMark.removed(from: words) { (words, isOptional) = (rest, true) }
    if let (quoted, next) = Utterances.quotation(at: 0, of: words), next >= words.count {
      words = quoted
    }
    if let cut = branchStart(in: words) {
      step?.branches += branches.branches(in: words.dropping(cut))
      words = words[0..<cut]
    }
    guard let spoken = takeJump(words) else { return }
    noteUnread(spoken)
    let choices = Utterances.choices(in: spoken)
    for (index, choice) in choices.enumerated() {
      if index > 0 { alternative = nextAlternative() }
      append(
        StageDirections.removed(from: choice).trimmed, by: .agent, isOptional: isOptional)
    }
  }

  private mutating func append(
    _ words: PlacedText, by speaker: ScriptLine.Speaker, isOptional: Bool = false
  ) {
    guard !words.isEmpty else { return }
    step?.lines.append(
      ScriptLine(
        speaker: speaker, words: words, alternative: speaker == .direction ? nil : alternative,
        isOptional: isOptional))
  }

  /// Notes what looks like a jump and was not taken for one, so that the author is told.
  mutating func noteUnread(_ words: PlacedText) {
    guard let jump = StepJump.first(in: words.plain), jump.strength != .weak else { return }
    template.unreadJumps.append(words[jump.range])
  }
}
