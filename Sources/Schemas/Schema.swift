/// The JSON Schemas (draft 2020-12) of what CallGrade reads and writes.
///
/// They are part of the program, so that printing one needs no file. `Docs/` holds copies for
/// editors and readers:
///
///     callgrade schema gold > Docs/gold.schema.json
package enum Schema: String, Sendable, Hashable, CaseIterable {
  /// The criteria of a rubric pack: each file in `criteria/`.
  case criteria
  /// What a criterion of a rubric pack looks for.
  case detector
  /// The named detectors of a rubric pack: each file in `detectors/`.
  case detectors
  /// The script of a rubric pack.
  case flow
  /// Gold labels.
  case gold
  /// The word lists of a rubric pack: each file in `lexicons/`.
  case lexicons
  /// What was found in scripts.
  case lint
  /// What a team sets about the checks of scripts.
  case lintConfiguration = "lint-configuration"
  /// What a rubric pack is and how it scores: `pack.yaml`.
  case pack
  /// A form or test that a person fills in.
  case questionnaire
  /// Which pack grades which calls: `routes.yaml`.
  case routes
  /// The result for one call.
  case scorecard
  /// A call.
  case transcript

  /// The value of the member `schema` in documents of this kind.
  ///
  /// Detectors, criteria, word lists and flows are parts of a pack and have no such member, and neither
  /// has a configuration.
  package var id: String { "callgrade.\(rawValue)/1" }

  /// The schema as JSON, with a newline at the end.
  package var text: String {
    switch self {
    case .criteria: Self.criteriaText
    case .detector: Self.detectorText
    case .detectors: Self.detectorsText
    case .flow: Self.flowText
    case .gold: Self.goldText
    case .lexicons: Self.lexiconsText
    case .lint: Self.lintText
    case .lintConfiguration: Self.lintConfigurationText
    case .pack: Self.packText
    case .questionnaire: Self.questionnaireText
    case .routes: Self.routesText
    case .scorecard: Self.scorecardText
    case .transcript: Self.transcriptText
    }
  }
}
