package import Scoring

/// What a scorecard of a file says, as far as reports about many calls need it.
///
/// It is read from `callgrade.scorecard/1`; fields that are not known here may stand in the file.
package struct ScoreRecord: Sendable, Hashable {
  /// One criterion's result.
  package struct Result: Sendable, Hashable {
    package var id: String
    package var verdict: String
    package var points: Double
    package var max: Double
    package var reason: String?
  }

  /// One coaching note.
  package struct Note: Sendable, Hashable {
    package var criterion: String
    package var isPraise: Bool
    package var said: String?
    package var why: String
    package var say: String
    /// Whether the words to say are those of the agent, reworded.
    package var isReworded: Bool
    package var source: String
  }

  /// Which call it is about.
  package var call: CallKey
  /// The call's id.
  package var id: String
  package var agent: String?
  package var team: String?
  package var startedAt: String?
  package var pack: PackIdentity
  /// The version of the program that graded it; `nil` if an older one did, which did not say.
  package var engine: String?
  /// The learned labels, by name and digest; `nil` if there were none, or nothing is said of them.
  package var model: String?
  /// Whether the call has a score.
  package var isGradable: Bool
  /// Percent; `nil` where the score is withheld.
  package var percent: Double?
  package var band: String?
  package var passed: Bool?
  /// The critical criteria that it missed.
  package var critical: [String]
  package var criteria: [Result]
  package var dominantStyle: String?
  /// Shares of the agent's turns, by style.
  package var styles: [String: Double]
  /// The two axes of the service type.
  package var service: Axes?
  package var coaching: [Note]

  /// A call's place: its file and the record in it.
  package struct CallKey: Sendable, Hashable, Comparable {
    package var source: String
    package var record: Int

    package static func < (a: CallKey, b: CallKey) -> Bool {
      (a.source, a.record) < (b.source, b.record)
    }
  }

  /// The two axes of the service type, 0 to 1.
  package struct Axes: Sendable, Hashable {
    package var technical: Double
    package var personal: Double
  }
}
