import CallGrade

@testable import Evaluation

/// Short ways to write labels in tests.
enum Samples {
  static func term(_ id: String) -> LabelVocabulary.Term {
    LabelVocabulary.Term(id: id, title: LocalizedText(zh: "标准\(id)", en: "Criterion \(id)"))
  }

  static func vocabulary(_ criteria: String...) -> LabelVocabulary {
    LabelVocabulary(criteria: criteria.map(term))
  }

  /// One call for each letter of two words, `+` met, `-` missed, `o` notApplicable, `?`
  /// notEvaluated, space for no verdict.
  static func pairs(criterion: String = "a", gold: String, predicted: String) -> [LabelPair] {
    zip(gold, predicted).enumerated().map { number, verdicts in
      LabelPair(
        call: "c\(number)", gold: labels(criterion, verdicts.0),
        predicted: labels(criterion, verdicts.1))
    }
  }

  static func labels(_ criterion: String, _ letter: Character) -> CallLabels {
    CallLabels(
      verdicts: verdict(letter).map {
        [CallLabels.VerdictLabel(criterion: criterion, verdict: $0)]
      } ?? [])
  }

  static func verdict(_ letter: Character) -> Verdict? {
    switch letter {
    case "+": .met
    case "-": .missed
    case "o": .notApplicable
    case "?": .notEvaluated
    default: nil
    }
  }

  /// Calls with random verdicts on three criteria, some of them unlabelled, styles and phases.
  static func randomLabels(_ generator: inout SplitMix64) -> CallLabels {
    var verdicts: [CallLabels.VerdictLabel] = []
    for criterion in ["a", "b", "c"] {
      guard let letter = Array("+++--o? ").randomElement(&generator),
        let verdict = verdict(letter)
      else { continue }
      verdicts.append(
        CallLabels.VerdictLabel(
          criterion: criterion, verdict: verdict, turns: [generator.next(below: 4)]))
    }
    let cut = generator.next(below: 5)
    return CallLabels(
      verdicts: verdicts,
      phases: [
        CallLabels.PhaseLabel(phase: "opening", first: 0, last: cut),
        CallLabels.PhaseLabel(phase: "closing", first: cut + 1, last: 6),
      ],
      styles: (0..<7).compactMap { turn in
        ["neutral", "assertive"].randomElement(&generator).map {
          CallLabels.StyleLabel(turn: turn, style: $0)
        }
      },
      dominantStyle: ["neutral", "assertive"].randomElement(&generator),
      serviceType: ["cold", "quality"].randomElement(&generator))
  }

  static func randomPairs(_ count: Int, seed: UInt64) -> [LabelPair] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { number in
      LabelPair(
        call: "c\(number)", gold: randomLabels(&generator), predicted: randomLabels(&generator))
    }
  }

  static let fullVocabulary = LabelVocabulary(
    criteria: ["a", "b", "c"].map(term),
    styles: ["assertive", "neutral"].map(term), phases: ["opening", "closing"].map(term))
}

extension Array {
  func randomElement(_ generator: inout SplitMix64) -> Element? {
    isEmpty ? nil : self[generator.next(below: count)]
  }

  func shuffled(_ generator: inout SplitMix64) -> [Element] {
    var copy = self
    for index in copy.indices.dropFirst() {
      copy.swapAt(index, generator.next(below: index + 1))
    }
    return copy
  }
}
