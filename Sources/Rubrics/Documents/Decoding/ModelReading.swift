extension DecodingContext {
  /// Reads `model`: which learned labels the pack uses, and how.
  func model(_ node: DocumentNode) -> ModelRule {
    var reader = MappingReader(node, as: "'model'", in: self)
    var rule = ModelRule(
      name: reader.identifier("use"),
      styleShare: reader.optionalNumber("styles", in: 0...1) ?? 0,
      phaseWeight: reader.optionalNumber("phases", in: 0...100) ?? 0,
      weighing: weighing(&reader))
    for member in reader.optionalMembers("joins") ?? [] where rule.joins[member.key] == nil {
      checkIdentifier(member.key, at: member.keyPlace)
      references.append(
        Reference(kind: .joinTarget, name: member.key, place: member.keyPlace))
      rule.joins[member.key] = join(member.value)
    }
    reader.finish()
    return rule
  }

  private func weighing(_ reader: inout MappingReader) -> ModelRule.Weighing? {
    let turns = reader.optionalInteger("weigh-from", in: 1...10_000)
    let share = reader.optionalNumber("accuse-from", in: 0...1)
    guard let turns else {
      if share != nil {
        report(
          "bad-value", "'accuse-from' needs 'weigh-from'",
          at: reader.optional("accuse-from")?.place,
          expected: "'weigh-from' beside it: only weighed verdicts have a probability")
      }
      return nil
    }
    return ModelRule.Weighing(fromTurns: turns, accuseFrom: share)
  }

  /// A side whose turns have labels.
  private enum Labelled: String, CaseIterable {
    case agent, customer
  }

  private func join(_ node: DocumentNode) -> ModelRule.Join {
    var reader = MappingReader(node, as: "a join", in: self)
    let join = ModelRule.Join(
      label: reader.identifier("label"),
      isCustomers: reader.choice("role", default: Labelled.agent) == .customer,
      combination: reader.choice("combine", default: ModelRule.Combination.either),
      from: reader.optionalNumber("from", in: 0...1),
      doubtFrom: reader.optionalNumber("doubt-from", in: 0...1),
      patternFrom: reader.optionalNumber("pattern-from", in: 0...1))
    if let doubt = join.doubtFrom, let from = join.from, doubt > from {
      report(
        "bad-value", "'doubt-from' is more than 'from'", at: reader.optional("doubt-from")?.place,
        expected: "at most \(from)")
    }
    if let pattern = join.patternFrom, let from = join.from, pattern > from {
      report(
        "bad-value", "'pattern-from' is more than 'from'",
        at: reader.optional("pattern-from")?.place,
        expected: "at most \(from)")
    }
    reader.finish()
    return join
  }
}
