extension DecodingContext {
  /// Reads `points`: a number, or a mapping of what a verdict costs and earns.
  func scoringPoints(_ node: DocumentNode) -> Criterion.Scoring {
    if node.text != nil {
      guard let weight = points(node, named: "'points'") else {
        sumsAreSure = false
        return Criterion.Scoring()
      }
      return Criterion.Scoring(weight: weight)
    }
    guard case .mapping = node.content else {
      sumsAreSure = false
      report(
        "wrong-type", "'points' must be a number or a mapping, not \(node.kindName)",
        at: node.place, expected: "points: 5, or {weight: 5, deduct: 2, cap: 4}")
      return Criterion.Scoring()
    }
    var reader = MappingReader(node, as: "'points'", in: self)
    let weight = reader.optionalPoints("weight")
    if weight == nil, reader.has("weight") { sumsAreSure = false }
    var scoring = Criterion.Scoring(
      weight: weight ?? .zero, deduction: reader.optionalPoints("deduct"),
      cap: reader.optionalPoints("cap"), bonus: reader.optionalPoints("bonus") ?? .zero)
    scoring.critical = reader.optional("critical").flatMap { critical($0) }
    reader.finish()
    check(scoring, reader)
    return scoring
  }

  private func critical(_ node: DocumentNode) -> Criterion.Critical? {
    var reader = MappingReader(node, as: "'critical'", in: self)
    _ = reader.required("kind")
    _ = reader.required("fails")
    let kind = reader.optionalChoice("kind", of: Criterion.Critical.Kind.self)
    let fails = reader.optionalChoice("fails", of: Criterion.Critical.Reach.self)
    reader.finish()
    guard let kind, let fails else { return nil }
    return Criterion.Critical(kind: kind, fails: fails)
  }

  private func check(_ scoring: Criterion.Scoring, _ reader: MappingReader) {
    if let cap = scoring.cap {
      if cap > scoring.weight {
        report(
          "bad-value", "'cap' is more than 'weight'", at: reader.keyPlace("cap"),
          expected: "at most \(scoring.weight.text) points")
      }
      guard let deduction = scoring.deduction else {
        report(
          "missing-key", "'cap' limits what repeated hits cost, but there is no 'deduct'",
          at: reader.keyPlace("cap"), expected: "deduct: points for each hit")
        return
      }
      if deduction > cap {
        report("bad-value", "'deduct' is more than 'cap'", at: reader.keyPlace("deduct"))
      }
    } else if let deduction = scoring.deduction, deduction > scoring.weight {
      report("bad-value", "'deduct' is more than 'weight'", at: reader.keyPlace("deduct"))
    }
  }

  /// Reports costs per hit on a criterion that is met by a hit.
  func checkDeduction(
    _ scoring: Criterion.Scoring, kind: Criterion.Kind, at place: DocumentPlace?
  ) {
    guard kind == .requirement, scoring.deduction != nil else { return }
    report(
      "bad-value", "'deduct' is what a hit costs, but a hit meets a requirement", at: place,
      expected: "kind: prohibition, or no 'deduct'")
  }
}
