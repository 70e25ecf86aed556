/// Builds steps from the rows of a table with a header.
struct ScriptTable {
  /// Whether any column holds what is said.
  var hasWords: Bool { columns.contains(.words) }
  /// Whether any column numbers the steps.
  var hasSteps: Bool { columns.contains(.step) }
  /// The columns with a header that means nothing here.
  let unknown: [Int]
  /// Cells of a column for branches that lead nowhere that can be told.
  private(set) var unreadJumps: [PlacedText] = []

  private let columns: [ScriptColumn?]
  /// Whether the column of answers is one of replies, of which a step may have just one that is expected.
  private let hasReplies: Bool
  private let branches: BranchReader
  private(set) var parts: [ScriptPart] = []

  init(header: [String], branches: BranchReader) {
    let columns = ScriptColumn.columns(of: header)
    self.columns = columns
    hasReplies = zip(columns, header).contains { $0 == .answer && ScriptColumn.isReply($1) }
    unknown = header.indices.filter { columns[$0] == nil && !header[$0].trimmingSpaces.isEmpty }
    self.branches = branches
  }

  /// Takes a row; rows of one step follow each other.
  mutating func add(_ cells: [PlacedText]) {
    func all(_ column: ScriptColumn) -> [PlacedText?] {
      columns.indices.filter { columns[$0] == column }.map { index in
        index < cells.count && !cells[index].isBlank ? cells[index].trimmed : nil
      }
    }
    func cell(_ column: ScriptColumn) -> PlacedText? { all(column).first ?? nil }
    let label = cell(.step)
    openPart(cell(.part), label)
    var part = parts.removeLast()
    defer { parts.append(part) }
    if part.steps.isEmpty || label.map({ Self.label($0.string) != part.steps.last?.label }) == true
    {
      part.steps.append(
        ScriptStep(label: label.map { Self.label($0.string) }, place: label?.sourceRange))
    }
    var step = part.steps.removeLast()
    defer { part.steps.append(step) }
    if step.place == nil { step.place = cell(.words)?.sourceRange }
    if let optional = cell(.optional)?.string.lowercased(),
      ["是", "yes", "y", "true", "1", "可选", "√", "✓", "optional"].contains(optional)
    {
      step.isOptional = true
    }
    if let words = cell(.words) {
      let role = cell(.speaker).map { SpeakerLabel(PlacedText("\($0.string)：", line: 1)) }
      addWords(words, by: role??.speaker ?? .agent, to: &step)
    }
    if let customer = cell(.customer) {
      step.lines.append(ScriptLine(speaker: .customer, words: customer))
    }
    for note in all(.note).compactMap(\.self) {
      step.lines.append(ScriptLine(speaker: .direction, words: note))
    }
    if let list = cell(.branches) { take(list, into: &step) }
    addChoices(all(.answer), all(.target), to: &step)
  }

  // MARK: Parts

  private mutating func openPart(_ heading: PlacedText?, _ label: PlacedText?) {
    if parts.isEmpty { parts.append(ScriptPart()) }
    guard let heading, parts[parts.count - 1].heading?.string != heading.string else { return }
    if parts[parts.count - 1].steps.isEmpty {
      parts[parts.count - 1].heading = heading
    } else if !goesOn(label, under: heading.string) {
      parts.append(ScriptPart(heading: heading))
    }
  }

  /// Whether a row under another heading still belongs to the call: 开场, 说明 and 结束 are stages of one.
  private func goesOn(_ label: PlacedText?, under heading: String) -> Bool {
    guard let part = parts.last, !TextScriptReader.announcesCases(heading) else { return false }
    let isStage = Self.opens(part.heading?.string ?? "")
    guard let label else { return isStage && !hasSteps }
    guard let number = Int(Self.label(label.string)),
      let last = part.steps.compactMap({ $0.label.flatMap { Int($0) } }).last
    else { return false }
    return number >= last && (isStage || columns.contains(.branches) || columns.contains(.target))
  }

  private static func opens(_ heading: String) -> Bool {
    let heading = heading.lowercased()
    return [
      "开场", "问候", "开头", "接听", "开始", "自我介绍", "身份", "greeting", "opening", "intro", "start",
      "welcome",
    ].contains { heading.contains($0) }
  }

  // MARK: Ways on

