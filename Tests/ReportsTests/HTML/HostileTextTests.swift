import Detection
import Foundation
import JSONCoding
import Reports
import Rubrics
import Scoring
import Testing
import Transcripts

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whatever callers say stays words in every format.
struct HostileTextTests {
  /// Texts that some reader would obey.
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
    "=HYPERLINK(\"http://x\",\"y\")",
    "+1+1", "@SUM(1)", "a\u{1b}[31mred\u{0}", "\u{202e}gnp.exe", "]]>", "a|b`c`*d*", "&lt;",
    "::error::x",
    "%0A::error::x", "e\u{301}\u{200d}🙂", "\u{fffe}",
  ]

  private func call(_ text: String) -> SampleCall {
    var call = SampleCall.good
    call.card.call.id = text
    call.card.call.agent = text
    call.card.call.source = text
    for index in call.card.criteria.indices {
      for number in call.card.criteria[index].evidence.indices {
        call.card.criteria[index].evidence[number].quote = text
      }
    }
    for index in call.card.coaching.indices { call.card.coaching[index].said = text }
    for index in call.transcript.turns.indices {
      call.transcript.turns[index].text = text
      call.transcript.turns[index].speaker = text
    }
    return call
  }

  @Test(arguments: texts, ReportFormat.allCases)
  func noFormatObeysText(text: String, format: ReportFormat) throws {
    let bytes = report([call(text), .hostile], format.reporter(SamplePack.options(.en)))
    let written = String(decoding: bytes, as: UTF8.self)
    // JSON keeps what was said, letter by letter.
    if format != .json, format != .jsonl {
      #expect(!written.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
    }
    switch format {
    case .html: try checkPage(written)
    case .junit: #expect(XMLParser(data: Data(bytes)).parse())
    case .sarif, .json: _ = try JSONReader().read(bytes)
    case .jsonl:
      for line in bytes.split(separator: 0x0A) { _ = try JSONReader().read(Array(line)) }
    case .csv, .criteriaCSV:
      for line in written.split(separator: "\r\n").dropFirst() {
        #expect(!"=+@".contains(line.first ?? " "))
        #expect(!line.contains(",=") && !line.contains(",@"))
      }
    case .markdown: #expect(!written.contains("<script") && !written.contains("<img"))
    case .github:
      for line in written.split(separator: "\n") {
        #expect(
          line.hasPrefix("::error file=") || line.hasPrefix("::warning file=")
            || line.hasPrefix("::notice "))
      }
    case .text: #expect(!written.contains("\u{0}"))
    }
  }

  @Test(arguments: texts)
  func aPageOfOneCallObeysNoText(text: String) throws {
    let call = call(text)
    let page = CallPage(SamplePack.options(.zh)).render(call.card, transcript: call.transcript)
    try checkPage(String(decoding: page, as: UTF8.self))
  }

  /// A page runs nothing, loads nothing, and closes what it opens.
  private func checkPage(_ page: String) throws {
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("onerror=\""))
    #expect(!page.contains("src=") || !page.contains("<img"))
    #expect(!page.contains("href=\"http") && !page.contains("url("))
    #expect(page.contains("default-src 'none'"))
    // Byte by byte: a combining mark after `>` makes another character of it.
    let tags = String(decoding: page.utf8.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    for name in [
      "main", "section", "table", "tr", "ul", "ol", "li", "mark", "a", "svg", "details", "div",
    ] {
      let opened =
        tags.components(separatedBy: "<\(name)>").count
        + tags.components(separatedBy: "<\(name) ").count - 2
      #expect(opened == tags.components(separatedBy: "</\(name)>").count - 1, "\(name)")
    }
  }

  /// Every link within a page leads somewhere.
  @Test(arguments: [SampleCall.good, .hostile])
  func linksLeadSomewhere(call: SampleCall) {
    let page = String(
      decoding: CallPage(SamplePack.options(.zh)).render(call.card, transcript: call.transcript),
      as: UTF8.self)
    let targets = page.components(separatedBy: "href=\"#").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
    #expect(targets.count > 10)
    for target in Set(targets) { #expect(page.contains("id=\"\(target)\""), "\(target)") }
  }
}
