import Localization
package import Rubrics
import Scoring

/// What a pack calls the ids of its scorecards, in one language.
///
/// An id that the pack does not name keeps its interface name, else itself, so a scorecard of
/// another version of the pack can still be read.
package struct RubricTitles: Sendable {
  /// The language of all names.
  package let language: ReadingLanguage
  /// The pack's name.
  package let pack: String
  /// Which pack it is.
  let identity: PackIdentity
  /// From where on an axis of the service type counts as high.
  let serviceCut: Double
  /// The criteria in the order in which they are reported.
  let criteria: [Criterion]
  /// The sections of the score, in order.
  let sections: [RubricSection]
  /// The bands from the highest to the lowest.
  let bands: [ScoringRules.Band]
  let passMark: Double
  /// The criteria about what must not be said or done.
  let prohibitions: Set<String>
  private let places: [String: Int]
  private let phases: [String: String]
  private let styles: [String: String]
  /// Criteria of other packs, which only name what this one does not.
  private var others: [String: Criterion] = [:]

  /// Collects a pack's names.
  ///
  /// - Parameters:
  ///   - rubric: The pack that graded the calls.
  ///   - language: The language of all names.
  package init(_ rubric: RubricPack, language: ReadingLanguage) {
    self.language = language
    pack = rubric.title[language]
    serviceCut = rubric.serviceType?.cut ?? 0.5
    identity = PackIdentity(id: rubric.id, version: rubric.version, digest: rubric.digest)
    criteria = rubric.criteria
    prohibitions = Set(rubric.criteria.filter { $0.kind == .prohibition }.map(\.id))
    sections = rubric.sections
    bands = rubric.scoring.bands
    passMark = rubric.scoring.passMark
    places = Dictionary(
      rubric.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    phases = Dictionary(
      rubric.phases.map { ($0.id, $0.title[language]) }, uniquingKeysWith: { first, _ in first })
    styles = Dictionary(
      rubric.styles.map { ($0.id, $0.title[language]) }, uniquingKeysWith: { first, _ in first })
  }

  func criterion(_ id: String) -> Criterion? { places[id].map { criteria[$0] } }

  /// Where a criterion stands in the pack; behind all others if it does not.
  func place(of id: String) -> Int { places[id] ?? criteria.count }

  /// Names what only other packs have, too; the first of them that has an id names it.
  package mutating func add(_ packs: [RubricPack]) {
    for criterion in packs.flatMap(\.criteria) where places[criterion.id] == nil {
      if others[criterion.id] == nil { others[criterion.id] = criterion }
    }
  }

  func title(ofCriterion id: String) -> String {
    (criterion(id) ?? others[id])?.title[language] ?? id
  }

  func title(ofSection id: String) -> String {
    sections.first { $0.id == id }?.title[language] ?? id
  }

  func title(ofBand id: String) -> String {
    bands.first { $0.id == id }?.title[language] ?? Names.band(id)?[language] ?? id
  }

  func title(ofPhase id: String) -> String { phases[id] ?? Names.phase(id)?[language] ?? id }

  func title(ofStyle id: String) -> String { styles[id] ?? Names.style(id)?[language] ?? id }

  func title(ofHealth id: String) -> String { Names.health(id)?[language] ?? id }

  func title(ofReason code: String) -> String { Names.reason(code)?[language] ?? code }

  func kind(ofCriterion id: String) -> Criterion.Kind {
    (criterion(id) ?? others[id])?.kind ?? .requirement
  }
}
