import Diagnostics
import Transcripts

extension DecodingContext {
  /// Reads a list of question forms.
  func questionForms(_ node: DocumentNode, _ key: String) -> [QuestionForm] {
    let nodes = items(of: node, named: "'\(key)'")
    if nodes.isEmpty, case .list = node.content {
      report(
        "bad-value", "'\(key)' is empty", at: node.place,
        expected: Self.list(QuestionForm.allCases.map(\.rawValue)))
    }
    return nodes.compactMap { choice($0, key) }
  }

  /// Reads the order in which questions should come.
  func funnel(_ node: DocumentNode) -> [QuestionForm] {
    let forms = questionForms(node, "funnel")
    if forms.count == 1 {
      report(
        "bad-value", "'funnel' names one form only", at: node.place,
        expected: "at least two forms in their order")
    }
    if Set(forms).count < forms.count {
      report("bad-value", "'funnel' names a form twice", at: node.place)
    }
    return forms
  }

  func jargon(_ node: DocumentNode, _ scope: Scope) -> JargonDetector {
    var reader = MappingReader(node, as: "'jargon'", in: self)
    let detector = JargonDetector(
      terms: reader.required("terms").map { patterns($0, named: "'terms'") } ?? [],
      explanations: reader.optional("explained-by").map { patterns($0, named: "'explained-by'") }
        ?? [],
      scope: scope)
    reader.finish()
    return detector
  }
}
