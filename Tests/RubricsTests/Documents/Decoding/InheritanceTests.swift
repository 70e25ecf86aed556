import RubricLoading
import Rubrics
import Testing

/// Packs that extend the sample.
struct InheritanceTests {
  private func base() throws -> RubricPack {
    try #require(SamplePack.decode(SamplePack.text).pack)
  }

  /// A pack that extends the sample, with lines of its own.
  private func text(
    _ lines: String, use: String = "[greeting, no-orders]", version: String = "1"
  ) -> String {
    """
    schema: callgrade.pack/1
    id: team
    version: 1.0.0
    languages: [zh]
    title: {zh: 班组, en: Team}
    source: 班组自定
    extends: {pack: sample, version: "\(version)", use: \(use)}
    \(lines)
    """
  }

  @Test func takesEverythingFromItsBase() throws {
    let outcome = SamplePack.decode(text(""), base: try base())
    #expect(outcome.drawn == "")
    let pack = try #require(outcome.pack)
    #expect(pack.id == "team")
    #expect(pack.criteria.map(\.id) == ["greeting", "no-orders"])
    #expect(pack.scoring.passMark == 60)
    #expect(pack.phases.map(\.id) == ["opening"])
    #expect(pack.styles.map(\.id) == ["passiveAggressive"])
    #expect(pack.serviceType?.technical.map(\.criterion) == ["greeting"])
    #expect(pack.detectors.keys.sorted() == ["hello"])
    #expect(pack.lexicons.keys.sorted() == ["honorific"])
  }

  @Test func setsAndDisablesWithAReason() throws {
    let lines = """
      scoring:
        total: 20
        pass: 70
        bands: [{id: all, floor: 0, title: {zh: 全部, en: All}}]
        sections: [{id: start, weight: 20, title: {zh: 开头, en: Start}}]
      set:
        - id: greeting
          section: start
          points: {weight: 20, critical: {kind: customer, fails: call}}
          severity: critical
          title: {zh: 问好, en: Says hello}
          detect: {phrases: [你好]}
          reason: 问候是本组重点
      disable: [{id: no-orders, reason: 另有考核}]
      """
    let outcome = SamplePack.decode(text(lines, use: "[no-orders, greeting]"), base: try base())
    #expect(outcome.drawn == "")
    let greeting = try #require(outcome.pack?.criteria.first)
    #expect(outcome.pack?.criteria.count == 1)
    #expect(greeting.section == "start")
    #expect(greeting.points.weight == Points(20))
    #expect(greeting.points.critical?.fails == .call)
    #expect(greeting.severity == .critical)
    #expect(greeting.title.en == "Says hello")
    #expect(outcome.pack?.serviceType == nil)
  }

