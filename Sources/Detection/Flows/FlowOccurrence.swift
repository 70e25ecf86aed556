/// A turn in which a step is done, with the customer's answer to it.
struct FlowOccurrence: Sendable {
  var step: Int
  var evidence: [Evidence]
  var answer: FlowAnswer?

  var turn: Int { evidence.first?.turn ?? 0 }
}

/// An answer as it was read.
struct FlowAnswer: Sendable, Hashable {
  var id: String
  var evidence: Evidence
}

extension [FlowOccurrence] {
  /// The first and the last turns with a step count; a step that is repeated all through a call says
  /// nothing new in between, and the alignment stays linear in the number of steps.
  static let firstKept = 16
  static let lastKept = 4

  /// In the order in which steps may be passed: by turn, and within one turn by the script, since
  /// steps that are merged into one turn may stand there in any order.
  static func inOrder(_ evidence: [[Evidence]]) -> [FlowOccurrence] {
    var occurrences: [FlowOccurrence] = []
    for (step, places) in evidence.enumerated() {
      var turns: [FlowOccurrence] = []
      for place in places {
        if let last = turns.last, last.turn == place.turn {
          turns[turns.count - 1].evidence.append(place)
        } else {
          turns.append(FlowOccurrence(step: step, evidence: [place], answer: nil))
        }
      }
      if turns.count > firstKept + lastKept {
        turns = Array(turns.prefix(firstKept) + turns.suffix(lastKept))
      }
      occurrences += turns
    }
    return occurrences.sorted { ($0.turn, $0.step) < ($1.turn, $1.step) }
  }
}
