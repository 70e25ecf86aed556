/// What a pack says about the pack that it extends.
struct Inheritance {
  /// What a pack changes in one inherited criterion.
  struct Override {
    var id: String
    var place: DocumentPlace?
    /// The stated keys with their places, in order.
    var keys: [(name: String, place: DocumentPlace?)] = []
    var section: String?
    var points: Criterion.Scoring?
    var status: Criterion.Status?
    var severity: Criterion.Severity?
    var title: LocalizedText?
    var coaching: Criterion.Coaching?
    var source: String?
    var applies: Detector?
    var detect: Detector?
  }

  /// A criterion named in the pack.
  struct Mention {
    var id: String
    var place: DocumentPlace?
  }

  var pack: String
  var place: DocumentPlace?
  var version: String
  var versionPlace: DocumentPlace?
  /// The criteria to take; all if `nil`.
  var use: [Mention]?
  var overrides: [Override] = []
  var disabled: [Mention] = []
}

extension DecodingContext {
  /// Reads `extends`.
  func inheritance(_ node: DocumentNode) -> Inheritance {
    var reader = MappingReader(node, as: "'extends'", in: self)
    let pack = reader.identifier("pack")
    let version = reader.string("version")
    let versionPlace = reader.optional("version")?.place
    if !version.isEmpty, SemanticVersion.engine.isMeant(by: version) == nil {
      report(
        "bad-value", "'\(version)' is no version", at: versionPlace,
        expected: "the version that is meant, such as \"1\" or \"1.2\"")
    }
    let use = reader.optionalList("use")?.compactMap { node in
      text(of: node, named: "'use'").map { Inheritance.Mention(id: $0, place: node.place) }
    }
    reader.finish()
    return Inheritance(
      pack: pack, place: reader.optional("pack")?.place ?? node.place, version: version,
      versionPlace: versionPlace, use: use)
  }

  /// Reads one entry of `disable`.
  func disabling(_ node: DocumentNode) -> Inheritance.Mention? {
    var reader = MappingReader(node, as: "an entry of 'disable'", in: self)
    let id = reader.string("id")
    reason(&reader)
    reader.finish()
    return id.isEmpty ? nil : Inheritance.Mention(id: id, place: reader.optional("id")?.place)
  }

  /// Reads one entry of `set`.
  func override(_ node: DocumentNode) -> Inheritance.Override? {
    var reader = MappingReader(node, as: "an entry of 'set'", in: self)
    var override = Inheritance.Override(
      id: reader.string("id"), place: reader.optional("id")?.place)
    reason(&reader)
    override.section = reader.optionalString("section")
    override.points = reader.optional("points").map { scoringPoints($0) }
    override.status = reader.optionalChoice("status")
    override.severity = reader.optionalChoice("severity")
    override.title = reader.optionalLocalized("title")
    override.coaching = reader.optional("coaching").map { coaching($0) }
    override.source = reader.optionalString("source")
    override.applies = reader.optional("applies").map { detector($0) }
    override.detect = reader.optional("detect").map { detector($0) }
    reader.finish()
    guard case .mapping(let members) = node.content, !override.id.isEmpty else { return nil }
    override.keys = members.map { ($0.key, $0.value.place) }
    if members.allSatisfy({ $0.key == "id" || $0.key == "reason" }) {
      reportWithoutEffect("nothing is set for '\(override.id)'", at: override.place)
    }
    return override
  }

  private func reason(_ reader: inout MappingReader) {
    if reader.has("reason") {
      _ = reader.string("reason")
    } else {
      report(
        "missing-reason", "missing key 'reason'", at: reader.place,
        expected: "reason: why this pack differs")
    }
  }

  func reportWithoutEffect(_ message: String, at place: DocumentPlace?) {
    warn("override-without-effect", message, at: place)
  }
}

extension Inheritance {
  /// The criteria that come from the base: picked, without the disabled ones, and changed.
  func criteria(of base: RubricPack, in context: DecodingContext) -> [Criterion] {
    let names = base.criteria.map(\.id)
    var picked = base.criteria
    if let use {
      var taken: [Criterion] = []
      for mention in use {
        if let criterion = base.criteria.first(where: { $0.id == mention.id }) {
          taken.append(criterion)
        } else {
          context.reportUnknown(.criterion, mention.id, at: mention.place, among: names)
        }
      }
      context.reportDuplicateIds(use.map { ($0.id, $0.place) }, kind: "criterion")
      picked = taken
    }
    for mention in disabled {
      guard let index = find(mention.id, mention.place, in: picked, of: base, context) else {
        continue
      }
      picked.remove(at: index)
    }
    context.reportDuplicateIds(overrides.map { ($0.id, $0.place) }, kind: "entry of 'set' for")
    for override in overrides {
      guard let index = find(override.id, override.place, in: picked, of: base, context) else {
        continue
      }
      picked[index] = override.applied(to: picked[index], in: context)
    }
    return picked
  }

  private func find(
    _ id: String, _ place: DocumentPlace?, in picked: [Criterion], of base: RubricPack,
    _ context: DecodingContext
  ) -> Int? {
    if let index = picked.firstIndex(where: { $0.id == id }) { return index }
    if base.criteria.contains(where: { $0.id == id }) {
      let cause = disabled.contains { $0.id == id } ? "disabled" : "not among those in use"
      context.reportWithoutEffect("the criterion '\(id)' is \(cause)", at: place)
    } else {
      context.reportUnknown(.criterion, id, at: place, among: picked.map(\.id))
    }
    return nil
  }
}

extension Inheritance.Override {
  /// The criterion with the stated fields changed; a change to what it already was is a warning.
  fileprivate func applied(to base: Criterion, in context: DecodingContext) -> Criterion {
    var criterion = base
    replace(&criterion.section, with: section, "section", in: context)
    replace(&criterion.points, with: points, "points", in: context)
    replace(&criterion.status, with: status, "status", in: context)
    replace(&criterion.severity, with: severity, "severity", in: context)
    replace(&criterion.title, with: title, "title", in: context)
    replace(&criterion.coaching, with: coaching, "coaching", in: context)
    replace(&criterion.source, with: source, "source", in: context)
    if let applies { criterion.applies = applies }
    if let detect { criterion.detect = detect }
    let pointsPlace = keys.first { $0.name == "points" }?.place
    context.checkDeduction(criterion.points, kind: criterion.kind, at: pointsPlace ?? place)
    return criterion
  }

  private func replace<Value: Equatable>(
    _ old: inout Value, with new: Value?, _ key: String, in context: DecodingContext
  ) {
    guard let new else { return }
    if old == new {
      context.reportWithoutEffect(
        "'\(key)' of '\(id)' is that already", at: keys.first { $0.name == key }?.place)
    }
    old = new
  }
}
