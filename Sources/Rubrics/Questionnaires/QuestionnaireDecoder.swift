package import Diagnostics

/// Turns a document into a questionnaire, or into every mistake that is in it.
package enum QuestionnaireDecoder {
  /// The format that is read.
  package static let schema = "callgrade.questionnaire/1"

  /// Decodes a questionnaire.
  ///
  /// O(size of the document).
  package static func decode(
    _ document: DocumentNode
  ) -> (questionnaire: Questionnaire?, diagnostics: [Diagnostic]) {
    let context = DecodingContext()
    var reader = MappingReader(document, as: "a questionnaire", in: context)
    reader.allowsOwnKeys = true
    let stated = reader.string("schema")
    if !stated.isEmpty, stated != schema {
      context.report(
        "unknown-schema", "unknown schema '\(stated)'", at: reader.optional("schema")?.place,
        expected: schema, suggestion: Suggestion.nearest(to: stated, among: [schema]))
    }
    let choices = (reader.optionalList("choices") ?? []).map { context.choice($0) }
    let nodes = reader.list("items")
    let questionnaire = Questionnaire(
      id: reader.identifier("id"), version: reader.string("version"),
      title: reader.localized("title"), source: reader.string("source"),
      note: reader.optionalLocalized("note"), scoring: reader.choice("scoring", default: .none),
      bands: (reader.optionalList("bands") ?? []).map { context.questionnaireBand($0) },
      items: nodes.map { context.item($0, usual: choices, source: reader.optionalString("source")) }
    )
    context.reportDuplicateIds(
      zip(questionnaire.items.map(\.id), nodes.map(\.place)), kind: "item")
    reader.finish()
    return (context.hasErrors ? nil : questionnaire, context.diagnostics.inReadingOrder())
  }
}

extension DecodingContext {
  fileprivate func choice(_ node: DocumentNode) -> Questionnaire.Choice {
    var reader = MappingReader(node, as: "a choice", in: self)
    let choice = Questionnaire.Choice(
      id: reader.string("id"), title: reader.optionalLocalized("title"),
      points: reader.optionalPoints("points") ?? .zero)
    reader.finish()
    return choice
  }

  fileprivate func questionnaireBand(_ node: DocumentNode) -> ScoringRules.Band {
    var reader = MappingReader(node, as: "a band", in: self)
    let band = ScoringRules.Band(
      id: reader.identifier("id"), title: reader.localized("title"),
      floor: reader.number("floor", in: 0...1_000_000))
    reader.finish()
    return band
  }

  fileprivate func item(
    _ node: DocumentNode, usual: [Questionnaire.Choice], source: String?
  ) -> Questionnaire.Item {
    var reader = MappingReader(node, as: "an item", in: self)
    let own = reader.optionalList("choices")?.map { choice($0) }
    let kind = reader.choice("kind", default: Questionnaire.Item.Kind.choice)
    let key = reader.optionalString("key")
    let choices = kind == .choice ? own ?? usual : []
    if kind == .choice, choices.isEmpty {
      report("missing-key", "the item has no choices", at: node.place, expected: "choices: […]")
    }
    if let key, !choices.contains(where: { $0.id == key }) {
      reportBadChoice(key, for: "key", among: choices.map(\.id), at: reader.optional("key")?.place)
    }
    let isOptional = reader.flag("optional")
    let item = Questionnaire.Item(
      id: reader.identifier("id"), kind: kind, text: reader.localized("text"),
      source: reader.optionalString("source") ?? source ?? "", choices: choices, key: key,
      maximum: reader.optionalPoints("maximum") ?? .zero, isRequired: !isOptional,
      isOurs: reader.flag("ours"), expects: reader.optionalLocalized("expects"))
    reader.finish()
    return item
  }
}