  /// Takes answers with the targets beside them: one of each, several of each, or a cell for both.
  private mutating func addChoices(
    _ answers: [PlacedText?], _ targets: [PlacedText?], to step: inout ScriptStep
  ) {
    for index in 0..<max(answers.count, targets.count) {
      let target = index < targets.count ? targets[index] : nil
      guard let answer = index < answers.count ? answers[index] : nil else {
        if let target { take(target, into: &step) }
        continue
      }
      let several = BranchReader.pieces(of: answer)
      let ways = target.map { BranchReader.pieces(of: $0) } ?? []
      if several.count > 1, several.count == ways.count {
        for (answer, way) in zip(several, ways) {
          step.branches.append(branch(answer.trimmed, to: way.trimmed))
        }
      } else {
        step.branches.append(branch(answer, to: target))
      }
    }
  }

  private mutating func branch(_ answer: PlacedText, to target: PlacedText?) -> ScriptBranch {
    var branch = ScriptBranch(answer: answer, target: .next)
    guard let target else { return branch }
    branch.targetPlace = target.sourceRange
    let plain = target.plain
    if BranchReader.isEnd(target.string) || BranchReader.ends(target, isStated: false) {
      branch.target = .end
    } else if Self.next.contains(target.string.trimmingSpaces.lowercased()) {
      branch.target = .next
    } else if let found = branches.target(of: target, isStated: true, true) {
      branch.target = found.target
      branch.targetPlace = target.sourceRange(of: found.range)
    } else {
      branch.target = .step(Self.label(String(plain)))
    }
    return branch
  }

  /// Ways of saying that the step below comes next.
  private static let next: Set<String> = [
    "下一步", "继续", "顺序", "顺延", "下一个", "next", "continue", "next step", "-", "—", "/",
  ]

  /// Takes a cell that says where it goes on: branches, or a step whatever the customer says.
  private mutating func take(_ cell: PlacedText, into step: inout ScriptStep) {
    let plain = cell.plain
    let found = branches.branches(in: cell, takesBareNumbers: true)
    if let label = StepLabel(plain, at: 0), label.end == cell.count {
      step.jump = ScriptJump(label: label.label, place: cell.sourceRange(of: label.range))
    } else if BranchReader.isEnd(cell.string) {
      step.jump = ScriptJump(label: "", place: cell.sourceRange, isEnd: true)
    } else if !found.isEmpty {
      step.branches += found
    } else if let (words, jump) = BranchReader.jump(endOf: cell), words.isBlank {
      step.jump = jump
    } else if cell.characters.contains(where: \.isNumber) {
      unreadJumps.append(cell)
    }
  }

  /// Makes of an only reply with its target what the customer says before the call goes on there.
  mutating func settleReplies() {
    guard hasReplies else { return }
    for part in parts.indices {
      for index in parts[part].steps.indices {
        guard let reply = parts[part].steps[index].branches.first,
          parts[part].steps[index].branches.count == 1, parts[part].steps[index].jump == nil
        else { continue }
        switch reply.target {
        case .step(let label):
          parts[part].steps[index].jump = ScriptJump(label: label, place: reply.targetPlace)
        case .end:
          parts[part].steps[index].jump = ScriptJump(
            label: "", place: reply.targetPlace, isEnd: true)
        case .next: break
        case .part: continue
        }
        parts[part].steps[index].branches = []
        parts[part].steps[index].lines.append(
          ScriptLine(speaker: .customer, words: reply.answer))
      }
    }
  }

  // MARK: Words

  private func addWords(
    _ words: PlacedText, by speaker: ScriptLine.Speaker, to step: inout ScriptStep
  ) {
    guard speaker == .agent else {
      step.lines.append(ScriptLine(speaker: speaker, words: words))
      return
    }
    let required = OptionalMark.removed(from: words)
    var words = required ?? words
    if let (quoted, next) = Utterances.quotation(at: 0, of: words), next >= words.count {
      words = quoted
    }
    words = StageDirections.removed(from: words).trimmed
    if !words.isEmpty {
      step.lines.append(
        ScriptLine(speaker: speaker, words: words, isOptional: required != nil))
    }
  }

  /// A number without what stands around it: 第3步 is 3.
  static func label(_ text: String) -> String {
    let text = text.trimmingSpaces
    let plain = PlainCharacters.of(Array(text))
    guard !plain.isEmpty else { return text }
    if let jump = StepJump.at(0, in: plain) { return jump.label }
    if let label = StepLabel(plain, at: 0),
      label.isMarked || plain[label.end...].allSatisfy({ "、.．)）:： ".contains($0) })
    {
      return label.label
    }
    let digits = text.filter(\.isASCIIDigit)
    return digits.isEmpty || text.contains(where: \.isLetter) && text.count > 6 ? text : digits
  }
}
