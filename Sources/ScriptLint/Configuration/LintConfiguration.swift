package import Diagnostics
import RubricLoading
package import Rubrics

/// What a team sets in `.callgrade.yml`.
package struct LintConfiguration: Sendable {
  /// The name of the file that is looked for.
  package static let fileName = ".callgrade.yml"
  /// The names that a file may have, the first that is there counts.
  package static let fileNames = [fileName, ".callgrade.yaml"]

  /// The pack, by id or folder.
  package var pack: String?
  /// The conditions that fail a run.
  package var failOn: [String] = []
  /// The file of known findings, relative to the configuration.
  package var baseline: String?
  /// The scripts, as paths and patterns relative to the configuration, where none are named.
  package var scripts: [String] = []
  /// Patterns of files that are left out.
  package var exclude: [String] = []
  package var placeholders: [String] = []
  package var excusedCriteria: [String] = []
  /// Where each of them stands.
  private var excusedPlaces: [SourceRange?] = []
  package var longestSentence: Int?
  package var longestEnglishSentence: Int?
  /// Severities that differ from the rules' own; `nil` turns a rule off.
  package var severities: [String: Diagnostic.Severity?] = [:]

  package init() {}

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - text: Its content.
  ///   - file: Its name, for diagnostics.
  /// - Returns: The configuration, unless it has mistakes, and all of those.
  package static func read(
    _ text: String, file: String
  ) -> (configuration: LintConfiguration?, problems: [Diagnostic]) {
    let (document, problems) = YAMLReader.read(text, file: file)
    guard problems.isEmpty else { return (nil, problems) }
    guard let document else { return (LintConfiguration(), []) }
    var reader = KeyReader(document, file: file)
    var configuration = LintConfiguration()
    configuration.pack = reader.text("pack")
    configuration.baseline = reader.text("baseline")
    configuration.scripts = reader.texts("scripts").map(\.string)
    configuration.exclude = reader.texts("exclude").map(\.string)
    configuration.placeholders = reader.texts("placeholders").map(\.string)
    let excused = reader.texts("excused-criteria")
    configuration.excusedCriteria = excused.map(\.string)
    configuration.excusedPlaces = excused.map(\.sourceRange)
    configuration.readGate(&reader)
    configuration.longestSentence = reader.length("longest-sentence")
    configuration.longestEnglishSentence = reader.length("longest-english-sentence")
    configuration.readRules(&reader)
    reader.finish(ownKeys: true)
    return (reader.problems.isEmpty ? configuration : nil, reader.problems)
  }

  private mutating func readGate(_ reader: inout KeyReader) {
    for condition in reader.texts("fail-on") {
      failOn.append(condition.string)
      guard let mistake = LintGate.read([condition.string]).mistake else { continue }
      reader.report(
        "unknown-rule", "nothing can fail on '\(mistake.text)'", at: condition.sourceRange,
        expected: "error, warning, note or the id of a rule", suggestion: mistake.suggestion)
    }
  }

  private mutating func readRules(_ reader: inout KeyReader) {
    guard let node = reader.value("rules") else { return }
    guard case .mapping(let members) = node.content else {
      reader.report("wrong-type", "'rules' must be a mapping", at: node.place?.range)
      return
    }
    reader.reportRepeatedKeys(of: members)
    for member in members {
      guard LintRule.named(member.key) != nil else {
        reader.report(
          "unknown-rule", "there is no rule '\(member.key)'", at: member.keyPlace?.range,
          suggestion: Suggestion.nearest(to: member.key, among: LintRule.all.map(\.id)))
        continue
      }
      let value = member.value.text ?? ""
      if value == "off" {
        severities[member.key] = .some(nil)
      } else if let severity = Diagnostic.Severity(rawValue: value) {
        severities[member.key] = severity
      } else {
        reader.report(
          "bad-value", "'\(member.key)' cannot be '\(value)'", at: member.value.place?.range,
          expected: "off, note, warning or error",
          suggestion: Suggestion.nearest(to: value, among: ["off", "note", "warning", "error"]))
      }
    }
  }

  /// Criteria that are excused though the pack has none of that name.
  package func unknownCriteria(in pack: RubricPack, file: String) -> [Diagnostic] {
    let ids = pack.criteria.map(\.id)
    return zip(excusedCriteria, excusedPlaces).compactMap { id, place in
      guard !ids.contains(id) else { return nil }
      return Diagnostic(
        id: "unknown-criterion", file: file, range: place,
        message: "pack '\(pack.id)' has no criterion '\(id)'",
        suggestion: Suggestion.nearest(to: id, among: ids))
    }
  }

  /// Sets what the team sets.
  package func apply(to options: inout LintOptions) {
    options.placeholders += placeholders
    options.excusedCriteria.formUnion(excusedCriteria)
    options.longestSentence = longestSentence ?? options.longestSentence
    options.longestEnglishSentence = longestEnglishSentence ?? options.longestEnglishSentence
    options.severities.merge(severities) { $1 }
  }
}

extension KeyReader {
  /// A length of a sentence.
  fileprivate mutating func length(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    if let value = Int(text), (5...500).contains(value) { return value }
    report(
      "bad-value", "'\(key)' cannot be '\(text)'", at: place(of: key),
      expected: "a whole number from 5 to 500")
    return nil
  }
}
