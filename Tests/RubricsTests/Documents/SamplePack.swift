import Diagnostics
import RubricLoading
import Rubrics

/// A small valid pack as one YAML text, to be broken in one place.
enum SamplePack: Sendable {
  static let text = """
    schema: callgrade.pack/1
    id: sample
    version: 1.2.0
    requires: {engine: ">=0.1"}
    languages: [zh]
    title: {zh: 热线, en: Hotline}
    source: 004 一、热线
    scoring:
      total: 15
      pass: 60
      bands:
        - {id: good, floor: 80, title: {zh: 优秀, en: Good}}
        - {id: fail, floor: 0, title: {zh: 不合格, en: Fail}}
      sections:
        - {id: opening, weight: 10, title: {zh: 开场, en: Opening}}
        - {id: conduct, weight: 5, title: {zh: 全程, en: Conduct}}
    phases:
      - id: opening
        title: {zh: 开场, en: Opening}
        cues: [{detect: {use: hello}, weight: 3}]
    styles:
      - {id: passiveAggressive, title: {zh: 敷衍, en: Evasive}, weight: 2, detect: {phrases: [随便]}}
    service-type:
      cut: 0.5
      technical: {greeting: 2}
      personal: {no-orders: 1}
    lexicons:
      honorific: [先生, 女士]
    detectors:
      hello: {phrases: ["您好[{honorific}]"], first-turns: 3}
    criteria:
      - id: greeting
        section: opening
        title: {zh: 开场问候, en: Greets}
        means: {zh: 客服问好。, en: The agent greets.}
        source: 004
        points: 10
        detect: {use: hello}
        coaching:
          why: {zh: 有人在听。, en: Somebody listens.}
          say: {zh: 您好。, en: Hello.}
        examples:
          - met: |
              客服：[[您好]]，请说。
              客户：我要退货。
          - missed: "客服：什么事？"
      - id: no-orders
        section: conduct
        title: {zh: 不命令, en: No orders}
        means: {zh: 客服不命令客户。, en: The agent gives no orders.}
        source: 003
        kind: prohibition
        severity: major
        points: {weight: 5, deduct: 2, cap: 4, critical: {kind: customer, fails: section}}
        detect:
          phrases: ["把<gap:0-4>报一下"]
          min: 1
          unless: [{id: polite, preceded-by: [请]}]
        coaching:
          why: {zh: 命令伤人。, en: Orders hurt.}
          say: {zh: 请您报一下。, en: Please tell me.}
        examples:
          - met: "客服：请把号码报一下。"
          - missed: "客服：[[把号码报一下]]！"

    """

  /// A result with its diagnostics drawn.
  struct Outcome {
    var pack: RubricPack?
    var drawn: String
    var ids: [String]
  }

  /// Decodes a text whose document is a whole pack.
  static func decode(
    _ text: String, base: RubricPack? = nil, readsExamples: Bool = true
  ) -> Outcome {
    let yaml = YAMLReader.read(text, file: "pack.yaml")
    let decoder = PackDecoder(
      readsExamples: readsExamples)
    var pack: RubricPack?
    var diagnostics = yaml.diagnostics
    if let document = yaml.document {
      let result = decoder.decode(document, base: base)
      pack = result.pack
      diagnostics += result.diagnostics
    }
    return Outcome(
      pack: pack, drawn: draw(diagnostics, text: text), ids: diagnostics.map(\.id))
  }

  /// Draws diagnostics with their lines.
  static func draw(_ diagnostics: [Diagnostic], text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return diagnostics.map { diagnostic in
      let line = diagnostic.range.map { String(lines[$0.start.line - 1]) }
      return DiagnosticRenderer().render(diagnostic, line: line)
    }.joined(separator: "\n")
  }
}
