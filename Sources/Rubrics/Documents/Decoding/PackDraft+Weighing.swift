extension PackDraft {
  /// The model rule of the assembled pack: its own, or the base's for what still means the same.
  ///
  /// Weights were learned from what the base's criteria and styles meant. A criterion that this pack
  /// states itself, or looks for in another way, keeps the verdict that its detectors give, and so do
  /// its styles.
  func modelRule(base: RubricPack?, criteria: [Criterion]) -> ModelRule? {
    if let model { return model }
    guard var rule = base?.model, let base else { return nil }
    guard rule.weighing != nil else { return rule }
    rule.weighing?.leftOut.formUnion(self.criteria.map(\.criterion.id))
    rule.weighing?.leftOut.formUnion(
      (inheritance?.overrides ?? []).filter { $0.applies != nil || $0.detect != nil }.map(\.id))
    rule.weighing?.leavesStyles = base.model?.weighing?.leavesStyles == true || styles != nil
    let changed = changedNames(base)
    guard !changed.detectors.isEmpty || !changed.lexicons.isEmpty else { return rule }
    let graph = NameGraph(
      base.detectors.merging(detectors) { _, own in own }.mapValues {
        Self.mentions([$0]).detectors
      })
    let affected = Set(
      base.detectors.keys.filter { name in
        base.detectors[name].map { uses(changed, Self.mentions([$0])) } ?? false
      }
    ).union(changed.detectors)
    func isAnother(_ detectors: [Detector]) -> Bool {
      let mentions = Self.mentions(detectors)
      return uses(changed, mentions)
        || !graph.reachable(from: mentions.detectors).isDisjoint(with: affected)
    }
    for criterion in criteria
    where isAnother([criterion.detect] + [criterion.applies].compactMap(\.self)) {
      rule.weighing?.leftOut.insert(criterion.id)
    }
    if isAnother(base.styles.map(\.detector)) { rule.weighing?.leavesStyles = true }
    return rule
  }

  private typealias Names = (detectors: Set<String>, lexicons: Set<String>)

  /// The base's detectors and word lists that this pack replaces, and the lists that use such lists.
  private func changedNames(_ base: RubricPack) -> Names {
    let lists = NameGraph(
      base.lexicons.mapValues { patterns in
        patterns.flatMap { PatternListMention.all(in: $0.text).map(\.name) }
      })
    let replaced = Set(lexicons.keys)
    return (
      Set(detectors.keys).intersection(base.detectors.keys),
      Set(base.lexicons.keys.filter { !lists.reachable(from: [$0]).isDisjoint(with: replaced) })
    )
  }

  private func uses(_ changed: Names, _ mentions: Detector.Mentions) -> Bool {
    guard !changed.lexicons.isEmpty else { return false }
    return mentions.patterns.contains { pattern in
      PatternListMention.all(in: pattern).contains { changed.lexicons.contains($0.name) }
    }
  }

  private static func mentions(_ detectors: [Detector]) -> Detector.Mentions {
    var mentions = Detector.Mentions()
    for detector in detectors { mentions.add(detector) }
    return mentions
  }
}
