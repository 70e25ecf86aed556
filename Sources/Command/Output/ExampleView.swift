import CallGrade
import Localization
import PackTesting

/// An example that did not pass, with what was wanted and what came.
struct ExampleView {
  let pack: String
  let language: ReadingLanguage

  /// Lines about a result, each with its end.
  func text(of result: ExampleResult) -> String {
    let example = result.example
    var lines = ["\(mark(result)) \(pack)/\(example.criterion) #\(example.number)"]
    if result.closesGap {
      lines[0] += words("：已知不足已消除，可去掉 todo", ": the known gap is closed; take the todo away")
      return lines[0] + "\n"
    }
    lines[0] += words(
      "：应为 \(example.example.verdict)，得到 \(result.verdict.rawValue)",
      ": wanted \(example.example.verdict), got \(result.verdict.rawValue)")
    lines += CallText(language: language).lines(
      of: example.example.call, marks: example.example.marks)
    let turns = example.example.call.turns
    for missed in result.missedMarks {
      let quote = turns[missed.turn].quote(
        Evidence(turn: missed.turn, start: missed.start, end: missed.end))
      lines.append(words("    依据没有碰到「\(quote)」", "    no evidence touches “\(quote)”"))
    }
    for place in result.evidence {
      let quote = place.start == place.end ? "–" : turns[place.turn].quote(place)
      lines.append(
        words("    依据：第 \(place.turn) 轮「\(quote)」", "    evidence: turn \(place.turn) “\(quote)”"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line about an example whose verdict another way of writing changes.
  func text(
    of result: ExampleResult, _ mutation: ExampleMutation, _ verdict: Verdict
  ) -> String {
    let example = result.example
    return "~ \(pack)/\(example.criterion) #\(example.number)"
      + words(
        "：换成 \(mutation.rawValue) 后 \(result.verdict.rawValue) 变成 \(verdict.rawValue)\n",
        ": written as \(mutation.rawValue), \(result.verdict.rawValue) becomes \(verdict.rawValue)\n"
      )
  }

  /// Lines about an example of an exemption that does not hold.
  func text(of example: ExemptionCase) -> String {
    let head =
      "✗ \(pack)/\(example.owner) unless \(example.exemption) #\(example.number)"
      + (example.example.isExcused
        ? words("：应当免于追究，却没有免", ": should be excused and is not")
        : words("：应当算数，却没有算，或者模式本来就不命中", ": should count and does not, or no pattern hits at all"))
    let lines = CallText(language: language).lines(of: example.example.call, marks: [])
    return ([head] + lines).joined(separator: "\n") + "\n"
  }

  private func mark(_ result: ExampleResult) -> String {
    switch result.outcome {
    case .passed: "✓"
    case .failed: "✗"
    case .knownGap: "todo"
    }
  }

  private func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}

/// A small call as lines of a speaker and words, marked words between `»` and `«`.
struct CallText {
  let language: ReadingLanguage

  /// The lines of a call.
  func lines(of call: Transcript, marks: [CriterionExample.Mark]) -> [String] {
    call.turns.enumerated().map { index, turn in
      let colon = language == .zh ? "：" : ": "
      let text = marked(turn.text, marks.filter { $0.turn == index })
      return "    \(turn.role.title[language])\(colon)\(text.withoutControls)"
    }
  }

  private func marked(_ text: String, _ marks: [CriterionExample.Mark]) -> String {
    var out = String.UnicodeScalarView()
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if marks.contains(where: { $0.end == offset }) { out.append("«") }
      if marks.contains(where: { $0.start == offset }) { out.append("»") }
      out.append(scalar)
    }
    if marks.contains(where: { $0.end == text.unicodeScalars.count }) { out.append("«") }
    return String(out)
  }
}
