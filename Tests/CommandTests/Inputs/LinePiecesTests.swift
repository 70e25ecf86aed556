import Foundation
import Testing

@testable import Command

struct LinePiecesTests {
  /// All pieces of a file, read after some of its bytes.
  private func pieces(
    of text: [UInt8], after start: Int = 0, limit: Int = 1 << 20
  ) throws -> (pieces: [LinePieces.Piece], tooLong: [Int]) {
    let folder = try Scratch()
    try folder.write(Array(text[start...]), to: "f")
    let source = try ByteSource(folder.url.appending(path: "f").path)
    defer { source.close() }
    var reader = LinePieces(source, after: Array(text[..<start]), lineLimit: limit)
    var pieces: [LinePieces.Piece] = []
    var tooLong: [Int] = []
    while true {
      switch try reader.next() {
      case .piece(let piece): pieces.append(piece)
      case .tooLong(let line): tooLong.append(line)
      case .end: return (pieces, tooLong)
      }
    }
  }

  @Test(arguments: [0, 1, 40_000, 300_000])
  func cutsOnlyBetweenLines(start: Int) throws {
    let lines = (1...20_000).map { "line \($0) " + String(repeating: "x", count: $0 % 50) }
    let text = Array((lines.joined(separator: "\n")).utf8)
    let pieces = try pieces(of: text, after: start).pieces
    #expect(pieces.count > 2)
    // Comparing such arrays in an expectation would take for ever to explain.
    let isWhole = pieces.flatMap(\.bytes) == text
    #expect(isWhole)
    var line = 1
    for piece in pieces {
      #expect(piece.firstLine == line)
      #expect(piece.bytes.count { $0 == 0x0A } <= 64)
      #expect(String(decoding: piece.bytes, as: UTF8.self).hasPrefix("line \(line) "))
      line += piece.bytes.count { $0 == 0x0A }
    }
  }

  @Test func passesOverALineThatIsTooLong() throws {
    let long = [UInt8](repeating: 0x78, count: 1 << 20)
    let text = Array("a\n".utf8) + long + Array("\nb\nc".utf8)
    let result = try pieces(of: text, limit: 1 << 18)
    #expect(result.tooLong == [2])
    let isRest = result.pieces.flatMap(\.bytes) == Array("a\nb\nc".utf8)
    #expect(isRest)
    #expect(result.pieces.map(\.firstLine) == [1, 3, 4])
  }

  @Test func anEmptyStreamHasNoPieces() throws {
    #expect(try pieces(of: []).pieces.isEmpty)
  }
}
