package import Diagnostics
import JSONCoding

/// Reads gold labels: one JSON object, an array of them, or one to a line (JSON Lines).
///
/// Every mistake of every call is reported, with line, column and what was expected; a call with an
/// error is left out, the others are read. Labels that the vocabulary does not know are warnings:
/// they may be meant for another pack.
///
/// ```
/// c1.gold.json:3:28: error: unknown verdict 'mising' [unknown-verdict]
///     = expected: one of met, missed, notApplicable, notEvaluated
///     = did you mean 'missed'?
/// ```
package struct GoldReader: Sendable {
  /// What was read.
  package struct Outcome: Sendable, Hashable {
    /// The calls without errors, in the order of the files.
    package var calls: [GoldCall] = []
    package var diagnostics: [Diagnostic] = []
  }

  /// The labels that are known; anything goes if `nil`.
  package var vocabulary: LabelVocabulary?
  /// After so many problems the rest of a file is not reported.
  package static let problemLimit = 100

  package init(vocabulary: LabelVocabulary? = nil) {
    self.vocabulary = vocabulary
  }

  /// Reads several files as one set of labels.
  ///
  /// Linear in the bytes.
  ///
  /// - Parameter files: Names as the user gave them, with contents.
  /// - Returns: The calls and every problem; a call that the same labeller labelled twice is one.
  package func read(_ files: [(name: String, bytes: [UInt8])]) -> Outcome {
    var outcome = Outcome()
    var seen: [CallKey: String] = [:]
    for file in files {
      let part = read(file.bytes, file: file.name, seen: &seen)
      outcome.calls += part.calls
      outcome.diagnostics += part.diagnostics
    }
    return outcome
  }

  private func read(
    _ bytes: [UInt8], file: String, seen: inout [CallKey: String]
  ) -> Outcome {
    do {
      let value = try JSONReader().read(bytes)
      var decoder = GoldDecoder(file: file, bytes: bytes[...], line: 1, vocabulary: vocabulary)
      let calls = decoder.calls(value, offset: Self.firstByte(of: bytes[...]), seen: &seen)
      return Outcome(calls: calls, diagnostics: decoder.diagnostics)
    } catch {
      return lines(bytes, file: file, seen: &seen)
        ?? Outcome(diagnostics: [error.diagnostic(file: file)])
    }
  }

  /// Reads JSON Lines; `nil` if the first line is no object of its own.
  private func lines(
    _ bytes: [UInt8], file: String, seen: inout [CallKey: String]
  ) -> Outcome? {
    var outcome = Outcome()
    var isFirst = true
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      start = end + 1
      number += 1
      guard line.contains(where: { !Self.isSpace($0) }) else { continue }
      guard outcome.diagnostics.count < Self.problemLimit else { break }
      do {
        let value = try JSONReader().read(line, line: number)
        if isFirst, value.object == nil { return nil }
        var decoder = GoldDecoder(
          file: file, bytes: line, line: number, vocabulary: vocabulary)
        outcome.calls += decoder.calls(
          value, offset: Self.firstByte(of: line), seen: &seen)
        outcome.diagnostics += decoder.diagnostics
      } catch {
        if isFirst { return nil }
        outcome.diagnostics.append(error.diagnostic(file: file))
      }
      isFirst = false
    }
    return isFirst ? nil : outcome
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }

  private static func firstByte(of bytes: ArraySlice<UInt8>) -> Int {
    let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    return (rest.firstIndex { !isSpace($0) } ?? bytes.startIndex) - bytes.startIndex
  }
}

/// What may be labelled only once.
struct CallKey: Hashable {
  var call: String
  var labeller: String?
}

extension JSONError {
  fileprivate func diagnostic(file: String) -> Diagnostic {
    Diagnostic(
      id: "not-json", file: file,
      range: SourceRange(start: SourcePosition(line: position.line, column: position.column)),
      message: message, expected: "gold labels as JSON or JSON Lines")
  }
}
