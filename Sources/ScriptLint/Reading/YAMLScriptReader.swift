import Diagnostics
import RubricLoading
import Rubrics
import Transcripts

/// Reads scripts in YAML.
///
/// ```yaml
/// title: 首访
/// direction: outbound
/// steps:
///   - id: 1
///     say: 您好，请问您是{{客户姓名}}先生吗？
///     branches:
///       - {answer: 是, to: 2}
///       - {answer: 否, to: end, say: 打扰您了，再见。}
///   - id: 2
///     to: 1
///     any: [祝您生日快乐！, 祝您节日快乐！]
/// cases:
///   - title: 需要回拨
///     steps: [{say: 我测试后给您回拨，您看可以吗？}]
/// ```
///
/// The keys have other names too (``ScriptKeys``); `steps` may also be a mapping from labels to
/// steps, or a list of `agent:` and `customer:` lines, and the list may stand alone.
struct YAMLScriptReader {
  private(set) var template: ScriptTemplate
  private(set) var problems: [Diagnostic] = []

  init(_ template: ScriptTemplate) {
    self.template = template
  }

  /// Reads a file, which may hold several documents.
  mutating func read(_ text: String) {
    for document in YAMLDocuments.split(text) {
      let (root, diagnostics) = YAMLReader.read(document, file: template.file)
      problems += diagnostics
      if let root { read(root) }
    }
  }

  private mutating func read(_ document: DocumentNode) {
    var call = ScriptPart()
    var cases: [DocumentNode] = []
    if case .list(let items) = document.content {
      call.steps = steps(items)
    } else {
      var reader = KeyReader(document, file: template.file, aliases: ScriptKeys.file)
      if let title = reader.text("title"), template.title == nil { template.title = title }
      if let direction = reader.text("direction") {
        template.direction = Transcript.Direction(rawValue: direction)
        if template.direction == nil {
          reader.report(
            "script-value", "direction cannot be '\(direction)'", at: reader.place(of: "direction"),
            expected: "inbound or outbound")
        }
      }
      if let language = reader.text("language") { template.language = language }
      template.placeholders += reader.texts("placeholders").map(\.string)
      let steps = reader.value("steps")
      cases = reader.items("cases")
      finish(&reader, isScript: steps != nil || !cases.isEmpty || template.title != nil)
      if let steps { call.steps = self.steps(of: steps) }
    }
    call.kind = call.steps.count >= 3 ? .call : .fragment
    call.settleLabels()
    if !call.steps.isEmpty { template.parts.append(call) }
    for item in cases { template.parts.append(part(item)) }
  }

  /// Notes the keys that nobody asked for: a near miss is a mistake, so is any where nothing else says that
  /// the file is a script; what else an author keeps there is told if it may hold words.
  private mutating func finish(_ reader: inout KeyReader, isScript: Bool = true) {
    reader.reportRepeatedKeys()
    for member in reader.unknownMembers where !member.key.hasPrefix("x-") {
      if !isScript || reader.suggestion(for: member.key) != nil {
        reader.reportUnknown(member)
      } else if !Self.isFact(member.value), let place = member.keyPlace {
        template.unreadFields.append(
          PlacedText(DocumentNode(.scalar(member.key), place: place)))
      }
    }
    problems += reader.problems
  }

  /// Whether a value is a fact about the script rather than words of it: a name, a version, a date.
  private static func isFact(_ node: DocumentNode) -> Bool {
    guard let text = node.text else {
      guard case .list(let items) = node.content else { return false }
      return items.allSatisfy { $0.text.map { $0.count <= 12 } ?? false }
    }
    return text.count <= 40 && !text.contains { "。！？!?".contains($0) }
  }

  // MARK: Parts

  private mutating func part(_ node: DocumentNode) -> ScriptPart {
    if node.text != nil {
      let words = PlacedText(node)
      return ScriptPart(steps: [step(saying: [words])])
    }
    var reader = KeyReader(node, file: template.file, aliases: ScriptKeys.part)
    var part = ScriptPart(heading: reader.placed("title"))
    _ = reader.text("when")
    let steps = reader.value("steps")
    let says = reader.texts("say")
    finish(&reader)
    if let steps { part.steps = self.steps(of: steps) }
    if !says.isEmpty { part.steps.append(step(saying: says)) }
    part.settleLabels()
    return part
  }

