import TextAnalysis
import Transcripts

/// Finds terms of the trade that the speaker leaves unexplained.
///
/// A term is explained if its sentence or the next one of its turn has words that explain. Once
/// explained it may be used freely; so may a term that the other side used first.
enum JargonDetection {
  static func finding(
    in call: CallAnalysis, turns: [Int], terms: [Int], explanations: [Int], role: Role?
  ) -> Finding {
    var places: [CallAnalysis.Place] = []
    for term in terms { places += call.places(of: term) }
    places.sort {
      ($0.turn, $0.letters.lowerBound, $1.letters.upperBound)
        < ($1.turn, $1.letters.lowerBound, $0.letters.upperBound)
    }
    var known: Set<[UInt32]> = []
    var evidence: [Evidence] = []
    var last: CallAnalysis.Place?
    var explained = ExplainedLetters(turn: -1, of: FoldedText(""), by: [], in: call)
    for place in places {
      if let last, last.turn == place.turn, place.letters.lowerBound < last.letters.upperBound {
        continue
      }
      last = place
      if explained.turn != place.turn {
        explained = ExplainedLetters(
          turn: place.turn, of: call.text(of: place.turn), by: explanations, in: call)
      }
      let term = Array(explained.text.letters[place.letters])
      guard turns.containsSorted(place.turn) else {
        if role != nil, !call.speaks(role, in: place.turn) { known.insert(term) }
        continue
      }
      if known.contains(term) { continue }
      if explained.contain(place.letters) {
        known.insert(term)
      } else {
        evidence.append(call.evidence(at: place))
      }
    }
    return Finding(evidence.isEmpty ? .absent : .found, evidence: evidence)
  }
}

/// Which sentences of a turn hold, or are followed by, words that explain.
private struct ExplainedLetters {
  let turn: Int
  let text: FoldedText
  private let sentences: [Sentence]
  private var isExplained: [Bool]

  init(turn: Int, of text: FoldedText, by explanations: [Int], in call: CallAnalysis) {
    self.turn = turn
    self.text = text
    sentences = text.sentences
    isExplained = Array(repeating: false, count: sentences.count)
    for pattern in explanations {
      for place in call.places(of: pattern, in: turn) {
        let number = self.number(of: place.letters)
        guard number < sentences.count else { continue }
        isExplained[number] = true
        if number > 0 { isExplained[number - 1] = true }
      }
    }
  }

  func contain(_ letters: Range<Int>) -> Bool {
    let number = number(of: letters)
    return number < sentences.count && isExplained[number]
  }

  private func number(of letters: Range<Int>) -> Int {
    sentences.lowerBound { $0.letters.upperBound <= letters.lowerBound }
  }
}
