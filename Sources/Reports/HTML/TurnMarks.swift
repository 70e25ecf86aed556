import Detection
import Scoring

/// Which words of each turn which criteria rely on.
struct TurnMarks: Sendable {
  /// What words show, the gravest first.
  enum Kind: Int, Sendable, Comparable {
    /// Something that must not be said.
    case offence
    /// What called for something that did not come.
    case occasion
    /// What was asked for.
    case met

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  /// Words that a criterion relies on.
  struct Mark: Sendable {
    var criterion: String
    var kind: Kind
    /// In Unicode scalars of the turn's text.
    var range: Range<Int>
  }

  /// Neighbouring letters that the same criteria rely on.
  struct Piece: Sendable {
    var range: Range<Int>
    var marks: [Mark]
  }

  private(set) var marks: [[Mark]]

  /// - Parameters:
  ///   - card: The scorecard; evidence in turns that are not there is left out.
  ///   - turns: How many turns the transcript has.
  ///   - prohibitions: The criteria whose evidence is an offence, not an occasion.
  init(_ card: Scorecard, turns: Int, prohibitions: Set<String>) {
    marks = Array(repeating: [], count: turns)
    for result in card.criteria {
      let kind: Kind =
        result.verdict != .missed
        ? .met : prohibitions.contains(result.id) ? .offence : .occasion
      for evidence in result.evidence where marks.indices.contains(evidence.place.turn) {
        let place = evidence.place
        guard place.start >= 0, place.start < place.end else { continue }
        marks[place.turn].append(
          Mark(criterion: result.id, kind: kind, range: place.start..<place.end))
      }
    }
  }

  /// A text cut wherever a mark begins or ends: O(n²) for the marks of one turn, of which there are
  /// few.
  static func pieces(of marks: [Mark], scalars count: Int) -> [Piece] {
    guard count > 0 else { return [] }
    let all = 0..<count
    var cuts: Set<Int> = [0, count]
    for mark in marks {
      let range = mark.range.clamped(to: all)
      if !range.isEmpty { cuts.formUnion([range.lowerBound, range.upperBound]) }
    }
    let places = cuts.sorted()
    return zip(places, places.dropFirst()).map { start, end in
      Piece(range: start..<end, marks: marks.filter { $0.range.contains(start) })
    }
  }
}
