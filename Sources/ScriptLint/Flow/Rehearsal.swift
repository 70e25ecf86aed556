import CallGrade
import PatternMatching
import Scoring
import Transcripts

/// One way through a part, spoken and graded.
struct Rehearsal {
  /// The nodes that it comes by.
  let path: [Int]
  /// What is said, turn by turn.
  let turns: [SpokenTurn]
  /// For each turn the node that it belongs to.
  let nodeOfTurn: [Int]
  let card: Scorecard

  /// Speaks a path and grades it.
  init(
    _ path: [Int], of flow: PartFlow, in template: ScriptTemplate, grader: Grader,
    using matcher: inout PatternMatcher
  ) {
    var turns: [SpokenTurn] = []
    var nodeOfTurn: [Int] = []
    for node in path {
      for turn in flow.nodes[node].turns where !turn.isOptional {
        // Two steps in a row: the customer goes along with the first.
        if turn.role == .agent, turns.last?.role == .agent, nodeOfTurn.last != node {
          turns.append(SpokenTurn(goingAlongIn: template.language))
          nodeOfTurn.append(node)
        }
        turns.append(turn)
        nodeOfTurn.append(node)
      }
    }
    self.path = path
    self.turns = turns
    self.nodeOfTurn = nodeOfTurn
    card = Self.grade(turns, in: template, grader: grader, using: &matcher)
  }

  /// Speaks lines that belong to no path, such as those that may be left out.
  init(
    _ turns: [SpokenTurn], in template: ScriptTemplate, grader: Grader,
    using matcher: inout PatternMatcher
  ) {
    path = []
    self.turns = turns
    nodeOfTurn = turns.map { _ in 0 }
    card = Self.grade(turns, in: template, grader: grader, using: &matcher)
  }

  private static func grade(
    _ turns: [SpokenTurn], in template: ScriptTemplate, grader: Grader,
    using matcher: inout PatternMatcher
  ) -> Scorecard {
    let transcript = Transcript(
      direction: template.direction, language: template.language,
      turns: turns.map { Turn(role: $0.role, text: $0.words.string) })
    return grader.grade(
      transcript, provenance: Provenance(source: template.file, format: "script"),
      using: &matcher)
  }
}
