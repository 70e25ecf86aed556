import Rubrics
import TextAnalysis

/// Finds words in known wording and drops the hits that an exemption excuses.
enum PhraseDetection {
  /// Every hit of a phrase detector in turns of its role, overlapping hits joined.
  ///
  /// - Parameters:
  ///   - phrase: The detector.
  ///   - patterns: Those of its patterns that were found at all.
  ///   - call: The call.
  /// - Returns: The evidence, in order.
  static func evidence(
    for phrase: CompiledPhrase, found patterns: ArraySlice<Int32>, in call: CallAnalysis
  ) -> [Evidence] {
    var places: [CallAnalysis.Place] = []
    for pattern in patterns {
      for place in call.places(of: Int(pattern))
      where call.speaks(phrase.scope.role, in: place.turn) {
        places.append(place)
      }
    }
    guard !places.isEmpty else { return [] }
    places.sort {
      ($0.turn, $0.letters.lowerBound, $0.letters.upperBound)
        < ($1.turn, $1.letters.lowerBound, $1.letters.upperBound)
    }
    if !phrase.unless.isEmpty {
      var turn = HitTurn(0, in: call)
      places.removeAll { place in
        if place.turn != turn.number { turn = HitTurn(place.turn, in: call) }
        return phrase.unless.contains { turn.excuses(place.letters, by: $0) }
      }
    }
    return joined(places).map { call.evidence(at: $0) }
  }

  private static func joined(_ places: [CallAnalysis.Place]) -> [CallAnalysis.Place] {
    var joined: [CallAnalysis.Place] = []
    for place in places {
      if let last = joined.last, last.turn == place.turn,
        place.letters.lowerBound < last.letters.upperBound
      {
        let end = max(last.letters.upperBound, place.letters.upperBound)
        joined[joined.count - 1].letters = last.letters.lowerBound..<end
      } else {
        joined.append(place)
      }
    }
    return joined
  }
}
