extension DecodingContext {
  /// The sections of a pack with its rules.
  struct ScoringPart {
    var rules: ScoringRules
    var sections: [RubricSection]
    var totalPlace: DocumentPlace?
    var sectionPlaces: [DocumentPlace?]
  }

  /// Reads `scoring`.
  func scoring(_ node: DocumentNode) -> ScoringPart {
    var reader = MappingReader(node, as: "'scoring'", in: self)
    let totalNode = reader.required("total")
    let total = totalNode.flatMap { points($0, named: "'total'") }
    if total == nil { sumsAreSure = false }
    let pass = reader.number("pass", in: 0...100)
    let bands = self.bands(reader.list("bands"), at: reader.keyPlace("bands"))
    var bonusCap = Points.zero
    if let caps = reader.optional("caps") {
      var capsReader = MappingReader(caps, as: "'caps'", in: self)
      bonusCap = capsReader.optionalPoints("bonus") ?? .zero
      capsReader.finish()
    }
    let sectionNodes = reader.list("sections")
    let sections = sectionNodes.map { section($0) }
    reportDuplicateIds(zip(sections.map(\.id), sectionNodes.map(\.place)), kind: "section")
    reader.finish()
    return ScoringPart(
      rules: ScoringRules(total: total ?? .zero, passMark: pass, bands: bands, bonusCap: bonusCap),
      sections: sections, totalPlace: totalNode?.place,
      sectionPlaces: sectionNodes.map(\.place))
  }

  private func section(_ node: DocumentNode) -> RubricSection {
    var reader = MappingReader(node, as: "a section", in: self)
    let id = reader.identifier("id")
    let title = reader.localized("title")
    let weight = reader.optionalPoints("weight")
    if weight == nil, reader.has("weight") { sumsAreSure = false }
    reader.finish()
    return RubricSection(id: id, title: title, weight: weight)
  }

  private func bands(_ nodes: [DocumentNode], at place: DocumentPlace?) -> [ScoringRules.Band] {
    var bands: [ScoringRules.Band] = []
    var floorPlaces: [DocumentPlace?] = []
    var areSure = true
    for node in nodes {
      var reader = MappingReader(node, as: "a band", in: self)
      _ = reader.required("floor")
      let floor = reader.optionalNumber("floor", in: 0...100)
      areSure = areSure && floor != nil
      bands.append(
        ScoringRules.Band(
          id: reader.identifier("id"), title: reader.localized("title"), floor: floor ?? 0))
      floorPlaces.append(reader.optional("floor")?.place ?? node.place)
      reader.finish()
    }
    reportDuplicateIds(zip(bands.map(\.id), nodes.map(\.place)), kind: "band")
    if bands.isEmpty { report("band-order", "there are no bands", at: place) }
    if areSure { checkOrder(of: bands, floorPlaces) }
    return bands
  }

  private func checkOrder(of bands: [ScoringRules.Band], _ places: [DocumentPlace?]) {
    for index in bands.indices.dropFirst() where bands[index].floor >= bands[index - 1].floor {
      report(
        "band-order", "band '\(bands[index].id)' is not below '\(bands[index - 1].id)'",
        at: places[index], expected: "bands from the highest floor to the lowest")
    }
    if let last = bands.last, last.floor != 0 {
      report(
        "band-order", "the last band must have floor 0", at: places[bands.count - 1],
        expected: "floor: 0")
    }
  }

  /// Reads `health`.
  func health(_ node: DocumentNode) -> HealthRules {
    var reader = MappingReader(node, as: "'health'", in: self)
    let usual = HealthRules()
    let rules = HealthRules(
      minimumTurns: reader.optionalInteger("minimum-turns", in: 0...Self.large)
        ?? usual.minimumTurns,
      minimumLetters: reader.optionalInteger("minimum-letters", in: 0...Self.large)
        ?? usual.minimumLetters,
      coverageFloor: reader.optionalNumber("coverage-floor", in: 0...1) ?? usual.coverageFloor)
    reader.finish()
    return rules
  }
}
