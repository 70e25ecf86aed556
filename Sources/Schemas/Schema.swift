/// The JSON Schemas (draft 2020-12) of what CallGrade reads and writes.
///
/// They are part of the program, so that printing one needs no file. `Docs/` holds copies for
/// editors and readers:
///
///     callgrade schema gold > Docs/gold.schema.json
package enum Schema: String, Sendable, Hashable, CaseIterable {
  /// What a criterion of a rubric pack looks for.
  case detector
  /// The script of a rubric pack.
  case flow
  /// Gold labels.
  case gold
  /// What was found in scripts.
  case lint
  /// What a team sets about the checks of scripts.
  case lintConfiguration = "lint-configuration"
  /// A form or test that a person fills in.
  case questionnaire
  /// The result for one call.
  case scorecard
  /// A call.
  case transcript

  /// The value of the member `schema` in documents of this kind.
  ///
  /// Detectors and flows are parts of a pack and have no such member, and neither has a
  /// configuration.
  package var id: String { "callgrade.\(rawValue)/1" }

  /// The schema as JSON, with a newline at the end.
  package var text: String {
    switch self {
    case .detector: Self.detectorText
    case .flow: Self.flowText
    case .gold: Self.goldText
    case .lint: Self.lintText
    case .lintConfiguration: Self.lintConfigurationText
    case .questionnaire: Self.questionnaireText
    case .scorecard: Self.scorecardText
    case .transcript: Self.transcriptText
    }
  }
}
