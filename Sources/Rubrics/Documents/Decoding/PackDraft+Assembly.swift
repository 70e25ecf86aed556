extension PackDraft {
  /// Joins the draft with the pack that it extends.
  func assemble(base: RubricPack?, digest: String, in context: DecodingContext) -> RubricPack {
    checkVersion(of: base, in: context)
    let sections = scoring?.sections ?? base?.sections ?? []
    let inherited = base.flatMap { inheritance?.criteria(of: $0, in: context) } ?? []
    for stated in criteria where inherited.contains(where: { $0.id == stated.criterion.id }) {
      context.report(
        "duplicate-id",
        "the criterion '\(stated.criterion.id)' comes from '\(inheritance?.pack ?? "")' already",
        at: stated.place, expected: "an entry of 'set', or another id")
    }
    let all = (inherited + criteria.map(\.criterion)).map(\.withoutIdlePoints)
    return RubricPack(
      id: id, version: version, languages: languages, title: title, source: source,
      sections: sections, criteria: Self.ordered(all, by: sections),
      scoring: scoring?.rules ?? base?.scoring
        ?? ScoringRules(total: .zero, passMark: 0, bands: [], bonusCap: .zero),
      digest: digest,
      detectors: (base?.detectors ?? [:]).merging(detectors) { _, own in own },
      lexicons: (base?.lexicons ?? [:]).merging(lexicons) { _, own in own },
      phases: phases ?? base?.phases ?? [], styles: styles ?? base?.styles ?? [],
      serviceType: serviceType ?? inheritedServiceType(from: base, criteria: all),
      health: health ?? base?.health ?? HealthRules(),
      model: modelRule(base: base, criteria: all), flow: ownFlow(criteria: all) ?? base?.flow)
  }

  /// The pack's own script, in which steps that name a criterion look for what that looks for.
  private func ownFlow(criteria: [Criterion]) -> Flow? {
    guard let stated = flow else { return nil }
    var flow = stated.flow
    for (number, id) in stated.criteria {
      if let criterion = criteria.first(where: { $0.id == id }) {
        flow.steps[number].detect = criterion.detect
      }
    }
    return flow
  }

  private func checkVersion(of base: RubricPack?, in context: DecodingContext) {
    guard let base, let inheritance, let version = SemanticVersion(base.version),
      version.isMeant(by: inheritance.version) == false
    else { return }
    context.report(
      "version-mismatch",
      "the pack extends '\(base.id)' \(inheritance.version), but that is \(base.version)",
      at: inheritance.versionPlace, suggestion: String(version.major))
  }

  /// Criteria by section, and within a section the inherited ones first.
  private static func ordered(
    _ criteria: [Criterion], by sections: [RubricSection]
  ) -> [Criterion] {
    var ranks: [String: Int] = [:]
    for (rank, section) in sections.enumerated() where ranks[section.id] == nil {
      ranks[section.id] = rank
    }
    let ranked = criteria.enumerated().map { index, criterion in
      (rank: ranks[criterion.section] ?? sections.count, index: index, criterion: criterion)
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.criterion)
  }

  /// The base's service type as far as its criteria were taken; `nil` if an axis has none left.
  private func inheritedServiceType(
    from base: RubricPack?, criteria: [Criterion]
  ) -> ServiceTypeRule? {
    guard var rule = base?.serviceType else { return nil }
    let ids = Set(criteria.map(\.id))
    rule.technical.removeAll { !ids.contains($0.criterion) }
    rule.personal.removeAll { !ids.contains($0.criterion) }
    return rule.technical.isEmpty || rule.personal.isEmpty ? nil : rule
  }
}

extension Criterion {
  /// The criterion with points only if its status carries any.
  fileprivate var withoutIdlePoints: Criterion {
    guard !status.carriesPoints else { return self }
    var criterion = self
    criterion.points = Scoring()
    return criterion
  }
}
