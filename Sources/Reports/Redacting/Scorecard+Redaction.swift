import Detection
import Rubrics
package import Scoring
package import Transcripts

extension Transcript {
  /// The transcript with phone, card, identity and order numbers hidden; places stay the same.
  package var redacted: Transcript {
    var copy = self
    copy.id = id.map(Redaction.maskedName)
    for index in copy.turns.indices {
      copy.turns[index].text = Redaction.masked(copy.turns[index].text)
      copy.turns[index].speaker = copy.turns[index].speaker.map(Redaction.masked)
    }
    copy.metadata = [:]
    return copy
  }
}

extension Scorecard {
  /// The scorecard with phone, card, identity and order numbers hidden.
  ///
  /// - Parameter transcript: The redacted call; quotes are taken from it anew, so that a quote that
  ///   ends within a number hides its part too.
  /// - Returns: The same verdicts and places.
  package func redacted(_ transcript: Transcript) -> Scorecard {
    var copy = self
    copy.call.id = Redaction.maskedName(call.id)
    copy.call.source = Redaction.maskedName(call.source)
    let texts = transcript.turns.map { Array($0.text.unicodeScalars) }
    for index in copy.criteria.indices {
      for number in copy.criteria[index].evidence.indices {
        let place = criteria[index].evidence[number].place
        guard texts.indices.contains(place.turn), place.start <= place.end, place.start >= 0,
          place.end <= texts[place.turn].count
        else { continue }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: texts[place.turn][place.start..<place.end])
        copy.criteria[index].evidence[number].quote = String(view)
      }
    }
    for index in copy.coaching.indices {
      copy.coaching[index].said = coaching[index].said.map(Redaction.masked)
      guard !coaching[index].rewordings.isEmpty else { continue }
      copy.coaching[index].say.zh = Redaction.masked(coaching[index].say.zh)
      copy.coaching[index].say.en = Redaction.masked(coaching[index].say.en)
    }
    return copy
  }
}
