import Reports
import Testing

struct ReportFormatTests {
  @Test(arguments: [
    ("json", ReportFormat.json), ("JSONL", .jsonl), ("ndjson", .jsonl), ("csv", .csv),
    ("md", .markdown), ("markdown", .markdown), ("txt", .text), ("html", .html), ("htm", .html),
    ("xml", .junit), ("sarif", .sarif),
  ])
  func knowsAFormatByTheNameOfItsFile(fileExtension: String, format: ReportFormat) {
    #expect(ReportFormat(fileExtension: fileExtension) == format)
  }

  @Test(arguments: ["", "github", "criteria-csv", ".json"])
  func guessesNothingFromOtherNames(fileExtension: String) {
    #expect(ReportFormat(fileExtension: fileExtension) == nil)
  }

  @Test(arguments: ReportFormat.allCases)
  func writesTheSameBytesEveryTime(format: ReportFormat) {
    let options = SamplePack.options(width: 80)
    let first = report(SampleCall.all, format.reporter(options))
    #expect(first == report(SampleCall.all, format.reporter(options)))
    #expect(!first.isEmpty)
  }

  @Test(arguments: ReportFormat.allCases)
  func aReportOfNoCallsIsStillWhole(format: ReportFormat) {
    let text = reportText([], format.reporter(SamplePack.options()))
    switch format {
    case .text: #expect(text.contains("没有通话"))
    case .json: #expect(text == "[]\n")
    case .jsonl: #expect(text.isEmpty)
    case .csv, .criteriaCSV: #expect(text.utf8.count { $0 == 0x0A } == 1)
    case .markdown: #expect(text.hasPrefix("# "))
    case .html: #expect(text.hasPrefix("<!DOCTYPE html>") && text.hasSuffix("</html>\n"))
    case .junit: #expect(text.hasSuffix("</testsuites>\n"))
    case .sarif: #expect(text.hasSuffix("]}]}\n"))
    case .github: #expect(text.hasPrefix("::notice ") && text.utf8.count { $0 == 0x0A } == 1)
    }
  }
}
