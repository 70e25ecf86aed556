import Reports
import Rubrics
import Testing

struct GoldenReportTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var format: ReportFormat
    var language: ReadingLanguage
    var width: Int?
    var file: String

    var testDescription: String { file }
  }

  static let cases = [
    Case(format: .text, language: .zh, width: 100, file: "report.zh.txt"),
    Case(format: .text, language: .en, width: 72, file: "report.en.txt"),
    Case(format: .json, language: .zh, file: "report.json"),
    Case(format: .jsonl, language: .en, file: "report.jsonl"),
    Case(format: .csv, language: .zh, file: "report.csv"),
    Case(format: .criteriaCSV, language: .zh, file: "report.criteria.csv"),
    Case(format: .markdown, language: .zh, file: "report.zh.md"),
    Case(format: .markdown, language: .en, file: "report.en.md"),
    Case(format: .html, language: .zh, file: "report.zh.html"),
    Case(format: .html, language: .en, file: "report.en.html"),
    Case(format: .junit, language: .zh, file: "report.junit.xml"),
    Case(format: .sarif, language: .en, file: "report.sarif"),
    Case(format: .github, language: .zh, file: "report.github.txt"),
  ]

  @Test(arguments: cases)
  func everyFormatWritesWhatItsFileShows(example: Case) throws {
    let options = SamplePack.options(example.language, width: example.width)
    try GoldenFile.check(
      report(SampleCall.all, example.format.reporter(options)), example.file)
  }

  @Test(arguments: [
    (SampleCall.good, ReadingLanguage.zh, "call.good.html"),
    (.hostile, .en, "call.hostile.html"), (.withheld, .zh, "call.withheld.html"),
  ])
  func pagesLookLikeTheirFiles(call: SampleCall, language: ReadingLanguage, file: String) throws {
    let page = CallPage(SamplePack.options(language))
    try GoldenFile.check(page.render(call.card, transcript: call.transcript), file)
  }

  struct ReviewCase: Sendable, CustomTestStringConvertible {
    var call: SampleCall
    var language: ReadingLanguage
    var width: Int
    var usesColor = false
    var file: String

    var testDescription: String { file }
  }

  static let reviews = [
    ReviewCase(call: .good, language: .zh, width: 80, file: "review.zh.80.txt"),
    ReviewCase(call: .good, language: .zh, width: 140, file: "review.zh.140.txt"),
    ReviewCase(
      call: .good, language: .en, width: 140, usesColor: true, file: "review.en.140.ansi"),
    ReviewCase(call: .hostile, language: .en, width: 80, file: "review.hostile.80.txt"),
    ReviewCase(call: .withheld, language: .zh, width: 80, file: "review.withheld.80.txt"),
  ]

  @Test(arguments: reviews)
  func reviewsLookLikeTheirFiles(example: ReviewCase) throws {
    let view = ReviewView(
      SamplePack.options(example.language, width: example.width, usesColor: example.usesColor))
    try GoldenFile.check(
      view.render(example.call.card, transcript: example.call.transcript), example.file)
  }
}
