import BuiltinRubrics
import Diagnostics
import Questionnaires
import Rubrics
import Testing

@Suite struct FormReaderTests {
  @Test(arguments: [
    "1: 10", "1. 10", "1、10", "composure: 10", "composure：10", "1. composure: 10", "1 = 10",
  ])
  func readsAnAnswerInPlainText(line: String) {
    let read = FormReader.read(Array(line.utf8), file: "f.txt", format: .text)
    #expect(read.diagnostics.isEmpty)
    #expect(read.form.entries.map(\.value) == ["10"])
    #expect(["1", "composure"].contains(read.form.entries[0].name))
  }

  @Test func goesOnWithAnAnswerOnTheNextLine() {
    let text = "# remark\nquestionnaire: call-preparation\nreason:\n  a leaking pipe\n  again\n"
    let read = FormReader.read(Array(text.utf8), file: "f.txt", format: .text)
    #expect(read.form.questionnaire == "call-preparation")
    #expect(read.form.entries.map(\.value) == ["a leaking pipe\nagain"])
  }

  @Test func namesTheLineThatBelongsToNothing() {
    let read = FormReader.read(Array("  ！！\n1: 5".utf8), file: "f.txt", format: .text)
    #expect(read.diagnostics.map(\.id) == ["stray-line"])
    #expect(read.diagnostics[0].range?.start == SourcePosition(line: 1, column: 3))
  }

  @Test func readsYAMLAndTables() {
    let yaml = "questionnaire: quiz\nanswers:\n  smile-spreads: true\n"
    let csv = "题号,答案\n10,\"对\"\n"
    let fromYAML = FormReader.read(Array(yaml.utf8), file: "f.yaml", format: .yaml)
    let fromTable = FormReader.read(Array(csv.utf8), file: "f.csv", format: .csv)
    #expect(fromYAML.form.questionnaire == "quiz")
    #expect(fromYAML.form.entries.map(\.name) == ["smile-spreads"])
    #expect(fromYAML.form.entries[0].valuePlace?.start == SourcePosition(line: 3, column: 18))
    #expect(fromTable.form.entries.map(\.value) == ["对"])
    #expect(fromTable.form.entries[0].namePlace?.start.line == 2)
  }

  @Test(arguments: FormFormat.allCases)
  func whatAnEmptyFormPrintsIsReadAgain(format: FormFormat) throws {
    for id in BuiltinPacks.questionnaireIds {
      let questionnaire = try #require(BuiltinPacks.questionnaire(id: id))
      for language in ReadingLanguage.allCases {
        let text = BlankForm.text(of: questionnaire, format: format, language: language)
        let read = FormReader.read(Array(text.utf8), file: "f", format: format)
        #expect(read.diagnostics.isEmpty)
        #expect(read.form.questionnaire == id)
        #expect(read.form.entries.map(\.name) == questionnaire.items.map(\.id))
        let checked = FormChecker.check(read.form, against: questionnaire, file: "f")
        let wanted = questionnaire.items.count(where: \.isRequired)
        #expect(checked.diagnostics.map(\.id) == Array(repeating: "unfilled-item", count: wanted))
      }
    }
  }

  /// Damaged forms give answers or diagnostics, and places lie within the form.
  @Test(arguments: FormFormat.allCases)
  func survivesDamage(format: FormFormat) throws {
    let questionnaire = try #require(BuiltinPacks.questionnaire(id: "self-assessment"))
    let whole = Array(BlankForm.text(of: questionnaire, format: format, language: .zh).utf8)
    var state: UInt64 = 41
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let pieces: [[UInt8]] = [
      [0], [0xFF, 0xFE], Array("\"".utf8), Array(":".utf8), Array("：10/5".utf8), Array("\r\n".utf8),
      Array("- [".utf8), Array("&a *a".utf8), Array("999999999999999999999: 1".utf8), [0xE4, 0xBD],
    ]
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0...below(4) {
        let place = below(bytes.count + 1)
        if below(2) == 0, place < bytes.count {
          bytes.removeSubrange(place..<min(bytes.count, place + below(40)))
        } else {
          bytes.insert(contentsOf: pieces[below(pieces.count)], at: place)
        }
      }
      let read = FormReader.read(bytes, file: "f", format: format)
      let checked = FormChecker.check(read.form, against: questionnaire, file: "f")
      #expect(checked.result.answers.count == questionnaire.items.count)
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for problem in read.diagnostics + checked.diagnostics {
        guard let range = problem.range else { continue }
        #expect(range.start.line >= 1 && range.start.line <= lines + 8 && range.start.column >= 1)
      }
    }
  }
}
