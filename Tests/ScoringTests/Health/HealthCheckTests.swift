import Detection
import Rubrics
import Scoring
import SmallPacks
import Testing
import Transcripts

struct HealthCheckTests {
  static let rules = HealthRules(minimumTurns: 2, minimumLetters: 8, coverageFloor: 0.5)

  private func card(
    _ call: Transcript, rules: HealthRules = rules, languages: [String] = ["zh"],
    criteria: [Criterion] = [.small(detect: .words("您好"))]
  ) throws -> Scorecard {
    let pack = RubricPack.small(
      criteria, languages: languages,
      detectors: ["agent-speech": .words("请问有什么可以帮您", in: Scope(role: nil))], health: rules)
    return Scorecard(
      try CompiledRubric(pack).judge(call), pack: pack,
      provenance: Provenance(source: "a.txt", format: "text"))
  }

  /// Ids of the findings, those that withhold the score with an exclamation mark.
  private func findings(
    _ call: Transcript, rules: HealthRules = rules, languages: [String] = ["zh"]
  ) throws -> [String] {
    let card = try card(call, rules: rules, languages: languages)
    let withholds = card.health.contains(where: \.withholds)
    #expect(card.score.gradable == !withholds)
    #expect((card.score.permille == nil) == withholds)
    return card.health.map { $0.id + ($0.withholds ? "!" : "") }
  }

  static let sound = talk("客服[0-2]：您好，请讲吧", "客户[2-4]：我的宽带断了")

  @Test func aSoundCallHasNothing() throws {
    #expect(try findings(Self.sound).isEmpty)
  }

  @Test(
    arguments: [(0.873, "87%"), (7, "100%"), (-1, "0%"), (.nan, nil), (.infinity, nil)]
      as [(Double, String?)])
  func rolesInferredWithAnyConfidence(confidence: Double, percent: String?) throws {
    var call = Self.sound
    call.roleConfidence = confidence
    let finding = try card(call).health.first { $0.id == "roles-inferred" }
    #expect(finding?.detail.en.contains(percent ?? "") == percent.map { _ in true })
  }

  @Test func noWordsAtAll() throws {
    #expect(try findings(Transcript(turns: [])) == ["empty-transcript!"])
    #expect(try findings(talk("客服：……", "客户：🙂")) == ["empty-transcript!"])
  }

