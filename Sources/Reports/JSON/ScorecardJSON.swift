package import JSONCoding
package import Rubrics
package import Scoring

/// A scorecard in the form that its schema `callgrade.scorecard/1` promises.
///
/// Names and order of the fields are a contract: fields may be added at the end of their object,
/// never renamed. What is not known is `null`; what a call that was not scored has no value for, too.
package struct ScorecardJSON: JSONWritable, Sendable {
  private let card: Scorecard
  private let language: ReadingLanguage

  /// Prepares a scorecard for writing.
  ///
  /// - Parameters:
  ///   - card: The scorecard.
  ///   - language: The language of health details and coaching notes.
  package init(_ card: Scorecard, language: ReadingLanguage) {
    self.card = card
    self.language = language
  }

  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("schema", Scorecard.schema)
      $0.member("call", card.call)
      $0.member("pack", card.pack)
      $0.key("health")
      $0.array { for finding in card.health { finding.write(to: &$0, in: language) } }
      $0.member("score", card.score)
      $0.member("sections", card.sections)
      $0.member("criteria", card.criteria)
      $0.member("phases", card.phases)
      $0.member("turns", card.turns)
      $0.member("style", card.style)
      $0.member("serviceType", card.serviceType)
      $0.key("coaching")
      $0.array { for note in card.coaching { note.write(to: &$0, in: language) } }
      $0.member("engine", card.engine)
    }
  }
}

extension HealthFinding {
  fileprivate func write(to writer: inout JSONWriter, in language: ReadingLanguage) {
    writer.object {
      $0.member("id", id)
      $0.member("detail", detail[language])
    }
  }
}

extension CoachingNote {
  fileprivate func write(to writer: inout JSONWriter, in language: ReadingLanguage) {
    writer.object {
      $0.member("criterion", criterion)
      $0.member("kind", kind.rawValue)
      $0.member("said", said)
      $0.member("why", why[language])
      $0.member("say", say[language])
      $0.member("source", source)
      $0.member("rewordings", rewordings.map(\.rawValue))
    }
  }
}
