import Transcripts

/// What a call shows as a whole, in numbers: what its verdicts are weighed by.
///
/// Numbers come from additions, multiplications and divisions alone, so every machine has the same.
package struct CallSigns: Sendable {
  /// The signs that every criterion has of its own, in order.
  package static let ownNames = ["met", "missed", "not-applicable", "second", "late"]
  /// The facts of the call that all criteria share, in order; what each label shows comes after them.
  package static let factNames = ["chat", "outbound", "length", "english"]
  /// How many signs each label has: how strongly it shows at its best, and in how many turns.
  package static let signsPerLabel = 2

  /// How far the words of labels are weighed; beyond, one is as good as another.
  private static let strongest = 6.0
  /// A call of so many turns has a length of one half.
  private static let middling = 30.0

  /// Facts, then what each label shows.
  private(set) var shared: [Double]
  /// For each label of agents, by its id: its second best turn, and its best in the last third.
  private var own: [String: (second: Double, late: Double)] = [:]

  /// Reads the signs of a call: O(turns · labels).
  ///
  /// - Parameters:
  ///   - transcript: The call.
  ///   - learned: What the model says of its turns.
  ///   - labels: Which labels are looked at.
  init(_ transcript: Transcript, _ learned: LearnedCall, labels: [SignLabel]) {
    let turns = transcript.turns
    let count = Double(turns.count)
    shared = [
      transcript.channel == .chat ? 1 : 0, transcript.direction == .outbound ? 1 : 0,
      count / (count + Self.middling), transcript.language?.hasPrefix("en") == true ? 1 : 0,
    ]
    shared.reserveCapacity(shared.count + labels.count * Self.signsPerLabel)
    for label in labels {
      var best = -Self.strongest
      var second = -Self.strongest
      var late = -Self.strongest
      var turnsShown = 0.0
      for turn in turns.indices where turns[turn].role == label.role && learned.hasWords(in: turn) {
        let strength = learned.evidenceFor(label.number, in: turn)
        if strength > best {
          (best, second) = (strength, best)
        } else {
          second = max(second, strength)
        }
        if turn * 3 >= turns.count * 2, strength > late { late = strength }
        // Where it is as good as absent its probability need not be worked out.
        if strength > -5 { turnsShown += Logistic.value(strength) }
      }
      shared.append(best / Self.strongest)
      shared.append(turnsShown / (1 + turnsShown))
      if label.role == .agent {
        own[label.id] = (second / Self.strongest, late / Self.strongest)
      }
    }
  }

  /// The signs for one criterion, in the order of its weights.
  ///
  /// - Parameters:
  ///   - criterion: The criterion's id.
  ///   - first: Its verdict before weighing.
  /// - Returns: Own signs, facts, then those of labels.
  package func values(for criterion: String, first: Verdict) -> [Double] {
    ownValues(for: criterion, first: first) + shared
  }

  /// Those of the signs that a criterion has of its own; ``shared`` has the rest.
  func ownValues(for criterion: String, first: Verdict) -> [Double] {
    let places = own[criterion] ?? (-1, -1)
    return [
      first == .met ? 1 : 0, first == .missed ? 1 : 0, first == .notApplicable ? 1 : 0,
      places.second, places.late,
    ]
  }
}
