/// The JSON Schemas (draft 2020-12) of what CallGrade reads and writes.
///
/// They are part of the program, so that printing one needs no file. `Docs/` holds copies for
/// editors and readers:
///
///     callgrade schema gold > Docs/gold.schema.json
package enum Schema: String, Sendable, Hashable, CaseIterable {
  /// What a criterion of a rubric pack looks for.
  case detector
  /// Gold labels.
  case gold
  /// What was found in scripts.
  case lint
  /// What a team sets about the checks of scripts.
  case lintConfiguration = "lint-configuration"
  /// The result for one call.
  case scorecard
  /// A call.
  case transcript

  /// The value of the member `schema` in documents of this kind.
  ///
  /// A detector is a part of a document and has no such member, and neither has a configuration.
  package var id: String { "callgrade.\(rawValue)/1" }

  /// The schema as JSON, with a newline at the end.
  package var text: String {
    switch self {
    case .detector: Self.detectorText
    case .gold: Self.goldText
    case .lint: Self.lintText
    case .lintConfiguration: Self.lintConfigurationText
    case .scorecard: Self.scorecardText
    case .transcript: Self.transcriptText
    }
  }
}
