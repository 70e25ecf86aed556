import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct TextDecoderTests {
  private let text = "客服：您好，很高兴为您服务\n客户：你好，我家宽带断了\n"
  private let turns = ["agent|客服||您好，很高兴为您服务", "customer|客户||你好，我家宽带断了"]

  /// The same text in GB 18030.
  private let gb18030: [UInt8] = [
    0xBF, 0xCD, 0xB7, 0xFE, 0xA3, 0xBA, 0xC4, 0xFA, 0xBA, 0xC3, 0xA3, 0xAC, 0xBA, 0xDC, 0xB8, 0xDF,
    0xD0, 0xCB, 0xCE, 0xAA, 0xC4, 0xFA, 0xB7, 0xFE, 0xCE, 0xF1, 0x0A, 0xBF, 0xCD, 0xBB, 0xA7, 0xA3,
    0xBA, 0xC4, 0xE3, 0xBA, 0xC3, 0xA3, 0xAC, 0xCE, 0xD2, 0xBC, 0xD2, 0xBF, 0xED, 0xB4, 0xF8, 0xB6,
    0xCF, 0xC1, 0xCB, 0x0A,
  ]

  private func read(_ bytes: [UInt8], forced: TextEncoding? = nil) -> ImportResult {
    TranscriptImporter(options: ImportOptions(encoding: forced)).read(bytes: bytes, source: "a.txt")
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? pair.reversed() : pair
    }
  }

  @Test func readsEveryEncoding() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let cases: [([UInt8], TextEncoding)] = [
      (Array(text.utf8), .utf8), (mark + Array(text.utf8), .utf8),
      ([0xFF, 0xFE] + utf16(text, bigEndian: false), .utf16LittleEndian),
      ([0xFE, 0xFF] + utf16(text, bigEndian: true), .utf16BigEndian),
      (utf16(text, bigEndian: false), .utf16LittleEndian),
      (utf16(text, bigEndian: true), .utf16BigEndian), (gb18030, .gb18030),
    ]
    for (bytes, encoding) in cases {
      let result = read(bytes)
      #expect(result.report.encoding == encoding)
      #expect(outline(result) == turns)
      #expect(result.diagnostics.isEmpty)
      #expect(!result.report.encodingReason.zh.isEmpty)
    }
  }

  @Test func obeysTheUser() {
    let big5: [UInt8] = [
      0xAB, 0xC8, 0xAA, 0x41, 0x3A, 0xB1, 0x7A, 0xA6, 0x6E, 0x0A, 0xAB, 0xC8, 0xA4, 0xE1, 0x3A,
      0xB3,
      0xDE, 0x0A,
    ]
    #expect(outline(read(big5, forced: .big5)) == ["agent|客服||您好", "customer|客戶||喂"])
    #expect(outline(read(gb18030, forced: .gb18030)) == turns)
    let western = Array("Agent: I don".utf8) + [0x92] + Array("t\nCustomer: ok\n".utf8)
    #expect(outline(read(western, forced: .windows1252)).first == "agent|Agent||I don’t")
    #expect(outline(read(western)).first == "agent|Agent||I don’t")
    #expect(read(western).report.encoding == .windows1252)
    #expect(
      ids(read([0xFF, 0xFF, 0x81, 0xFF, 0xFF, 0xFF], forced: .gb18030)) == ["wrong-encoding"])
  }

  @Test func mendsDamagedUTF8AndSaysWhere() {
    var bytes = Array((text + text).utf8)
    bytes[bytes.count - 1] = 0xFF
    let result = read(bytes)
    #expect(ids(result) == ["damaged-text"])
    #expect(result.diagnostics.first?.range?.start == SourcePosition(line: 4, column: 13))
    #expect(result.calls.first?.transcript.turns.count == 4)
    let cut = read(Array(text.utf8.dropLast(2)))
    #expect(ids(cut) == ["damaged-text"])
    #expect(cut.report.encoding == .utf8)
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "the file is a PNG picture, not text"),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "the file is a 7z archive, not text"),
      ([0x7F, 0x45, 0x4C, 0x46, 0x02], "the file is a program, not text"),
      ([0x25, 0x50, 0x44, 0x46, 0x2D], "the file is a PDF document, not text"),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "the file is in UTF-32 (save it as UTF-8), not text"),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], "the file is in UTF-32 (save it as UTF-8), not text"),
      ([0x01, 0x02, 0x03, 0x04, 0x05, 0x61], "the file is binary data, not text"),
      ([0x61, 0x00, 0x00, 0x00, 0x62], "the file is binary data, not text"),
    ] as [([UInt8], String)])
  func refusesBinaryFiles(bytes: [UInt8], message: String) {
    let result = read(bytes)
    #expect(ids(result) == ["binary-file"])
    #expect(result.diagnostics.first?.message == message)
    #expect(result.report.encoding == nil)
  }

  @Test(arguments: [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func saysThatAFileIsEmpty(bytes: [UInt8]) {
    #expect(ids(read(bytes)) == ["empty-file"])
  }

  @Test func doesNotGuessWildly() {
    let bytes: [UInt8] = [0x41, 0xFF, 0xFE, 0x80, 0x9D, 0xFF, 0x42, 0x8F, 0x90]
    #expect(ids(read(bytes)) == ["unknown-encoding"])
  }
}
