import Diagnostics
import Foundation
import JSONCoding
import Testing
import TranscriptImport
import Transcripts

/// One file of `Corpus/Formats/Documents` and what its format carries of the call in all of them.
struct DocumentCase: Sendable, CustomTestStringConvertible {
  /// What a format says about when things are said.
  enum Times: Sendable {
    /// Starts and ends, to the hundredth of a second.
    case spans
    /// Starts only, to the second.
    case starts
    /// Starts only, to the second or the minute, counted from the first turn.
    case startsFromFirst(within: Double)
    case none
  }

  var file: String
  var format: TranscriptFormat
  var language: String
  var times: Times
  /// Whether the format names speakers at all.
  var hasSpeakers = true
  /// How many lines, rows or messages are left out.
  var dropped = 0

  var testDescription: String { file }

  /// The folder of the formats.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/Formats")

  static let captions: [DocumentCase] = [
    DocumentCase(file: "zoom.vtt", format: .webvtt, language: "en", times: .spans),
    DocumentCase(file: "teams.vtt", format: .webvtt, language: "en", times: .spans),
    DocumentCase(file: "classes.vtt", format: .webvtt, language: "zh", times: .spans, dropped: 3),
    DocumentCase(file: "labels.srt", format: .srt, language: "zh", times: .spans),
    DocumentCase(file: "arrows.srt", format: .srt, language: "en", times: .spans),
    DocumentCase(
      file: "no-speakers.srt", format: .srt, language: "en", times: .spans, hasSpeakers: false),
    DocumentCase(file: "clock.ttml", format: .ttml, language: "en", times: .spans),
    DocumentCase(file: "ticks.ttml", format: .ttml, language: "zh", times: .spans),
    DocumentCase(file: "elan.eaf", format: .elan, language: "zh", times: .spans),
    DocumentCase(file: "long.TextGrid", format: .textGrid, language: "zh", times: .spans),
    DocumentCase(file: "short.TextGrid", format: .textGrid, language: "zh", times: .spans),
  ]

  static let chats: [DocumentCase] = [
    DocumentCase(
      file: "whatsapp.android.txt", format: .whatsApp, language: "en",
      times: .startsFromFirst(within: 60), dropped: 2),
    DocumentCase(
      file: "whatsapp.iphone.txt", format: .whatsApp, language: "zh",
      times: .startsFromFirst(within: 1), dropped: 1),
    DocumentCase(
      file: "wechat.copied.txt", format: .plainText, language: "zh", times: .none, dropped: 2),
    DocumentCase(
      file: "wechat.memotrace.csv", format: .csv, language: "zh",
      times: .startsFromFirst(within: 1), dropped: 1),
    DocumentCase(
      file: "qq.txt", format: .qq, language: "zh", times: .startsFromFirst(within: 1), dropped: 7),
    DocumentCase(
      file: "feishu.txt", format: .plainText, language: "zh", times: .starts, dropped: 4),
    DocumentCase(file: "minutes.inline.txt", format: .plainText, language: "zh", times: .starts),
    DocumentCase(file: "teams.pasted.txt", format: .plainText, language: "en", times: .starts),
    DocumentCase(file: "meet.txt", format: .plainText, language: "en", times: .none, dropped: 7),
    DocumentCase(file: "lines.txt", format: .plainText, language: "zh", times: .none),
    DocumentCase(file: "lines.gb18030.txt", format: .plainText, language: "zh", times: .none),
    DocumentCase(file: "lines.utf16.txt", format: .plainText, language: "zh", times: .none),
    DocumentCase(
      file: "brackets.txt", format: .plainText, language: "zh", times: .starts, dropped: 5),
    DocumentCase(file: "own-line.txt", format: .plainText, language: "en", times: .none),
  ]

  static let tables: [DocumentCase] = [
    DocumentCase(file: "rows.csv", format: .csv, language: "zh", times: .spans),
    DocumentCase(file: "semicolons.csv", format: .csv, language: "en", times: .spans),
    DocumentCase(file: "tabs.tsv", format: .tsv, language: "en", times: .spans),
    DocumentCase(file: "unicode.csv", format: .tsv, language: "zh", times: .spans),
    DocumentCase(
      file: "column-per-role.csv", format: .csv, language: "zh", times: .spans, dropped: 1),
    DocumentCase(file: "dialogue-in-a-cell.csv", format: .csv, language: "zh", times: .starts),
    DocumentCase(
      file: "whisper.tsv", format: .tsv, language: "en", times: .spans, hasSpeakers: false),
    DocumentCase(
      file: "workbook.xlsx", format: .xlsx, language: "zh", times: .spans, dropped: 2),
  ]
}

/// The same call, in captions, chats and tables, is read as the same call.
struct TablesAndCaptionsTests {
  private struct Truth {
    var role: String
    var start: Double
    var end: Double
    var text: String
  }

  private func truth(_ language: String) throws -> [Truth] {
    let file = DocumentCase.folder.appending(path: "expected.\(language).json")
    let value = try JSONReader().read([UInt8](try Data(contentsOf: file)))
    return try (value.array ?? JSONArray([])).map { turn in
      Truth(
        role: try #require(turn["role"]?.string), start: try #require(turn["start"]?.double),
        end: try #require(turn["end"]?.double), text: try #require(turn["text"]?.string))
    }
  }

  @Test(arguments: DocumentCase.captions + DocumentCase.chats + DocumentCase.tables)
  func readsTheCall(document: DocumentCase) throws {
    let file = DocumentCase.folder.appending(path: "Documents/\(document.file)")
    let result = TranscriptImporter().read(
      bytes: [UInt8](try Data(contentsOf: file)), source: document.file)
    #expect(result.report.format == document.format)
    #expect(result.diagnostics == [])
    #expect(result.report.dropped.map(\.count).reduce(0, +) == document.dropped)
    try #require(result.calls.count == 1)
    let turns = result.calls[0].transcript.turns
    let expected = try truth(document.language)
    try #require(turns.count == expected.count)
    #expect(turns.map(\.text) == expected.map(\.text))
    #expect(
      turns.map(\.role.rawValue)
        == expected.map { document.hasSpeakers ? $0.role : "unknown" })
    #expect(turns.allSatisfy { $0.overlap == nil && $0.audioChannel == nil })
    for (turn, truth) in zip(turns, expected) {
      switch document.times {
      case .spans:
        #expect(isNear(turn.start, truth.start, 0.011) && isNear(turn.end, truth.end, 0.011))
      case .starts: #expect(isNear(turn.start, truth.start, 1) && turn.end == nil)
      case .startsFromFirst(let limit):
        #expect(isNear(turn.start, truth.start - expected[0].start, limit) && turn.end == nil)
      case .none: #expect(turn.end == nil)
      }
    }
  }

  private func isNear(_ time: Double?, _ truth: Double, _ limit: Double) -> Bool {
    time.map { abs($0 - truth) <= limit } ?? false
  }

  @Test func everyDocumentHasARow() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: DocumentCase.folder.appending(path: "Documents").path)
    let rows = (DocumentCase.captions + DocumentCase.chats + DocumentCase.tables).map(\.file)
    #expect(Set(names).subtracting(rows) == ["README.md"])
  }
}
