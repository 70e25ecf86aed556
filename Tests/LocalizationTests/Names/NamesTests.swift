import Detection
import Diagnostics
import Localization
import Rubrics
import Scoring
import Testing
import Transcripts

struct NamesTests {
  /// Names of one kind of thing, which nobody may mix up.
  struct Group: CustomTestStringConvertible {
    var testDescription: String
    var names: [LocalizedText]
  }

  static let groups: [Group] = [
    Group(
      testDescription: "verdicts on requirements",
      names: Verdict.allCases.map { $0.title(of: .requirement) }),
    Group(
      testDescription: "verdicts on prohibitions",
      names: Verdict.allCases.map { $0.title(of: .prohibition) }),
    Group(testDescription: "bases", names: Basis.allCases.map(\.title)),
    Group(testDescription: "roles", names: Role.allCases.map(\.title)),
    Group(testDescription: "channels", names: Transcript.Channel.allCases.map(\.title)),
    Group(testDescription: "directions", names: Transcript.Direction.allCases.map(\.title)),
    Group(testDescription: "service types", names: ServiceType.Kind.allCases.map(\.title)),
    Group(testDescription: "severities", names: Criterion.Severity.allCases.map(\.title)),
    Group(testDescription: "statuses", names: Criterion.Status.allCases.map(\.title)),
    Group(testDescription: "risks", names: Criterion.Critical.Kind.allCases.map(\.title)),
    Group(testDescription: "diagnostics", names: Diagnostic.Severity.allCases.map(\.title)),
    Group(testDescription: "bands", names: bands.compactMap(Names.band)),
    Group(testDescription: "phases", names: phases.compactMap(Names.phase)),
    Group(testDescription: "styles", names: styles.compactMap(Names.style)),
    Group(testDescription: "reasons", names: reasons.compactMap(Names.reason)),
    Group(testDescription: "health", names: health.compactMap(Names.health)),
  ]

  static let bands = ["excellent", "good", "pass", "fail"]
  static let phases = [
    "opening", "diagnosis", "solution", "consensus", "summary", "followUp", "closing",
  ]
  static let styles = ["aggressive", "passive", "passiveAggressive", "assertive", "neutral"]
  static let reasons = [
    "nonverbal", "needs-audio", "needs-timing", "needs-roles", "needs-record", "needs-history",
    "second-hand", "interpretive", "unknown-detector",
  ]
  static let health = [
    "empty-transcript", "too-few-turns", "near-silence", "roles-unknown", "one-speaker",
    "roles-swapped", "roles-inferred", "language-mismatch", "language-unknown", "no-times",
    "nothing-applicable", "low-coverage",
  ]

  @Test(arguments: groups)
  func giveEveryThingANameOfItsOwnInBothLanguages(group: Group) {
    for language in ReadingLanguage.allCases {
      let names = group.names.map { $0[language] }
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { !$0.isEmpty })
    }
    #expect(group.names.allSatisfy { $0.zh.unicodeScalars.contains { $0.value >= 0x4E00 } })
    #expect(group.names.allSatisfy { $0.en.unicodeScalars.allSatisfy { $0.value < 0x80 } })
  }

  @Test func coverEveryIdThatTheEngineKnows() {
    #expect(Self.bands.allSatisfy { Names.band($0) != nil })
    #expect(Self.phases.allSatisfy { Names.phase($0) != nil })
    #expect(Self.styles.allSatisfy { Names.style($0) != nil })
    #expect(Self.reasons.allSatisfy { Names.reason($0) != nil })
    #expect(Self.health.allSatisfy { Names.health($0) != nil })
  }

  @Test func leaveTheIdsOfAPackAlone() {
    #expect(Names.band("gold") == nil)
    #expect(Names.phase("triage") == nil)
    #expect(Names.style("calm") == nil)
    #expect(Names.reason("no-crm") == nil)
    #expect(Names.health("moon-phase") == nil)
  }
}
