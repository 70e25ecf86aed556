import CallGrade
import Evaluation
import Training

/// Takes the turns of a labelled call one by one, each with its style and phase.
enum GoldTurns {
  static func turns(of call: Transcript, _ gold: GoldCall) -> [LabelledTurn] {
    var phases = [String?](repeating: nil, count: call.turns.count)
    for stretch in gold.labels.phases {
      for turn in stretch.first...max(stretch.first, stretch.last) where turn < phases.count {
        phases[turn] = stretch.phase
      }
    }
    var styles: [Int: String] = [:]
    for label in gold.labels.styles { styles[label.turn] = label.style }
    var previous: LabelledTurn.Previous?
    var turns: [LabelledTurn] = []
    for (index, turn) in call.turns.enumerated() {
      turns.append(
        LabelledTurn(
          author: gold.labeller ?? gold.call, role: turn.role, text: turn.text,
          previous: previous, place: LabelledTurn.Place(turn: index, count: call.turns.count),
          notShown: [], style: styles[index], phase: phases[index]))
      previous = LabelledTurn.Previous(role: turn.role, text: turn.text)
    }
    return turns
  }
}
