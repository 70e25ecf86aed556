package import Diagnostics

/// Which pack grades which calls.
package struct Routes: Sendable {
  /// The packs by name or folder, in the order in which they are tried.
  package var packs: [String]
  /// The pack for calls that no route fits; `nil` if the file names none.
  package var otherwise: String?
  /// A pack with one criterion for each route: the call that meets it takes that way.
  package var rules: RubricPack
}

/// Reads `routes.yaml`.
package enum RoutesDecoder {
  /// The format that is read.
  package static let schema = "callgrade.routes/1"

  /// Decodes routes.
  ///
  /// O(size of the document).
  package static func decode(
    _ document: DocumentNode
  ) -> (routes: Routes?, diagnostics: [Diagnostic]) {
    let context = DecodingContext(readsExamples: false)
    var reader = MappingReader(document, as: "a file of routes", in: context)
    reader.allowsOwnKeys = true
    let stated = reader.string("schema")
    if !stated.isEmpty, stated != schema {
      context.report(
        "unknown-schema", "unknown schema '\(stated)'", at: reader.optional("schema")?.place,
        expected: schema, suggestion: Suggestion.nearest(to: stated, among: [schema]))
    }
    var packs: [String] = []
    var criteria: [Criterion] = []
    for node in reader.list("routes") {
      var route = MappingReader(node, as: "a route", in: context)
      packs.append(route.string("pack"))
      criteria.append(
        .route("route-\(packs.count)", detect: context.detector(route.required("when"))))
      route.finish()
    }
    let otherwise = reader.optionalString("otherwise")
    reader.finish()
    // Routes stand by themselves: there are no named detectors, phases or steps to refer to.
    for reference in context.references {
      context.reportUnknown(reference.kind, reference.name, at: reference.place, among: [])
    }
    let rules = RubricPack.rules(criteria)
    for pattern in context.patterns {
      for mention in PatternListMention.all(in: pattern.text) {
        context.report(
          "unknown-lexicon", "unknown word list '\(mention.name)'",
          at: pattern.place?.part(at: mention.offset, length: mention.length, of: pattern.text),
          expected: "the words themselves")
      }
    }
    return (
      context.hasErrors ? nil : Routes(packs: packs, otherwise: otherwise, rules: rules),
      context.diagnostics.inReadingOrder()
    )
  }
}

extension Criterion {
  /// A criterion that is met by the calls of a route.
  fileprivate static func route(_ id: String, detect: Detector) -> Criterion {
    let none = LocalizedText(zh: "", en: "")
    return Criterion(
      id: id, section: "routes", title: none, meaning: none, source: "", kind: .requirement,
      status: .active, severity: .info, points: Scoring(weight: Points(1)),
      coaching: Coaching(why: none, say: none, praise: nil), examples: [], applies: nil,
      detect: detect, label: nil)
  }
}

extension RubricPack {
  /// A pack that only tells which of its criteria a call meets.
  fileprivate static func rules(_ criteria: [Criterion]) -> RubricPack {
    let title = LocalizedText(zh: "分流", en: "Routes")
    return RubricPack(
      id: "routes", version: "1.0.0", languages: ["zh", "en"], title: title, source: "",
      sections: [RubricSection(id: "routes", title: title, weight: nil)], criteria: criteria,
      scoring: ScoringRules(
        total: Points(criteria.count), passMark: 0, bands: [], bonusCap: .zero),
      digest: "", detectors: [:], lexicons: [:], phases: [], styles: [], serviceType: nil,
      health: HealthRules())
  }
}
