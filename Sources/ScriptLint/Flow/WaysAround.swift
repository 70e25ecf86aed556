import Detection
import Rubrics
import Scoring
import Transcripts

/// Finds paths that lack a behaviour, where a part has too many paths to grade each.
///
/// Paths that cover every edge may all come by the step that does what a criterion asks for, and yet a way
/// around it exists. So the steps that ever did it are taken out of the graph: whatever path is left
/// lacks it.
struct WaysAround {
  /// As many paths are added for all criteria together.
  static let limit = 4 * PathSearch.limit

  let graph: StepGraph
  let rehearsals: [Rehearsal]

  /// Paths to grade beside those that were.
  ///
  /// O(criteria · edges²), and only where paths are too many.
  ///
  /// - Parameter criteria: The criteria of the pack.
  /// - Returns: Paths that none of the rehearsals takes, each once.
  func paths(past criteria: [Criterion]) -> [[Int]] {
    var seen = Set(rehearsals.map(\.path))
    var removed: Set<Set<Int>> = []
    var paths: [[Int]] = []
    for criterion in criteria where criterion.kind == .requirement && criterion.status == .active {
      guard let nodes = nodes(showing: criterion.id), removed.insert(nodes).inserted else {
        continue
      }
      for path in PathSearch(graph.without(nodes)).coveringPaths() where seen.insert(path).inserted
      {
        paths.append(path)
        if paths.count == Self.limit { return paths }
      }
    }
    return paths
  }

  /// Where a criterion that is met wherever it applies is met; `nil` if it is missed somewhere anyway.
  private func nodes(showing criterion: String) -> Set<Int>? {
    var nodes: Set<Int> = []
    for rehearsal in rehearsals {
      guard let result = rehearsal.card.criteria.first(where: { $0.id == criterion }) else {
        return nil
      }
      switch result.verdict {
      case .missed: return nil
      case .met:
        for evidence in result.evidence where rehearsal.turns[evidence.place.turn].role == .agent {
          nodes.insert(rehearsal.nodeOfTurn[evidence.place.turn])
        }
      default: continue
      }
    }
    return nodes.isEmpty || nodes.contains(graph.start) ? nil : nodes
  }
}

extension StepGraph {
  /// The graph without some nodes; the numbers of the others stay.
  fileprivate func without(_ nodes: Set<Int>) -> StepGraph {
    StepGraph(
      count: count, start: start, ends: ends.subtracting(nodes),
      edges: edges.filter { !nodes.contains($0.from) && !nodes.contains($0.to) })
  }
}
