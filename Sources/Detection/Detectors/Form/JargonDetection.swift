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
    for place in places {
      if let last, last.turn == place.turn, place.letters.lowerBound < last.letters.upperBound {
        continue
      }
      last = place
      let text = call.text(of: place.turn)
      let term = Array(text.letters[place.letters])
      guard turns.containsSorted(place.turn) else {
        if role != nil, !call.speaks(role, in: place.turn) { known.insert(term) }
        continue
      }
      if known.contains(term) { continue }
      if isExplained(place, in: text, by: explanations, call) {
        known.insert(term)
      } else {
        evidence.append(call.evidence(at: place))
      }
    }
    return Finding(evidence.isEmpty ? .absent : .found, evidence: evidence)
  }

  private static func isExplained(
    _ place: CallAnalysis.Place, in text: FoldedText, by explanations: [Int], _ call: CallAnalysis
  ) -> Bool {
    let sentences = text.sentences
    let own = sentences.lowerBound { $0.letters.upperBound <= place.letters.lowerBound }
    guard own < sentences.count else { return false }
    let next = min(own + 1, sentences.count - 1)
    let reach = sentences[own].letters.lowerBound..<sentences[next].letters.upperBound
    return explanations.contains { pattern in
      call.places(of: pattern, in: place.turn).contains { $0.letters.overlaps(reach) }
    }
  }
}