  private func step(saying words: [PlacedText]) -> ScriptStep {
    ScriptStep(
      place: words.first?.sourceRange,
      lines: words.map { ScriptLine(speaker: .agent, words: spoken($0)) })
  }

  // MARK: Steps

  /// The steps of a list, or of a mapping from their labels.
  private mutating func steps(of node: DocumentNode) -> [ScriptStep] {
    switch node.content {
    case .list(let items): return steps(items)
    case .scalar(let text): return text.isEmpty ? [] : steps([node])
    case .mapping(let members):
      return members.map { member in
        var step = step(member.value)
        step.label = step.label ?? member.key
        step.place = member.keyPlace?.range ?? step.place
        return step
      }
    }
  }

  private mutating func steps(_ items: [DocumentNode]) -> [ScriptStep] {
    var steps: [ScriptStep] = []
    for item in items {
      let step = step(item)
      let isReply =
        step.label == nil && !step.lines.isEmpty && step.branches.isEmpty
        && step.lines.allSatisfy { $0.speaker != .agent }
      // - customer: … answers the line above.
      if isReply, let last = steps.indices.last, steps[last].branches.isEmpty {
        steps[last].lines += step.lines
      } else {
        steps.append(step)
      }
    }
    return steps
  }

  private mutating func step(_ node: DocumentNode) -> ScriptStep {
    if node.text != nil { return step(saying: [PlacedText(node)]) }
    if case .list(let items) = node.content {
      // A step that is a list of lines.
      let inner = steps(items)
      return ScriptStep(
        place: inner.first?.place, lines: inner.flatMap(\.lines),
        branches: inner.flatMap(\.branches), jump: inner.last?.jump)
    }
    var reader = KeyReader(node, file: template.file, aliases: ScriptKeys.step)
    var step = ScriptStep(label: reader.text("id"))
    step.title = reader.placed("title")
    step.isOptional = Self.isTrue(reader.text("optional"))
    let speaker = reader.placed("speaker").flatMap {
      SpeakerLabel(PlacedText($0.string + "：", line: 1))?.speaker
    }
    let first = reader.texts("customer-first").map { ScriptLine(speaker: .customer, words: $0) }
    let says = reader.texts("say").map { line($0, by: speaker ?? .agent) }
    let any = reader.texts("any").enumerated().map { index, words in
      ScriptLine(speaker: .agent, words: spoken(words), alternative: index)
    }
    let customer = reader.texts("customer").map { ScriptLine(speaker: .customer, words: $0) }
    let notes = reader.texts("note").map { ScriptLine(speaker: .direction, words: $0) }
    step.lines = first + says + any + customer + notes
    step.branches = reader.branches("branches")
    template.unreadJumps += reader.unreadBranches
    if let target = reader.value("to") { go(to: target, from: &step, &reader) }
    if Self.isTrue(reader.text("end")), step.jump == nil, step.branches.isEmpty {
      step.jump = ScriptJump(label: "", place: reader.place(of: "end"), isEnd: true)
    }
    step.place = reader.place(of: "id") ?? step.lines.first?.words.sourceRange ?? node.place?.range
    finish(&reader)
    return step
  }

  private static func isTrue(_ text: String?) -> Bool {
    ["true", "yes", "y", "是", "可选"].contains(text?.lowercased() ?? "")
  }

  /// Notes where a step leads: to a step, or to several by the answer.
  private func go(
    to node: DocumentNode, from step: inout ScriptStep, _ reader: inout KeyReader
  ) {
    guard node.text != nil else {
      step.branches += reader.branches("to")
      return
    }
    let target = PlacedText(node)
    if BranchReader.isEnd(target.string) {
      step.jump = ScriptJump(label: "", place: target.sourceRange, isEnd: true)
    } else if !target.isBlank, !KeyReader.isNext(target.string) {
      let found = BranchReader(headings: []).branches(in: target, takesBareNumbers: true)
      step.branches += found
      if found.isEmpty {
        step.jump = ScriptJump(
          label: KeyReader.label(target.string), place: target.sourceRange)
      }
    }
  }

  private func line(_ words: PlacedText, by speaker: ScriptLine.Speaker) -> ScriptLine {
    guard speaker == .agent else { return ScriptLine(speaker: speaker, words: words) }
    let required = OptionalMark.removed(from: words)
    return ScriptLine(
      speaker: .agent, words: spoken(required ?? words), isOptional: required != nil)
  }

  private func spoken(_ words: PlacedText) -> PlacedText {
    StageDirections.removed(from: words).trimmed
  }
}
