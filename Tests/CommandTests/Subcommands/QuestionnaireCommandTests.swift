import JSONCoding
import Testing

struct QuestionnaireCommandTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  @Test func listsPrintsAndScores() throws {
    let list = try CommandRun(["questionnaire"], in: folder)
    #expect(list.lines.count == 6)
    let blank = try CommandRun(["questionnaire", "--blank", "self-assessment"], in: folder)
    #expect(blank.status == 0)
    var filled = ""
    for line in blank.output.split(separator: "\n", omittingEmptySubsequences: false) {
      filled += line + (line.hasSuffix(":") ? " 10" : "") + "\n"
    }
    try folder.write(filled, to: "form.txt")
    let run = try CommandRun(["questionnaire", "form.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Total 100 / 100: Excellent with customers\n"))
    let json = try CommandRun(["questionnaire", "form.txt", "--format", "json"], in: folder)
    #expect(json.output.contains(#""band": "excellent""#))
  }

  @Test func mistakesAreDrawnAndNothingIsScored() throws {
    try folder.write("questionnaire: self-assessment\n1: 10\n2: 10、5\n3：七\n", to: "form.txt")
    let run = try CommandRun(["questionnaire", "form.txt"], in: folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("form.txt:3:4: error: 'cold-people' has several answers: 10, 5"))
    #expect(run.errors.contains("form.txt:4:3: error: 'likes-people' cannot be '七' [bad-answer]"))
    #expect(run.errors.contains("  4 | 3：七\n    |    ^"))
    #expect(run.errors.contains("'tidy' is not filled in"))
  }

  @Test func aTeamMayBringItsOwnKey() throws {
    let answers = (1...10).map { "\($0): true\n" }.joined()
    try folder.write(answers, to: "quiz.txt")
    try folder.write("item,answer\n1,true\n4,false\n", to: "key.csv")
    let plain = try CommandRun(
      ["questionnaire", "quiz.txt", "--questionnaire", "quiz"], in: folder)
    #expect(plain.output.contains("Collected, not scored."))
    let keyed = try CommandRun(
      ["questionnaire", "quiz.txt", "--questionnaire", "quiz", "--key", "key.csv"], in: folder)
    #expect(keyed.output.contains("Total 1 / 2  50.0 %"))
  }

  @Test func aFormMustSayWhatItAnswers() throws {
    try folder.write("1: true\n", to: "form.txt")
    let run = try CommandRun(["questionnaire", "form.txt"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("[unknown-questionnaire]"))
    let other = try CommandRun(
      ["questionnaire", "form.txt", "--questionnaire", "quizz"], in: folder)
    #expect(other.errors.contains("did you mean 'quiz'?"))
  }
}
