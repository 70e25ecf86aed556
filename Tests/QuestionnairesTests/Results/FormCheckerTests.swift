import BuiltinRubrics
import Diagnostics
import Questionnaires
import Rubrics
import Testing

@Suite struct FormCheckerTests {
  private func check(
    _ lines: [String], _ id: String, key: [String: String] = [:]
  ) throws -> (result: FormResult, diagnostics: [Diagnostic]) {
    let questionnaire = try #require(BuiltinPacks.questionnaire(id: id))
    let text = lines.joined(separator: "\n")
    let read = FormReader.read(Array(text.utf8), file: "f.txt", format: .text)
    return FormChecker.check(read.form, against: questionnaire, key: key, file: "f.txt")
  }

  @Test(arguments: [
    (8, 0, "excellent"), (7, 2, "excellent"), (7, 1, "learn-relations"), (4, 1, "learn-relations"),
    (4, 0, "learn-service"), (0, 0, "learn-service"),
  ])
  func bandsTheSelfAssessment(tens: Int, fives: Int, band: String) throws {
    let answers = (1...10).map { number in
      "\(number): \(number <= tens ? 10 : number <= tens + fives ? 5 : 1)"
    }
    let checked = try check(answers, "self-assessment")
    #expect(checked.diagnostics.isEmpty)
    let sum = tens * 10 + fives * 5 + (10 - tens - fives)
    #expect(checked.result.total?.earned == Points(sum))
    #expect(checked.result.total?.possible == Points(100))
    #expect(checked.result.total?.band == band)
  }

  @Test func eightyAndFiftyBelongToTheHigherBand() throws {
    // 7·10 + 2·5 = 80 needs one more item, which is worth at least 1: 81. Points decide alone.
    let questionnaire = try #require(BuiltinPacks.questionnaire(id: "self-assessment"))
    #expect(questionnaire.bands.map(\.floor) == [80, 50, 0])
  }

  @Test func everyMistakeHasItsPlace() throws {
    var lines = (1...10).map { "\($0): 10" }
    lines[2] = "3: 10, 5"
    lines[4] = "5:"
    lines[6] = "7: 6"
    lines.append("1: 5")
    lines.append("eleven: 5")
    let checked = try check(lines, "self-assessment")
    let told = Dictionary(grouping: checked.diagnostics, by: \.id)
      .mapValues { $0.compactMap(\.range?.start) }
    #expect(
      told["double-answer"] == [
        SourcePosition(line: 11, column: 1), SourcePosition(line: 3, column: 4),
      ])
    #expect(told["unfilled-item"] == [SourcePosition(line: 5, column: 3)])
    #expect(told["bad-answer"] == [SourcePosition(line: 7, column: 4)])
    #expect(told["unknown-item"] == [SourcePosition(line: 12, column: 1)])
    #expect(checked.result.total == nil)
  }

  /// One answer in the many ways of writing it.
  @Test(
    arguments: [
      ("√", "true"), ("✓", "true"), ("正确", "true"), ("是", "true"), ("Ｔ", "true"), ("Yes", "true"),
      ("×", "false"), ("错误", "false"), ("否", "false"), ("F", "false"), ("n", "false"),
      ("（对）", "true"),
      ("错。", "false"),
    ])
  func rightAndWrongAreWrittenInManyWays(written: String, meant: String) throws {
    var answers = (1...10).map { "\($0): 对" }
    answers[2] = "3: \(written)"
    let checked = try check(answers, "quiz")
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.result.answers[2].value == meant)
  }

  @Test(
    arguments: [
      ("１０", "10"), ("10.0", "10"), ("十", "10"), ("5分", "5"), ("(5)", "5"), ("一", "1"), ("1.", "1"),
    ])
  func pointsAreWrittenInManyWays(written: String, meant: String) throws {
    var answers = (1...10).map { "\($0): 10" }
    answers[3] = "４: \(written)"
    let checked = try check(answers, "self-assessment")
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.result.answers[3].value == meant)
  }

  @Test func lettersAreTakenInAnyFormAndTwoOfThemAreTwoAnswers() throws {
    let questionnaire = try #require(BuiltinPacks.questionnaire(id: "window-quiz"))
    let forms = ["Ａ", "B.", "(C)", "D、", "a"]
    var lines = questionnaire.items.map { "\($0.id): A" }
    for (index, form) in forms.enumerated() {
      lines[index] = "\(questionnaire.items[index].id): \(form)"
    }
    let checked = try check(lines, "window-quiz")
    #expect(checked.diagnostics.isEmpty)
    let values = checked.result.answers.prefix(forms.count).map { $0.value?.lowercased() }
    #expect(values == ["a", "b", "c", "d", "a"])
    lines[1] = "2: AB"
    #expect(try check(lines, "window-quiz").diagnostics.map(\.id) == ["double-answer"])
    lines[1] = "2: 7"
    let bad = try check(lines, "window-quiz").diagnostics
    #expect(bad.map(\.id) == ["bad-answer"])
    #expect(bad.first?.suggestion == nil)
  }

  @Test func aQuizWithoutKeyIsNotScored() throws {
    let answers = (1...10).map { "\($0): \($0 % 2 == 0 ? "对" : "false")" }
    let plain = try check(answers, "quiz")
    #expect(plain.diagnostics.isEmpty)
    #expect(plain.result.total == nil)
    let keyed = try check(
      answers, "quiz", key: ["smile-spreads": "true", "better-person": "false"])
    #expect(keyed.result.total?.earned == Points(1))
    #expect(keyed.result.total?.possible == Points(2))
  }

  @Test func scoresByTheKeyThatTheTextPrints() throws {
    let questionnaire = try #require(BuiltinPacks.questionnaire(id: "window-quiz"))
    let right = questionnaire.items.map { "\($0.id): \($0.key ?? "?")" }
    let perfect = try check(right, "window-quiz")
    #expect(perfect.diagnostics.isEmpty)
    #expect(perfect.result.total?.percent == 100)
    #expect(perfect.result.total?.band == "pass")
    let wrong = try check(questionnaire.items.map { "\($0.id): c" }, "window-quiz")
    #expect(wrong.result.answers.count { $0.isRight == true } == 1)
    #expect(wrong.result.total?.band == "fail")
  }

  @Test func namesTheFieldsThatAreMissing() throws {
    let checked = try check(["person: Ms Ding", "reason: a leak"], "call-preparation")
    #expect(checked.diagnostics.map(\.id) == Array(repeating: "unfilled-item", count: 3))
    #expect(checked.diagnostics.map(\.message).contains("'refusals' is not filled in"))
    #expect(
      checked.result.questionnaire.items.filter(\.isOurs).map(\.id) == ["number", "best-time"])
  }

  @Test func marksOfEssaysStayInTheirRange() throws {
    let good = try check(["1: 25", "2: 40", "3: 12.5"], "exam-essays")
    #expect(good.result.total?.percent == 77.5)
    let bad = try check(["1: 31", "2: 40", "3: -1"], "exam-essays")
    #expect(bad.diagnostics.map(\.id) == ["bad-answer", "bad-answer"])
  }
}
