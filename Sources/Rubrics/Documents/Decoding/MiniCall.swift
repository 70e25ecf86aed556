import Diagnostics
import Transcripts

/// Reads the small calls that rubric packs give as examples.
///
/// Each line is a turn, `客服：您好` or `agent: hello`, with its times where they matter,
/// `客服[0.5-3.2]：您好`. `[[…]]` marks evidence. A line with times counts as heard on a channel of
/// its own, the agent's 0 and the customer's 1, so that overlaps in examples are real.
enum MiniCall {
  /// A mistake at some characters of the text.
  struct Problem {
    var id: String
    var message: String
    var offset: Int
    var length: Int
    var expected: String?
    var suggestion: String?
  }

  private static let roles: [(label: String, role: Role)] = [
    ("客服", .agent), ("agent", .agent), ("客户", .customer), ("customer", .customer),
    ("系统", .system), ("system", .system),
  ]

  /// Reads a mini-call.
  ///
  /// O(text).
  ///
  /// - Parameters:
  ///   - text: The lines.
  ///   - report: Told every mistake; a line with one is left out.
  /// - Returns: The turns without marks, and the marks in Unicode scalars of their turns.
  static func parse(
    _ text: String, report: (Problem) -> Void
  ) -> (turns: [Turn], marks: [CriterionExample.Mark]) {
    var turns: [Turn] = []
    var marks: [CriterionExample.Mark] = []
    var offset = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      defer { offset += line.count + 1 }
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      let indent = line.prefix(while: \.isWhitespace).count
      let reader = LineReader(
        line: line.dropFirst(indent), offset: offset + indent, turn: turns.count)
      guard let result = reader.read(report) else { continue }
      turns.append(result.turn)
      marks.append(contentsOf: result.marks)
    }
    return (turns, marks)
  }

  private struct LineReader {
    let line: Substring
    let offset: Int
    let turn: Int

    func read(_ report: (Problem) -> Void) -> (turn: Turn, marks: [CriterionExample.Mark])? {
      guard let colon = line.firstIndex(where: { $0 == "：" || $0 == ":" }) else {
        report(unknownSpeaker(line.prefix(12)))
        return nil
      }
      var label = line[..<colon]
      var times: (start: Double, end: Double)?
      if label.last == "]", let bracket = label.firstIndex(of: "[") {
        times = Self.times(label[label.index(after: bracket)...].dropLast())
        if times == nil {
          report(
            problem(
              "bad-value", "'\(label[bracket...])' are not times", at: bracket,
              length: label[bracket...].count, expected: "[start-end] in seconds, such as [0.5-3.2]"
            ))
        }
        label = label[..<bracket]
      }
      let name = label.trimmed
      guard let role = roles.first(where: { $0.label == name.lowercased() })?.role else {
        report(unknownSpeaker(name))
        return nil
      }
      let words = line[line.index(after: colon)...].trimmed
      guard !words.isEmpty else {
        report(
          problem("bad-value", "the turn has no words", at: line.startIndex, length: line.count))
        return nil
      }
      guard let (text, marks) = marks(in: words, report) else { return nil }
      var turn = Turn(role: role, text: text, start: times?.start, end: times?.end)
      if times != nil { turn.audioChannel = role == .agent ? 0 : role == .customer ? 1 : nil }
      return (turn, marks)
    }

    private func unknownSpeaker(_ label: Substring) -> Problem {
      let labels = roles.map(\.label)
      return problem(
        "unknown-speaker", "no turn begins with '\(label)'", at: line.startIndex,
        length: max(1, label.count), expected: labels.map { $0 + "：" }.joined(separator: " "),
        suggestion: Suggestion.nearest(to: String(label), among: labels))
    }

    private func problem(
      _ id: String, _ message: String, at index: Substring.Index, length: Int,
      expected: String? = nil, suggestion: String? = nil
    ) -> Problem {
      Problem(
        id: id, message: message, offset: offset + line.distance(from: line.startIndex, to: index),
        length: length, expected: expected, suggestion: suggestion)
    }

    private static func times(_ text: Substring) -> (start: Double, end: Double)? {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let start = DecodingContext.decimal(String(parts[0].trimmed)),
        let end = DecodingContext.decimal(String(parts[1].trimmed)), start <= end
      else { return nil }
      return (start, end)
    }

    /// Takes the brackets of marks out and notes where they were.
    private func marks(
      in words: Substring, _ report: (Problem) -> Void
    ) -> (text: String, marks: [CriterionExample.Mark])? {
      var text = String.UnicodeScalarView()
      var marks: [CriterionExample.Mark] = []
      var start: Int?
      var count = 0
      var index = words.startIndex
      while index < words.endIndex {
        let rest = words[index...]
        let opens = rest.hasPrefix("[[")
        if opens || rest.hasPrefix("]]") {
          guard opens == (start == nil) else {
            report(unbalanced(rest.prefix(2), at: index))
            return nil
          }
          if let from = start {
            guard from < count else {
              report(unbalanced("[[]]", at: words.index(index, offsetBy: -2)))
              return nil
            }
            marks.append(CriterionExample.Mark(turn: turn, start: from, end: count))
          }
          start = opens ? count : nil
          index = words.index(index, offsetBy: 2)
          continue
        }
        let scalars = words[index].unicodeScalars
        text.append(contentsOf: scalars)
        count += scalars.count
        index = words.index(after: index)
      }
      if start != nil, let open = words.ranges(of: "[[").last {
        report(unbalanced("[[", at: open.lowerBound))
        return nil
      }
      return (String(text), marks)
    }

    private func unbalanced(_ brackets: Substring, at index: Substring.Index) -> Problem {
      problem(
        "unbalanced-mark", "'\(brackets)' does not mark any words", at: index,
        length: brackets.count, expected: "[[the words]]")
    }
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: Substring {
    var rest = drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
