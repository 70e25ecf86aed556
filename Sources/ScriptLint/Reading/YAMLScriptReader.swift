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
struct YAMLScriptReader {
  private(set) var template: ScriptTemplate
  private(set) var problems: [Diagnostic] = []

  init(_ template: ScriptTemplate) {
    self.template = template
  }

  mutating func read(_ text: String) {
    let (document, diagnostics) = YAMLReader.read(text, file: template.file)
    problems = diagnostics
    guard let document else { return }
    var reader = KeyReader(document, file: template.file)
    template.title = reader.text("title")
    if let direction = reader.text("direction") {
      template.direction = Transcript.Direction(rawValue: direction)
      if template.direction == nil {
        reader.report(
          "script-value", "direction cannot be '\(direction)'", at: reader.place(of: "direction"),
          expected: "inbound or outbound")
      }
    }
    if let language = reader.text("language") { template.language = language }
    template.placeholders = reader.texts("placeholders").map(\.string)
    let steps = reader.items("steps")
    let cases = reader.items("cases")
    reader.finish(ownKeys: true)
    problems += reader.problems
    var call = ScriptPart()
    call.steps = steps.map { step($0) }
    call.kind = call.steps.count >= 3 ? .call : .fragment
    if !call.steps.isEmpty { template.parts.append(call) }
    for item in cases { template.parts.append(part(item)) }
  }

  private mutating func part(_ node: DocumentNode) -> ScriptPart {
    var reader = KeyReader(node, file: template.file)
    var part = ScriptPart(heading: reader.placed("title"))
    _ = reader.text("when")
    let steps = reader.items("steps")
    let says = reader.texts("say")
    reader.finish(ownKeys: true)
    problems += reader.problems
    part.steps = steps.map { step($0) }
    if !says.isEmpty {
      part.steps.append(
        ScriptStep(
          place: says[0].sourceRange,
          lines: says.map { ScriptLine(speaker: .agent, words: spoken($0)) }))
    }
    return part
  }

  private mutating func step(_ node: DocumentNode) -> ScriptStep {
    if node.text != nil {
      let words = PlacedText(node)
      return ScriptStep(
        place: words.sourceRange, lines: [ScriptLine(speaker: .agent, words: spoken(words))])
    }
    var reader = KeyReader(node, file: template.file)
    var step = ScriptStep(label: reader.text("id"))
    step.title = reader.placed("title")
    step.isOptional = reader.text("optional") == "true"
    let first = reader.texts("customer-first").map { ScriptLine(speaker: .customer, words: $0) }
    let says = reader.texts("say").map { ScriptLine(speaker: .agent, words: spoken($0)) }
    let any = reader.texts("any").enumerated().map { index, words in
      ScriptLine(speaker: .agent, words: spoken(words), alternative: index)
    }
    let customer = reader.texts("customer").map { ScriptLine(speaker: .customer, words: $0) }
    let notes = reader.texts("note").map { ScriptLine(speaker: .direction, words: $0) }
    step.lines = first + says + any + customer + notes
    step.branches = reader.branches("branches")
    if let target = reader.placed("to") {
      step.jump = ScriptJump(label: target.string, place: target.sourceRange)
    }
    step.place = reader.place(of: "id") ?? step.lines.first?.words.sourceRange ?? node.place?.range
    reader.finish(ownKeys: true)
    problems += reader.problems
    return step
  }

  private func spoken(_ words: PlacedText) -> PlacedText {
    StageDirections.removed(from: words).trimmed
  }
}
