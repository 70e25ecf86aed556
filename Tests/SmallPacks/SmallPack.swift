package import Rubrics
import Transcripts

extension Detector {
  /// A phrase detector.
  package static func words(
    _ patterns: String..., in scope: Scope = Scope(), min: Int = 1, max: Int? = nil,
    unless: [Exemption] = []
  ) -> Detector {
    .phrase(
      PhraseDetector(
        patterns: patterns.map { PatternSource(text: $0) }, scope: scope, unless: unless,
        minimum: min, maximum: max))
  }

  /// Words of the customer.
  package static func customer(_ patterns: String...) -> Detector {
    .phrase(
      PhraseDetector(
        patterns: patterns.map { PatternSource(text: $0) }, scope: Scope(role: .customer)))
  }
}

extension LocalizedText {
  /// One text for both languages.
  package static func plain(_ text: String) -> LocalizedText {
    LocalizedText(zh: text, en: text)
  }
}

extension Criterion {
  /// A criterion of ten points unless said otherwise.
  package static func small(
    _ id: String = "it", section: String = "all", kind: Kind = .requirement,
    status: Status = .active, severity: Severity = .minor,
    points: Scoring = Scoring(weight: Points(10)), praise: String? = nil,
    rewrite: [RewordingName] = [], applies: Detector? = nil, detect: Detector,
    label: Detector? = nil
  ) -> Criterion {
    Criterion(
      id: id, section: section, title: .plain(id), meaning: .plain(id), source: "source of \(id)",
      kind: kind, status: status, severity: severity, points: points,
      coaching: Coaching(
        why: .plain("why \(id)"), say: .plain("say \(id)"),
        praise: praise.map(LocalizedText.plain), rewrite: rewrite),
      examples: [], applies: applies, detect: detect, label: label)
  }
}

extension RubricPack {
  /// A pack of some criteria; its sections are those that the criteria name.
  package static func small(
    _ criteria: [Criterion], languages: [String] = ["zh"], detectors: [String: Detector] = [:],
    lexicons: [String: [String]] = [:], phases: [PhaseRule] = [], styles: [StyleRule] = [],
    serviceType: ServiceTypeRule? = nil,
    health: HealthRules = HealthRules(minimumTurns: 1, minimumLetters: 1, coverageFloor: 0),
    passMark: Double = 60, bonusCap: Points = Points(5)
  ) -> RubricPack {
    var sections: [RubricSection] = []
    for criterion in criteria where !sections.contains(where: { $0.id == criterion.section }) {
      sections.append(
        RubricSection(id: criterion.section, title: .plain(criterion.section), weight: nil))
    }
    let bands: [(String, Double)] = [("excellent", 90), ("good", 80), ("pass", 60), ("fail", 0)]
    return RubricPack(
      id: "small", version: "1.0.0", languages: languages, title: .plain("small"), source: "",
      sections: sections, criteria: criteria,
      scoring: ScoringRules(
        total: Points(100), passMark: passMark,
        bands: bands.map { ScoringRules.Band(id: $0.0, title: .plain($0.0), floor: $0.1) },
        bonusCap: bonusCap),
      digest: "0123456789abcdef", detectors: detectors,
      lexicons: lexicons.mapValues { $0.map { PatternSource(text: $0) } }, phases: phases,
      styles: styles, serviceType: serviceType, health: health)
  }
}
