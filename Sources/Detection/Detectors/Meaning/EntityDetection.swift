import Rubrics
import Transcripts

/// Finds figures of a kind, perhaps with certain values, perhaps read back after the other side.
enum EntityDetection {
  static func finding(in call: CallAnalysis, turns: [Int], _ detector: EntityDetector) -> Finding {
    if let role = detector.repeats, call.lacks(role) { return .needsRoles }
    let spokenBy = detector.repeats
    var said: Set<String> = []
    var evidence: [Evidence] = []
    let looked = spokenBy == nil ? turns : call.wordedTurns
    for turn in looked {
      let text = call.text(of: turn)
      let figures = FigureReader(text, entities: call.entities(in: turn)).figures(of: detector.kind)
      if turns.containsSorted(turn) {
        for figure in figures where isWanted(figure, detector) {
          if spokenBy != nil, !said.contains(figure.key) { continue }
          evidence.append(Evidence(turn: turn, letters: figure.letters, of: text))
        }
      }
      if let spokenBy, call.speaks(spokenBy, in: turn) { said.formUnion(figures.map(\.key)) }
    }
    return Finding(evidence.count >= detector.minimum ? .found : .absent, evidence: evidence)
  }

  private static func isWanted(_ figure: Figure, _ detector: EntityDetector) -> Bool {
    if detector.bounds.isEmpty { return true }
    return figure.value.map(detector.bounds.contain) ?? false
  }
}
