/// Builds steps from the rows of a table with a header.
struct ScriptTable {
  /// What a column holds.
  enum Column: Hashable {
    case part, step, speaker, words, customer, branches, note, optional, answer, target
  }

  private static let names: [(Column, Set<String>)] = [
    (.part, ["场景", "部分", "章节", "流程", "section", "part", "scene", "flow"]),
    (.step, ["步骤", "序号", "编号", "环节", "step", "no", "no.", "id", "#"]),
    (.speaker, ["角色", "说话人", "speaker", "role", "who"]),
    (
      .words,
      [
        "话术", "标准话术", "内容", "客服话术", "坐席话术", "参考话术", "text", "script", "say", "words", "agent",
        "line",
      ]
    ),
    (.customer, ["客户", "客户回应", "客户回答", "客户话术", "customer", "customer says"]),
    (.branches, ["分支", "跳转", "流向", "branches", "branch", "next", "answers"]),
    (.note, ["备注", "说明", "动作", "note", "notes", "action"]),
    (.optional, ["可选", "optional"]),
    (.answer, ["回答", "答案", "条件", "answer", "condition"]),
    (.target, ["转", "转至", "goto", "to", "target"]),
  ]

  /// Whether any column holds what is said.
  var hasWords: Bool { columns.contains(.words) }

  private let columns: [Column?]
  private let branches: BranchReader
  private(set) var parts: [ScriptPart] = []

  init(header: [String], branches: BranchReader) {
    columns = header.map { name in
      let name = name.trimmingSpaces.lowercased()
      return Self.names.first { $0.1.contains(name) }?.0
    }
    self.branches = branches
  }

  /// Takes a row; rows of one step follow each other.
  mutating func add(_ cells: [PlacedText]) {
    func cell(_ column: Column) -> PlacedText? {
      guard let index = columns.firstIndex(of: column), index < cells.count,
        !cells[index].isBlank
      else { return nil }
      return cells[index].trimmed
    }
    if parts.isEmpty { parts.append(ScriptPart()) }
    if let heading = cell(.part), parts[parts.count - 1].heading?.string != heading.string {
      if parts[parts.count - 1].steps.isEmpty {
        parts[parts.count - 1].heading = heading
      } else {
        parts.append(ScriptPart(heading: heading))
      }
    }
    var part = parts.removeLast()
    defer { parts.append(part) }
    let label = cell(.step)
    if part.steps.isEmpty || label.map({ Self.label($0.string) != part.steps.last?.label }) == true
    {
      part.steps.append(
        ScriptStep(label: label.map { Self.label($0.string) }, place: label?.sourceRange))
    }
    var step = part.steps.removeLast()
    defer { part.steps.append(step) }
    if step.place == nil { step.place = cell(.words)?.sourceRange }
    if let optional = cell(.optional)?.string.lowercased(),
      ["是", "yes", "y", "true", "1", "可选", "√"].contains(optional)
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
    if let note = cell(.note) {
      step.lines.append(ScriptLine(speaker: .direction, words: note))
    }
    if let list = cell(.branches) {
      let found = branches.branches(in: list)
      step.branches += found
      if found.isEmpty, let (words, jump) = BranchReader.jump(endOf: list), words.isBlank {
        step.jump = jump
      }
    }
    if let answer = cell(.answer) {
      var branch = ScriptBranch(answer: answer, target: .next)
      if let target = cell(.target) {
        branch.targetPlace = target.sourceRange
        branch.target = Self.isEnd(target.string) ? .end : .step(Self.label(target.string))
      }
      step.branches.append(branch)
    }
  }

  private func addWords(
    _ words: PlacedText, by speaker: ScriptLine.Speaker, to step: inout ScriptStep
  ) {
    var words = words
    var isOptional = false
    if speaker == .agent {
      if let mark = StageDirections.optionalMark(of: words) {
        isOptional = true
        words = words.dropping(mark).trimmed
      }
      if let (quoted, next) = Utterances.quotation(at: 0, of: words), next >= words.count {
        words = quoted
      }
      words = StageDirections.removed(from: words).trimmed
    }
    if !words.isEmpty {
      step.lines.append(ScriptLine(speaker: speaker, words: words, isOptional: isOptional))
    }
  }

  /// A number without what stands around it: 第3步 is 3.
  static func label(_ text: String) -> String {
    let digits = text.filter(\.isASCIIDigit)
    return digits.isEmpty ? text.trimmingSpaces : digits
  }

  static func isEnd(_ target: String) -> Bool {
    ["end", "结束", "挂机", "挂断"].contains(target.trimmingSpaces.lowercased())
  }
}
