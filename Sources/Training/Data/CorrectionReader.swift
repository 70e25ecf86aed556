package import Diagnostics
import JSONCoding
import Transcripts

/// Reads what people corrected, a JSON object a line (`callgrade.correction/1`).
///
///     {"schema":"callgrade.correction/1","role":"agent","text":"您这单归我盯着。",
///      "before":{"role":"customer","text":"还没退"},"shows":["ownership"],"not":["follow-up"],
///      "style":"neutral","author":"li"}
///
/// Only `schema`, `role` and `text` are required; labels that neither list names stay open.
package enum CorrectionReader: Sendable {
  /// The schema that every line names.
  package static let schema = "callgrade.correction/1"

  private static let problemLimit = 100

  /// Reads a file.
  ///
  /// Linear in the bytes.
  ///
  /// - Parameters:
  ///   - bytes: JSON Lines.
  ///   - file: Its name, for problems.
  /// - Returns: The turns without mistakes, and every mistake with its line.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (turns: [LabelledTurn], diagnostics: [Diagnostic]) {
    var turns: [LabelledTurn] = []
    var diagnostics: [Diagnostic] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }), diagnostics.count < problemLimit else { continue }
      func report(_ id: String, _ message: String, column: Int = 1) {
        diagnostics.append(
          Diagnostic(
            id: id, file: file,
            range: SourceRange(start: SourcePosition(line: number, column: column)),
            message: message,
            expected: "an object with schema '\(schema)', role, text, and shows, not or style"))
      }
      do {
        let value = try JSONReader().read(line, line: number)
        if let turn = turn(value) {
          turns.append(turn)
        } else {
          report("bad-correction", "this is no correction")
        }
      } catch { report("not-json", error.message, column: error.position.column) }
    }
    return (turns, diagnostics)
  }

  private static func turn(_ value: JSONValue) -> LabelledTurn? {
    guard value["schema"]?.string == schema, let role = role(value["role"]),
      let text = value["text"]?.string, !text.isEmpty
    else { return nil }
    var previous: LabelledTurn.Previous?
    if let before = value["before"] {
      guard let speaker = Self.role(before["role"]), let words = before["text"]?.string else {
        return nil
      }
      previous = LabelledTurn.Previous(role: speaker, text: words)
    }
    guard let shown = names(value["shows"]), let notShown = names(value["not"]) else { return nil }
    return LabelledTurn(
      author: value["author"]?.string ?? "", role: role, text: text, previous: previous,
      shown: shown, notShown: notShown, style: value["style"]?.string,
      phase: value["phase"]?.string)
  }

  private static func role(_ value: JSONValue?) -> Role? {
    value?.string.flatMap { Role(rawValue: $0) }
  }

  /// The texts of a list; none if the key is left out, `nil` if it is anything else.
  private static func names(_ value: JSONValue?) -> Set<String>? {
    guard let value else { return [] }
    guard let list = value.array else { return nil }
    let texts = list.compactMap(\.string)
    return texts.count == list.count ? Set(texts) : nil
  }
}
