import CallGrade
import Detection
import Diagnostics
import Training

/// How often each pattern of a pack is right about labelled turns: which ones accuse wrongly, and which
/// ones never speak up.
struct PatternTally {
  private struct Key: Hashable {
    var id: String
    var isStyle: Bool
    var pattern: Int
  }

  private struct Line {
    var key: Key
    var right = 0
    var wrong = 0
    /// How often it was wrong about a turn that breaks no prohibition at all.
    var wrongOfGood = 0
  }

  private let lines: [Line]
  private let rubric: CompiledRubric

  /// Looks for every pattern in every agent's turn with the turn before it.
  init(_ turns: [LabelledTurn], grader: Grader) {
    rubric = grader.rubric
    var matcher = rubric.matcher
    let prohibitions = Set(grader.pack.criteria.filter { $0.kind == .prohibition }.map(\.id))
    var lines: [Key: Line] = [:]
    for labelled in turns where labelled.role == .agent {
      var turns: [Turn] = []
      if let previous = labelled.previous {
        turns.append(Turn(role: previous.role, text: previous.text))
      }
      turns.append(Turn(role: .agent, text: labelled.text))
      let last = turns.count - 1
      for mark in rubric.marks(in: Transcript(turns: turns), using: &matcher)
      where mark.turn == last {
        let isShown =
          mark.isStyle
          ? labelled.style.map { $0 == mark.id } : labelled.shows(mark.id, in: .behaviour)
        guard let isShown else { continue }
        let isGood = prohibitions.isDisjoint(with: labelled.shown)
        let key = Key(id: mark.id, isStyle: mark.isStyle, pattern: mark.pattern)
        var line = lines[key] ?? Line(key: key)
        if isShown { line.right += 1 } else { line.wrong += 1 }
        if !isShown, isGood { line.wrongOfGood += 1 }
        lines[key] = line
      }
    }
    self.lines = lines.values.sorted {
      ($1.wrong, $1.right, $0.key.id, $0.key.pattern)
        < ($0.wrong, $0.right, $1.key.id, $1.key.pattern)
    }
  }

  /// Tab-separated, the most wrong first.
  var table: String {
    var table = "label\tright\twrong\twrongOfGood\tfile\tline\tpattern\n"
    for line in lines {
      let source = rubric.source(ofPattern: line.key.pattern)
      let place = "\(source.file ?? "")\t\(source.position?.line ?? 0)"
      table +=
        "\(line.key.id)\t\(line.right)\t\(line.wrong)\t\(line.wrongOfGood)\t\(place)\t\(source.text)\n"
    }
    return table
  }
}
