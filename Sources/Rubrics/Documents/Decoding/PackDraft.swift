/// A pack's own statements, before they are joined with those of the pack that it extends.
struct PackDraft {
  let place: DocumentPlace?
  private(set) var id = ""
  private(set) var version = ""
  private(set) var languages: [String] = []
  private(set) var title = LocalizedText(zh: "", en: "")
  private(set) var source = ""
  private(set) var inheritance: Inheritance?
  private(set) var scoring: DecodingContext.ScoringPart?
  private(set) var health: HealthRules?
  private(set) var phases: [PhaseRule]?
  private(set) var styles: [StyleRule]?
  private(set) var serviceType: ServiceTypeRule?
  private(set) var model: ModelRule?
  private(set) var criteria: [DecodingContext.StatedCriterion] = []
  private(set) var detectors: [String: Detector] = [:]
  private(set) var detectorPlaces: [String: DocumentPlace?] = [:]
  private(set) var flow: DecodingContext.StatedFlow?
  private(set) var lexicons: [String: [PatternSource]] = [:]
  private(set) var lexiconPlaces: [String: DocumentPlace?] = [:]

  /// Reads a document.
  init(_ document: DocumentNode, in context: DecodingContext) {
    place = document.place
    var reader = MappingReader(document, as: "a pack", in: context)
    reader.allowsOwnKeys = true
    _ = reader.string("schema")
    readHeader(&reader)
    readInheritance(&reader)
    readRules(&reader)
    readNamedParts(&reader)
    flow = reader.optional("flow").map { context.flow($0) }
    let nodes = reader.optionalList("criteria") ?? []
    criteria = nodes.map { context.criterion($0) }
    context.reportDuplicateIds(
      criteria.map { ($0.criterion.id, $0.place) }, kind: "criterion")
    reader.finish()
  }

  private mutating func readHeader(_ reader: inout MappingReader) {
    let context = reader.context
    id = reader.identifier("id")
    version = reader.string("version")
    if !version.isEmpty, SemanticVersion(version) == nil {
      context.report(
        "bad-value", "'\(version)' is no version", at: reader.optional("version")?.place,
        expected: "major.minor.patch, such as 1.0.0")
    }
    if let requires = reader.optional("requires") {
      var inner = MappingReader(requires, as: "'requires'", in: context)
      let range = inner.string("engine")
      if !range.isEmpty, SemanticVersion.engine.satisfies(range) == nil {
        context.report(
          "bad-value", "'\(range)' is no range of versions", at: inner.optional("engine")?.place,
          expected: "such as \">=0.1\" or \">=0.1 <2\"")
      }
      inner.finish()
    }
    let languageNodes = reader.list("languages")
    languages = languageNodes.compactMap { context.text(of: $0, named: "'languages'") }
    if languageNodes.isEmpty, case .list? = reader.optional("languages")?.content {
      context.report(
        "bad-value", "'languages' is empty", at: reader.keyPlace("languages"),
        expected: "[zh] or [zh, en]")
    }
    title = reader.localized("title")
    source = reader.string("source")
  }

  private mutating func readInheritance(_ reader: inout MappingReader) {
    let context = reader.context
    inheritance = reader.optional("extends").map { context.inheritance($0) }
    let overrides = (reader.optionalList("set") ?? []).compactMap { context.override($0) }
    let disabled = (reader.optionalList("disable") ?? []).compactMap { context.disabling($0) }
    if inheritance == nil {
      for key in ["set", "disable"] where reader.has(key) {
        context.report(
          "missing-key", "'\(key)' changes an extended pack, but there is no 'extends'",
          at: reader.keyPlace(key), expected: "extends: {pack: …, version: …}")
      }
    }
    inheritance?.overrides = overrides
    inheritance?.disabled = disabled
  }

  private mutating func readRules(_ reader: inout MappingReader) {
    let context = reader.context
    let scoringNode =
      inheritance == nil ? reader.required("scoring") : reader.optional("scoring")
    scoring = scoringNode.map { context.scoring($0) }
    health = reader.optional("health").map { context.health($0) }
    phases = reader.optionalList("phases").map { context.phases($0) }
    styles = reader.optionalList("styles").map { context.styles($0) }
    serviceType = reader.optional("service-type").map { context.serviceType($0) }
    model = reader.optional("model").map { context.model($0) }
  }

  private mutating func readNamedParts(_ reader: inout MappingReader) {
    let context = reader.context
    for member in reader.optionalMembers("lexicons") ?? [] where lexicons[member.key] == nil {
      context.checkIdentifier(member.key, at: member.keyPlace)
      lexicons[member.key] = context.patterns(
        member.value, named: "'\(member.key)'", isList: true)
      lexiconPlaces[member.key] = member.keyPlace
    }
    for member in reader.optionalMembers("detectors") ?? [] where detectors[member.key] == nil {
      context.checkIdentifier(member.key, at: member.keyPlace)
      detectors[member.key] = context.detector(member.value)
      detectorPlaces[member.key] = member.keyPlace
    }
  }
}
