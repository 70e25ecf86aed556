import Detection
import Rubrics
package import Scoring
package import Transcripts

extension Transcript {
  /// The transcript with numbers and contacts hidden as ``Redaction`` says; places stay the same.
  package var redacted: Transcript {
    var copy = self
    copy.id = id.map(Redaction.maskedName)
    copy.agent = agent.map(Redaction.maskedAgent)
    copy.team = team.map(Redaction.maskedAgent)
    let texts = Redaction.masked(turns)
    for index in copy.turns.indices {
      copy.turns[index].text = texts[index]
      copy.turns[index].speaker = copy.turns[index].speaker.map(Redaction.masked)
    }
    copy.metadata = [:]
    return copy
  }
}

extension Scorecard {
  /// The scorecard with numbers and contacts hidden as ``Redaction`` says.
  ///
  /// - Parameter transcript: The redacted call; quotes are taken from it anew, so that a quote that
  ///   ends within a number hides its part too.
  /// - Returns: The same verdicts and places.
  package func redacted(_ transcript: Transcript) -> Scorecard {
    var copy = self
    copy.call.id = Redaction.maskedName(call.id)
    copy.call.source = Redaction.maskedName(call.source)
    copy.call.agent = call.agent.map(Redaction.maskedAgent)
    copy.call.team = call.team.map(Redaction.maskedAgent)
    for index in copy.health.indices {
      copy.health[index].detail.zh = Redaction.masked(health[index].detail.zh)
      copy.health[index].detail.en = Redaction.masked(health[index].detail.en)
    }
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
    for index in copy.coaching.indices { copy.coaching[index].redact(texts) }
    return copy
  }
}

extension CoachingNote {
  /// Hides in the agent's sentence what is hidden in the call.
  fileprivate mutating func redact(_ texts: [[Unicode.Scalar]]) {
    guard let words = said else { return }
    let alone = Redaction.masked(words)
    let hidden = turn.flatMap { texts.indices.contains($0) ? words.found(in: texts[$0]) : nil }
    said = hidden ?? alone
    guard !rewordings.isEmpty else { return }
    // Part of a number that goes on in another turn cannot be told from the sentence alone.
    let masked = said == alone ? Redaction.masked : Redaction.withoutDigits
    say.zh = masked(say.zh)
    say.en = masked(say.en)
  }
}

extension String {
  /// The same words in a text in which letters may be hidden.
  fileprivate func found(in text: [Unicode.Scalar]) -> String? {
    let words = Array(unicodeScalars)
    guard !words.isEmpty, words.count <= text.count else { return nil }
    for start in 0...text.count - words.count {
      let part = text[start..<start + words.count]
      guard zip(part, words).allSatisfy({ $0 == Redaction.mask || $0 == $1 }) else { continue }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return String(view)
    }
    return nil
  }
}