  private func weighedBase() throws -> RubricPack {
    let model = "model: {use: service-call, weigh-from: 8}\ncriteria:"
    return try #require(
      SamplePack.decode(SamplePack.text.replacing("criteria:", with: model)).pack)
  }

  /// What a pack looks for in another way keeps the verdict that it asked for.
  @Test(arguments: [
    ("", []), ("set: [{id: greeting, severity: major, reason: 更重要}]", []),
    ("set: [{id: greeting, detect: {phrases: [你好]}, reason: 本组用语}]", ["greeting"]),
    ("set: [{id: no-orders, applies: {use: hello}, reason: 先问好}]", ["no-orders"]),
    ("detectors: {hello: {phrases: [嗨]}}", ["greeting"]),
    ("lexicons: {honorific: [老师]}", ["greeting"]), ("lexicons: {team-names: [青木]}", []),
  ])
  func weighsWhatStillMeansTheSame(_ lines: String, _ leftOut: [String]) throws {
    let outcome = SamplePack.decode(text(lines), base: try weighedBase())
    let weighing = try #require(outcome.pack?.model?.weighing)
    #expect(weighing.fromTurns == 8)
    #expect(weighing.leftOut.sorted() == leftOut)
  }

  @Test(arguments: [
    ("", false), ("detectors: {hello: {phrases: [嗨]}}", true),
    ("styles: [{id: passive, title: {zh: 被动, en: Passive}, detect: {phrases: [不知道]}}]", true),
    ("set: [{id: greeting, severity: major, reason: 更重要}]", false),
  ])
  func weighsStylesThatStillMeanTheSame(_ lines: String, _ leaves: Bool) throws {
    var base = try weighedBase()
    base.styles = [
      StyleRule(
        id: "assertive", title: LocalizedText(zh: "", en: ""), detector: .use("hello"), weight: 1)
    ]
    let outcome = SamplePack.decode(text(lines), base: base)
    #expect(outcome.drawn == "")
    #expect(outcome.pack?.model?.weighing?.leavesStyles == leaves)
  }

  @Test func aModelOfItsOwnWeighsNothingUnlessItSaysSo() throws {
    let outcome = SamplePack.decode(
      text("model: {use: service-call}"), base: try weighedBase())
    #expect(outcome.pack?.model?.weighing == nil)
  }

  @Test func losesThePointsOfWhatBecomesAdvisory() throws {
    let lines = """
      scoring:
        total: 10
        pass: 60
        bands: [{id: all, floor: 0, title: {zh: 全部, en: All}}]
        sections:
          - {id: opening, weight: 10, title: {zh: 开场, en: Opening}}
          - {id: conduct, weight: 0, title: {zh: 全程, en: Conduct}}
      set: [{id: no-orders, status: advisory, reason: 试行}]
      """
    let outcome = SamplePack.decode(text(lines), base: try base())
    #expect(outcome.drawn == "")
    #expect(outcome.pack?.criteria.last?.points == Criterion.Scoring())
  }

  @Test func changesItsDigestWithItsBase() throws {
    let base = try base()
    let other = try #require(
      SamplePack.decode(SamplePack.text.replacing("pass: 60", with: "pass: 61")).pack)
    let first = try #require(SamplePack.decode(text(""), base: base).pack)
    let second = try #require(SamplePack.decode(text(""), base: other).pack)
    #expect(base.digest.count == 16)
    #expect(Set([base.digest, other.digest, first.digest, second.digest]).count == 4)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var use = "[greeting, no-orders]"
    var version = "1"
    var lines = ""
    var told: String
  }

  static let mistakes = [
    Mistake(
      testDescription: "a version that is not there", version: "2",
      told: """
        pack.yaml:7:35: error: the pack extends 'sample' 2, but that is 1.2.0 [version-mismatch]
          7 | extends: {pack: sample, version: "2", use: [greeting, no-orders]}
            |                                   ^
            = did you mean '1'?
        """),
    Mistake(
      testDescription: "an unknown criterion in use", use: "[greeting, no-orders, gretting]",
      told: """
        pack.yaml:7:66: error: unknown criterion 'gretting' [unknown-criterion]
          7 | …ersion: "1", use: [greeting, no-orders, gretting]}
            |                                          ^^^^^^^^
            = expected: one of greeting, no-orders
            = did you mean 'greeting'?
        """),
    Mistake(
      testDescription: "an unknown criterion disabled",
      lines: "disable: [{id: no-order, reason: 试}]",
      told: """
        pack.yaml:8:16: error: unknown criterion 'no-order' [unknown-criterion]
          8 | disable: [{id: no-order, reason: 试}]
            |                ^^^^^^^^
            = expected: one of greeting, no-orders
            = did you mean 'no-orders'?
        """),
    Mistake(
      testDescription: "a change without a reason",
      lines: "set: [{id: greeting, severity: info}]",
      told: """
        pack.yaml:8:7: error: missing key 'reason' [missing-reason]
          8 | set: [{id: greeting, severity: info}]
            |       ^
            = expected: reason: why this pack differs
        """),
    Mistake(
      testDescription: "a change to what it was",
      lines: "set: [{id: greeting, points: 10, severity: info, reason: 试}]",
      told: """
        pack.yaml:8:30: warning: 'points' of 'greeting' is that already [override-without-effect]
          8 | set: [{id: greeting, points: 10, severity: info, reason: 试}]
            |                              ^^
        """),
    Mistake(
      testDescription: "a change of nothing", lines: "set: [{id: greeting, reason: 试}]",
      told: """
        pack.yaml:8:12: warning: nothing is set for 'greeting' [override-without-effect]
          8 | set: [{id: greeting, reason: 试}]
            |            ^^^^^^^^
        """),
    Mistake(
      testDescription: "points that no longer add up",
      lines: "set: [{id: greeting, points: 8, reason: 试}]",
      told: """
        pack.yaml:7:17: error: section 'opening' weighs 10, but its criteria sum to 8 \
        [section-weight-mismatch]
          7 | extends: {pack: sample, version: "1", use: [greeting, no-orders]}
            |                 ^^^^^^
        """),
    Mistake(
      testDescription: "a criterion of its own with an inherited id",
      lines: """
        criteria:
          - id: greeting
            section: opening
            title: {zh: 问候, en: Greets}
            means: {zh: 问候, en: Greets}
            source: 班组
            detect: {use: hello}
            coaching: {why: {zh: 听, en: Listens}, say: {zh: 您好, en: Hello}}
            examples: [{met: "客服：您好"}, {missed: "客服：嗯"}]
        """,
      told: """
        pack.yaml:9:9: error: the criterion 'greeting' comes from 'sample' already [duplicate-id]
          9 |   - id: greeting
            |         ^^^^^^^^
            = expected: an entry of 'set', or another id
        """),
  ]

  @Test func missesThePhasesOfInheritedDetectors() throws {
    let base = try #require(
      SamplePack.decode(SamplePack.text.replacing("first-turns: 3", with: "phase: [opening]")).pack)
    let lines = "phases: [{id: start, title: {zh: 开头, en: Start}}]"
    #expect(
      SamplePack.decode(text(lines), base: base).drawn == """
        pack.yaml:7:17: error: an inherited detector looks in phase 'opening', which this pack lacks \
        [unknown-phase]
          7 | extends: {pack: sample, version: "1", use: [greeting, no-orders]}
            |                 ^^^^^^
            = expected: start
        """)
  }

  @Test(arguments: mistakes)
  func tellsMistakesInFull(_ mistake: Mistake) throws {
    let text = text(mistake.lines, use: mistake.use, version: mistake.version)
    let outcome = SamplePack.decode(text, base: try base())
    #expect(outcome.drawn == mistake.told)
  }

  @Test func doesNotMissTheNamesOfABaseThatCouldNotBeRead() {
    let lines = "service-type: {technical: {greeting: 1}, personal: {no-orders: 1}}"
    #expect(SamplePack.decode(text(lines)).drawn == "")
  }
}
