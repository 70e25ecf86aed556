import Diagnostics
import Foundation
import Synchronization
import Testing
import TranscriptImport
import Transcripts

/// A table that is fetched in pieces gives what it gives as a whole.
struct PagedTableTests {
  private func read(
    _ text: [UInt8], pieceSize: Int, as name: String = "t.csv"
  ) -> (calls: [ImportedCall], problems: [Diagnostic])? {
    let pages = TextPages(size: text.count) { Array(text[$0]) }
    guard
      var stream = TranscriptImporter().stream(pages: pages, source: name, pieceSize: pieceSize)
    else { return nil }
    var (calls, problems): ([ImportedCall], [Diagnostic]) = ([], [])
    while let portion = stream.next(least: 3) {
      calls += portion.calls
      problems += portion.diagnostics
    }
    return (calls, problems)
  }

  /// Rows with quotation marks, line breaks of every kind, and mixed calls now and then.
  private func table(_ random: inout SplitMix64) -> String {
    let words = ["您好", "I said \"\"no\"\"", "第一行\n第二行", "a\r\nb", "嗯", "逗号, 在里面", "5\""]
    let ends = ["\n", "\r\n", "\r\r\n"]
    let end = ends[Int.random(in: 0..<3, using: &random)]
    let isMixed = Bool.random(using: &random)
    var text = (Bool.random(using: &random) ? "\u{FEFF}" : "") + "通话ID,角色,开始,内容" + end
    for row in 0..<Int.random(in: 20...60, using: &random) {
      let call = isMixed ? row % 5 : row / 4
      let word = words[Int.random(in: words.indices, using: &random)]
      let cell = word == "5\"" || word == "您好" || word == "嗯" ? word : "\"\(word)\""
      text += "c\(call),\(row % 2 == 0 ? "客服" : "客户"),\(row * 3),\(cell)\(end)"
    }
    // Sometimes a mark that is never closed.
    if Int.random(in: 0..<4, using: &random) == 0 {
      text += "c99,客服,400,\"没有结束" + end + "c99,客户,500,好"
    }
    return text
  }

  @Test func givesTheSameInPiecesOfAnySize() throws {
    var random = SplitMix64(state: 77)
    for _ in 0..<120 {
      let text = Array(table(&random).utf8)
      let whole = TranscriptImporter().read(bytes: text, source: "t.csv")
      let size = Int.random(in: 60...700, using: &random)
      let paged = try #require(read(text, pieceSize: size))
      #expect(paged.calls == whole.calls)
      #expect(paged.problems == whole.diagnostics)
    }
  }

  /// The last row of a file that was cut may name a call from before; so may one that others follow.
  @Test(arguments: [("c1", true), ("c1\nc199,客户,5,好", false)])
  func aTornRowAtTheEndMixesNoCalls(end: String, isGrouped: Bool) throws {
    let rows = (0..<200).map { "c\($0),客服,1,您好\nc\($0),客户,3,喂\n" }
    let text = Array(("通话ID,角色,开始,内容\n" + rows.joined() + end).utf8)
    let pages = TextPages(size: text.count) { Array(text[$0]) }
    var stream = try #require(
      TranscriptImporter().stream(pages: pages, source: "t.csv", pieceSize: 512))
    let first = stream.next(least: 1)
    #expect(((first?.calls.count ?? 0) < 100) == isGrouped)
  }

  @Test func isNotForOtherTexts() {
    #expect(
      read(Array("1\n00:00:01,000 --> 00:00:02,000\n喂\n".utf8), pieceSize: 64, as: "a.srt") == nil)
    #expect(read(Array("{\"turns\":[]}".utf8), pieceSize: 64, as: "a.json") == nil)
    #expect(read([0xFF, 0x80, 0x81, 0x00, 0x02], pieceSize: 64) == nil)
  }

  @Test func holdsAFewPiecesOnly() throws {
    let row = Array("c1,客服,0,您好，很高兴为您服务\n".utf8)
    let head = Array("通话ID,角色,开始,内容\n".utf8)
    let rows = 60_000
    let most = Mutex(0)
    let pages = TextPages(size: head.count + rows * row.count) { range in
      most.withLock { $0 = max($0, range.count) }
      return range.map { place in
        place < head.count ? head[place] : row[(place - head.count) % row.count]
      }
    }
    var stream = try #require(
      TranscriptImporter().stream(pages: pages, source: "t.csv", pieceSize: 1 << 16))
    var turns = 0
    while let portion = stream.next() {
      turns += portion.calls.reduce(0) { $0 + $1.transcript.turns.count }
    }
    #expect(turns > 0)
    #expect(most.withLock { $0 } <= 1 << 18)
  }
}
