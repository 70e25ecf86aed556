package import Rubrics
package import Scoring

extension ServiceType.Kind {
  /// The corner's name.
  package var title: LocalizedText {
    switch self {
    case .cold: LocalizedText(zh: "冷淡型", en: "cold")
    case .factory: LocalizedText(zh: "生产型", en: "factory")
    case .friendly: LocalizedText(zh: "友好型", en: "friendly")
    case .quality: LocalizedText(zh: "优质型", en: "quality")
    }
  }
}