  @Test func tooFewTurnsWithWords() throws {
    let call = talk("客服[0-2]：您好，请讲吧", "客户[2-4]：我的宽带断了", "客户[4-5]：……")
    let rules = HealthRules(minimumTurns: 3, minimumLetters: 8, coverageFloor: 0.5)
    #expect(try findings(call, rules: rules) == ["too-few-turns!"])
    #expect(
      try card(call, rules: rules).health[0].detail
        == LocalizedText(zh: "只有 2 个话轮，少于 3 个", en: "2 turns with words, fewer than 3"))
  }

  @Test(arguments: [(11, []), (12, ["near-silence!"])] as [(Int, [String])])
  func tooFewLetters(minimum: Int, ids: [String]) throws {
    // 您好请讲吧 and 我的宽带断了 are 11 letters.
    let rules = HealthRules(minimumTurns: 2, minimumLetters: minimum, coverageFloor: 0.5)
    #expect(try findings(Self.sound, rules: rules) == ids)
  }

  @Test func onlyOneSide() throws {
    #expect(try findings(talk("客服[0-1]：您好，请讲吧", "客服[1-2]：您好，请讲吧")) == ["one-speaker!"])
    let menu = talk("客户[0-1]：我的宽带断了", "系统[1-2]：请按一", "客户[2-3]：我的宽带断了")
    let card = try card(menu)
    #expect(card.health.map(\.id) == ["one-speaker"])
    #expect(card.health[0].detail.en == "only one side (customer) speaks")
    let system = try self.card(talk("系统[0-1]：请按一请按一", "系统[1-2]：请按二请按二"))
    #expect(system.health[0].detail.en == "only one side (system) speaks")
  }

  @Test func nobodyKnowsWhoIsTheAgent() throws {
    let lines = ("某人[0-2]：您好，请讲吧", "某人[2-4]：我的宽带断了")
    // Without roles nothing can be judged either.
    #expect(try findings(talk(lines.0, lines.1)) == ["roles-unknown!", "nothing-applicable!"])
    #expect(
      try findings(talk(lines.0, "客户[2-4]：我的宽带断了")).first == "roles-unknown!")
    #expect(try findings(talk("客服[0-2]：您好，请讲吧", lines.1)).isEmpty)
  }

  @Test func theAgentsPhrasesComeFromTheCustomer() throws {
    let phrase = "您好，请问有什么可以帮您"
    let swapped = talk("客户[0-1]：\(phrase)", "客服[1-2]：我的宽带断了", "客户[2-3]：\(phrase)")
    #expect(try findings(swapped) == ["roles-swapped!"])
    let once = talk("客户[0-1]：\(phrase)", "客服[1-2]：我的宽带断了")
    #expect(try findings(once).isEmpty)
    let both = talk(
      "客户[0-1]：\(phrase)", "客服[1-2]：\(phrase)", "客户[2-3]：\(phrase)")
    #expect(try findings(both).isEmpty)
  }

  @Test func inferredRolesAreANote() throws {
    var call = Self.sound
    call.roleConfidence = 0.876
    #expect(try findings(call) == ["roles-inferred"])
    #expect(try card(call).health[0].detail.en == "roles were inferred with 88% confidence")
  }

  @Test func theCallIsInAnotherLanguage() throws {
    let english = talk("客服[0-2]：Good morning, Anna here", "客户[2-4]：My line is dead")
    #expect(try findings(english) == ["language-mismatch!"])
    #expect(try findings(english, languages: ["zh", "en"]).isEmpty)
    #expect(
      try card(english).health[0].detail.en == "the call is in en, the pack grades zh")
    let russian = talk("客服[0-2]：Здравствуйте, слушаю", "客户[2-4]：Добрый день")
    #expect(try findings(russian) == ["language-unknown!"])
  }

  @Test func noTimesAreANote() throws {
    #expect(try findings(talk("客服：您好，请讲吧", "客户：我的宽带断了")) == ["no-times"])
    #expect(try findings(talk("客服：您好，请讲吧", "客户[3-]：我的宽带断了")).isEmpty)
  }

  @Test func findingsComeInAFixedOrder() throws {
    let rules = HealthRules(minimumTurns: 5, minimumLetters: 500, coverageFloor: 0.5)
    #expect(
      try findings(talk("客服：Hello"), rules: rules) == [
        "too-few-turns!", "near-silence!", "one-speaker!", "language-mismatch!", "no-times",
      ])
  }

  @Test(arguments: [(5, []), (6, ["low-coverage"])] as [(Int, [String])])
  func tooLittleCouldBeJudged(unobservable: Int, ids: [String]) throws {
    let criteria =
      [Criterion.small("a", points: .init(weight: Points(5)), detect: .words("您好"))]
      + (0..<unobservable).map {
        .small("u\($0)", points: .init(weight: Points(1)), detect: .unobservable("nonverbal"))
      }
    let card = try card(Self.sound, criteria: criteria)
    #expect(card.health.map(\.id) == ids)
    #expect(card.score.gradable == ids.isEmpty)
    #expect(card.score.coverage == (ids.isEmpty ? 50 : 45))
    #expect(card.criteria[0].verdict == .met)
  }

  @Test func nothingThatCountsApplies() throws {
    let criteria = [
      Criterion.small("a", applies: .words("再见"), detect: .words("您好")),
      Criterion.small("b", status: .advisory, detect: .words("您好")),
    ]
    let card = try card(Self.sound, criteria: criteria)
    #expect(card.health.map(\.id) == ["nothing-applicable"])
    #expect(!card.score.gradable)
  }

  @Test func aWithheldScoreLeavesVerdictsStylesAndLabels() throws {
    let card = try card(talk("客服：您好"))
    #expect(!card.score.gradable)
    #expect(card.criteria.map(\.verdict) == [.met])
    #expect(card.criteria[0].evidence.map(\.quote) == ["您好"])
    #expect(card.turns.map(\.labels) == [["it"]])
    #expect(card.style.dominant == "neutral")
  }
}
