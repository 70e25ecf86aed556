import BuiltinRubrics
import Diagnostics
import JSONCoding
import Schemas
import ScriptLint
import Testing

struct LintConfigurationTests {
  @Test func readsEverySetting() throws {
    let (configuration, problems) = LintConfiguration.read(
      """
      pack: hotline
      scripts: [scripts]
      exclude: drafts
      fail-on: [error, branch-nowhere]
      baseline: known.json
      placeholders: [店名]
      excused-criteria: [job-number]
      longest-sentence: 80
      longest-english-sentence: 40
      rules: {jargon: off, sentence-too-long: note}
      x-owner: 培训组
      """, file: ".callgrade.yml")
    #expect(problems == [])
    let found = try #require(configuration)
    var options = LintOptions(today: "2026-01-01")
    found.apply(to: &options)
    #expect(found.failOn == ["error", "branch-nowhere"])
    #expect(found.exclude == ["drafts"])
    #expect(options.longestSentence == 80)
    #expect(options.severities["jargon"] == .some(.none))
    #expect(options.severities["sentence-too-long"] == .some(.note))
    #expect(options.excusedCriteria == ["job-number"])
  }

  @Test func everyMistakeIsToldWithPlaceAndSuggestion() throws {
    let (configuration, problems) = LintConfiguration.read(
      "failon: error\nrules:\n  jargn: off\n  jargon: of\nlongest-sentence: 2\nfail-on: [eror]\n",
      file: "c.yml")
    #expect(configuration == nil)
    let found = problems.map {
      "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.id)"
    }
    #expect(
      Set(found) == [
        "1:1 unknown-key", "3:3 unknown-rule", "4:11 bad-value", "5:19 bad-value",
        "6:11 unknown-rule",
      ])
    #expect(problems.compactMap(\.suggestion).sorted() == ["error", "fail-on", "jargon", "off"])
  }

  @Test func keysThatStandTwiceAreTold() {
    let (configuration, problems) = LintConfiguration.read(
      "scripts: [a]\nscripts: [b]\nrules: {jargon: off, jargon: note}\n", file: "c.yml")
    #expect(configuration == nil)
    #expect(problems.map(\.id) == ["duplicate-key", "duplicate-key"])
    #expect(problems.compactMap(\.range?.start.line).sorted() == [2, 3])
  }

  @Test func criteriaThatThePackDoesNotKnowAreTold() throws {
    let read = LintConfiguration.read(
      "excused-criteria:\n  - job-number\n  - job-numbr\n", file: "c.yml")
    let configuration = try #require(read.configuration)
    let pack = try #require(BuiltinPacks.pack(id: "service-call"))
    let problems = configuration.unknownCriteria(in: pack, file: "c.yml")
    #expect(problems.map(\.id) == ["unknown-criterion"])
    #expect(problems.first?.range?.start.line == 3)
    #expect(problems.first?.suggestion == "job-number")
  }

  /// The schema for editors knows the rules that there are.
  @Test func theSchemaNamesEveryRule() throws {
    let schema = try JSONReader().read(Array(Schema.lintConfiguration.text.utf8))
    let rules = schema["properties"]?["rules"]?["properties"]?.object?.members.map(\.key)
    #expect(rules == LintRule.all.map(\.id))
    let conditions = schema["$defs"]?["condition"]?["enum"]?.array?.compactMap(\.string)
    #expect(conditions == ["error", "warning", "note"] + LintRule.all.map(\.id))
  }
}
