package import Diagnostics
import Transcripts

/// Reads labelled turns, six cells a line divided by tabs (the form of `Corpus/turns`).
///
///     a⇥c:我的退款呢⇥这事交给我，今天给您答复。⇥ownership,reply-time⇥follow-up⇥neutral
///
/// Who says it, what was said before, the text, what it shows, what it only looks like, the style;
/// `-` stands for nothing.
package enum TurnFileReader: Sendable {
  /// After so many problems the rest of a file is not reported.
  private static let problemLimit = 100

  /// Reads one file; its name is the author's.
  ///
  /// Linear in the bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8.
  ///   - file: Its name, for problems.
  ///   - author: Who wrote the turns.
  /// - Returns: The turns without mistakes, and every mistake with its line.
  package static func read(
    _ bytes: [UInt8], file: String, author: String
  ) -> (turns: [LabelledTurn], diagnostics: [Diagnostic]) {
    var turns: [LabelledTurn] = []
    var diagnostics: [Diagnostic] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard !line.isEmpty, diagnostics.count < problemLimit else { continue }
      let cells = String(decoding: line, as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if let turn = turn(cells, author: author) {
        turns.append(turn)
      } else {
        diagnostics.append(
          Diagnostic(
            id: "bad-turn-line", file: file,
            range: SourceRange(start: SourcePosition(line: number, column: 1)),
            message: "this is no labelled turn",
            expected: "six cells: a or c, the turn before, the text, labels, look-alikes, style"))
      }
    }
    return (turns, diagnostics)
  }

  private static func turn(_ cells: [String], author: String) -> LabelledTurn? {
    guard cells.count == 6, let role = role(cells[0]), !cells[2].isEmpty else { return nil }
    var previous: LabelledTurn.Previous?
    if cells[1] != "-" {
      let parts = cells[1].split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let speaker = Self.role(String(parts[0])) else { return nil }
      previous = LabelledTurn.Previous(
        role: speaker, text: String(parts[1].drop { $0 == " " }))
    }
    return LabelledTurn(
      author: author, role: role, text: cells[2], previous: previous, shown: list(cells[3]),
      style: cells[5] == "-" ? nil : cells[5])
  }

  private static func role(_ text: String) -> Role? {
    text == "a" ? .agent : text == "c" ? .customer : nil
  }

  private static func list(_ cell: String) -> Set<String> {
    cell == "-" ? [] : Set(cell.split(separator: ",").map(String.init))
  }
}
