extension DecodingContext {
  /// A criterion as its pack states it, with its place for later mistakes.
  struct StatedCriterion {
    var criterion: Criterion
    var place: DocumentPlace?
    var sectionPlace: DocumentPlace?
    /// Whether an example could not be read, so that nobody knows what it would have shown.
    var hasBrokenExample = false
  }

  /// Reads a criterion.
  func criterion(_ node: DocumentNode) -> StatedCriterion {
    var reader = MappingReader(node, as: "a criterion", in: self)
    reader.allowsOwnKeys = true
    let id = reader.identifier("id")
    let section = reader.string("section")
    if section.isEmpty { sumsAreSure = false }
    let statedKind = reader.optionalChoice("kind", of: Criterion.Kind.self)
    let kind = statedKind ?? .requirement
    let status = reader.choice("status", default: Criterion.Status.active)
    let pointsNode = reader.optional("points")
    let points = pointsNode.map { scoringPoints($0) } ?? Criterion.Scoring()
    // A misspelt kind is no requirement.
    if statedKind != nil || !reader.has("kind") {
      checkDeduction(points, kind: kind, at: pointsNode?.place)
    }
    if !status.carriesPoints, points != Criterion.Scoring() {
      warn(
        "points-without-effect", "a criterion that is \(status.rawValue) carries no points",
        at: pointsNode?.place)
    }
    let criterion = Criterion(
      id: id, section: section, title: reader.localized("title"),
      meaning: reader.localized("means"), source: reader.string("source"), kind: kind,
      status: status, severity: reader.choice("severity", default: .minor), points: points,
      coaching: reader.required("coaching").map { coaching($0) } ?? .none,
      examples: examples(&reader), applies: reader.optional("applies").map { detector($0) },
      detect: detector(reader.required("detect")),
      label: reader.optional("label").map { detector($0) })
    let exampleCount = reader.optionalList("examples")?.count ?? 0
    let sectionPlace = reader.optional("section")?.place ?? node.place
    reader.finish()
    return StatedCriterion(
      criterion: criterion, place: reader.optional("id")?.place ?? node.place,
      sectionPlace: sectionPlace,
      hasBrokenExample: criterion.examples.count != exampleCount)
  }

  /// Reads `coaching`.
  func coaching(_ node: DocumentNode) -> Criterion.Coaching {
    var reader = MappingReader(node, as: "'coaching'", in: self)
    let coaching = Criterion.Coaching(
      why: reader.localized("why"), say: reader.localized("say"),
      praise: reader.optionalLocalized("praise"), rewrite: rewrite(&reader))
    reader.finish()
    return coaching
  }

  /// Reads the names of rewording rules.
  private func rewrite(_ reader: inout MappingReader) -> [RewordingName] {
    guard let nodes = reader.optionalList("rewrite") else { return [] }
    if nodes.isEmpty { report("bad-value", "'rewrite' is empty", at: reader.keyPlace("rewrite")) }
    return nodes.compactMap { choice($0, "rewrite") }
  }

  private func examples(_ reader: inout MappingReader) -> [CriterionExample] {
    let nodes = reader.optionalList("examples") ?? []
    return readsExamples ? nodes.compactMap { example($0) } : []
  }
}

extension Criterion.Status {
  /// Whether a criterion of this status counts in the score.
  var carriesPoints: Bool { self == .active }
}

extension Criterion.Coaching {
  /// What stands for coaching that could not be read.
  fileprivate static let none = Criterion.Coaching(
    why: LocalizedText(zh: "", en: ""), say: LocalizedText(zh: "", en: ""), praise: nil)
}
