package import CallGrade

/// The labels that can be given, in the order in which they are reported.
package struct LabelVocabulary: Sendable {
  /// A label with the name that people read.
  package struct Term: Sendable, Hashable {
    package var id: String
    package var title: LocalizedText

    package init(id: String, title: LocalizedText) {
      self.id = id
      self.title = title
    }
  }

  package var criteria: [Term]
  /// The styles of an agent turn, `neutral` last; empty where a pack tells none.
  package var styles: [Term]
  /// The phases in their usual order; empty where a pack tells none.
  package var phases: [Term]

  package init(criteria: [Term], styles: [Term] = [], phases: [Term] = []) {
    self.criteria = criteria
    self.styles = styles
    self.phases = phases
  }

  /// Takes the labels that a pack gives.
  package init(_ pack: RubricPack) {
    criteria = pack.criteria.map { Term(id: $0.id, title: $0.title) }
    phases = pack.phases.map { Term(id: $0.id, title: $0.title) }
    styles = pack.styles.map { Term(id: $0.id, title: $0.title) }
    if !styles.isEmpty, !styles.contains(where: { $0.id == Self.neutral.id }) {
      styles.append(Self.neutral)
    }
  }

  /// The style of a turn with no conflict in it.
  private static let neutral = Term(
    id: CompiledRubric.neutralStyle, title: LocalizedText(zh: "无冲突", en: "Neutral"))

  /// The corners of the two axes of service; every pack has the same.
  package static let serviceTypes: [Term] = ServiceType.Kind.allCases.map { kind in
    let title =
      switch kind {
      case .cold: LocalizedText(zh: "冷淡型", en: "Cold")
      case .factory: LocalizedText(zh: "生产型", en: "Factory")
      case .friendly: LocalizedText(zh: "友好型", en: "Friendly")
      case .quality: LocalizedText(zh: "优质型", en: "Quality")
      }
    return Term(id: kind.rawValue, title: title)
  }
}
