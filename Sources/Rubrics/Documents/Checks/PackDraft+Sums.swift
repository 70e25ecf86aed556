extension PackDraft {
  /// Checks that every criterion's section is there and every section is of use.
  func checkSections(_ pack: RubricPack, base: RubricPack?, in context: DecodingContext) {
    guard scoring != nil || base != nil else { return }
    let known = pack.sections.map(\.id)
    for stated in criteria where !stated.criterion.section.isEmpty {
      guard !known.contains(stated.criterion.section) else { continue }
      context.sumsAreSure = false
      context.reportUnknown(
        .section, stated.criterion.section, at: stated.sectionPlace, among: known)
    }
    let own = Set(criteria.map(\.criterion.id))
    for criterion in pack.criteria
    where !own.contains(criterion.id) && !known.contains(criterion.section) {
      context.sumsAreSure = false
      let override = inheritance?.overrides.first { $0.id == criterion.id && $0.section != nil }
      if let override {
        context.reportUnknown(
          .section, criterion.section, at: override.keys.first { $0.name == "section" }?.place,
          among: known)
        continue
      }
      context.report(
        "unknown-section",
        "'\(criterion.id)' of '\(inheritance?.pack ?? "")' is in section '\(criterion.section)', "
          + "which this pack does not have",
        at: inheritance?.place, expected: "set: - {id: \(criterion.id), section: …, reason: …}")
    }
  }

  /// Checks that weights add up: criteria to their section, sections to the total.
  func checkSums(_ pack: RubricPack, in context: DecodingContext) {
    guard context.sumsAreSure, scoring != nil || inheritance != nil else { return }
    var sums: [String: Points] = [:]
    for criterion in pack.criteria {
      sums[criterion.section, default: .zero] += criterion.points.weight
    }
    for (index, section) in pack.sections.enumerated() {
      let sum = sums[section.id] ?? .zero
      guard let weight = section.weight, weight != sum else { continue }
      context.report(
        "section-weight-mismatch",
        "section '\(section.id)' weighs \(weight.text), but its criteria sum to \(sum.text)",
        at: scoring?.sectionPlaces[index] ?? inheritance?.place)
    }
    let weights = pack.sections.compactMap(\.weight)
    let isComplete = weights.count == pack.sections.count
    let sum = isComplete ? weights.reduce(.zero, +) : sums.values.reduce(.zero, +)
    guard sum != pack.scoring.total else { return }
    context.report(
      "total-mismatch",
      "the total is \(pack.scoring.total.text), but the "
        + "\(isComplete ? "sections" : "criteria") sum to \(sum.text)",
      at: scoring.map(\.totalPlace) ?? inheritance?.place)
  }

  /// Checks that every criterion shows what meets it and what misses it.
  func checkExamples(_ pack: RubricPack, in context: DecodingContext) {
    guard context.readsExamples else { return }
    for stated in criteria {
      let criterion = stated.criterion
      guard !stated.hasBrokenExample, !pack.isUnobservable(criterion.detect) else { continue }
      let verdicts = Set(criterion.examples.map(\.verdict))
      if verdicts.isEmpty {
        context.warn(
          "criterion-without-examples", "the criterion '\(criterion.id)' has no examples",
          at: stated.place, expected: "examples: - met: …")
        continue
      }
      let possible = criterion.isNeverMissed ? ["met"] : ["met", "missed"]
      for verdict in possible where !verdicts.contains(verdict) {
        context.warn(
          "missing-example", "no example of '\(criterion.id)' is \(verdict)", at: stated.place,
          expected: "examples: - \(verdict): …")
      }
    }
  }
}

extension Criterion {
  /// Whether it is met wherever it applies, as what only tells what a call is about is.
  fileprivate var isNeverMissed: Bool {
    guard kind == .requirement, case .use(let detected) = detect else { return false }
    func isDetected(_ detector: Detector) -> Bool {
      if case .use(let name) = detector { name == detected } else { false }
    }
    return switch applies {
    case .all(let parts)?: parts.contains(where: isDetected)
    case let condition?: isDetected(condition)
    case nil: false
    }
  }
}

extension Points {
  /// The number as a person writes it: `20`, `2.5`.
  var text: String {
    hundredths % 100 == 0 ? String(hundredths / 100) : String(value)
  }
}

extension RubricPack {
  /// Whether no transcript can show what a detector looks for.
  fileprivate func isUnobservable(_ detector: Detector, follows: Int = 8) -> Bool {
    switch detector {
    case .unobservable: true
    case .use(let name):
      follows > 0 && detectors[name].map { isUnobservable($0, follows: follows - 1) } ?? false
    default: false
    }
  }
}
