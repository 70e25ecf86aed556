import Rubrics
import TextAnalysis

/// How long sentences are, in characters, a Latin word counting as one.
///
/// A recogniser that writes no marks makes one sentence of a whole turn. The evidence is the
/// sentence; nothing for the average. Without any sentence there is nothing to find.
enum SentenceLength {
  static func finding(
    in call: CallAnalysis, turns: [Int], per reading: MeasureDetector.Reading,
    within bounds: Bounds
  ) -> Finding {
    var lengths: [Measured] = []
    for turn in turns {
      let text = call.text(of: turn)
      for sentence in text.sentences {
        let evidence = Evidence(turn: turn, letters: sentence.letters, of: text)
        lengths.append(Measured(Double(text.spokenLength(of: sentence.letters)), [evidence]))
      }
    }
    guard !lengths.isEmpty else { return .absent }
    switch reading {
    case .each: return .measured(lengths, within: bounds, isComplete: true)
    case .average:
      let total = lengths.reduce(0) { $0 + $1.value }
      return .measured(total / Double(lengths.count), within: bounds)
    }
  }
}
