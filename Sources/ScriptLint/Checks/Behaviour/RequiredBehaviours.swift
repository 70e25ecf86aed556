import Detection
import Rubrics
import Scoring
import Transcripts

/// Looks for paths on which a required behaviour does not occur.
struct RequiredBehaviours {
  /// Behaviours that answer something only a real customer does.
  private static let live: Set<String> = [
    "thanks-acknowledged", "address-by-name", "say-i", "plain-language", "polite-address",
  ]
  /// Behaviours that words for a single situation can be asked for; the others belong to a whole
  /// call.
  private static let local: Set<String> = [
    "empathy", "backup-confirmed", "hold-courtesy", "callback-arranged", "first-asked",
  ]
  /// Behaviours without points that a script is asked for all the same.
  private static let unscored: Set<String> = ["outbound-opening", "first-asked", "reply-time"]

  /// A behaviour that a path lacks.
  struct Lack {
    var criterion: Criterion
    /// The path that shows it: the shortest of them.
    var rehearsal: Rehearsal
    /// How many of the paths taken lack it, and how many there were.
    var lacking: Int
    var taken: Int
    /// The turn where the behaviour stands on that path, though it does not count there.
    var misplaced: Int?
  }

  let examination: Examination

  /// The criteria that a part is asked for.
  private func criteria(of part: Examination.Part) -> [Criterion] {
    examination.pack.criteria.filter { criterion in
      guard criterion.kind == .requirement, criterion.status == .active,
        !Self.live.contains(criterion.id),
        !examination.options.excusedCriteria.contains(criterion.id),
        criterion.points.weight > .zero || Self.unscored.contains(criterion.id)
      else { return false }
      return part.part.kind == .call || Self.local.contains(criterion.id)
    }
  }

  /// What a part lacks, in the order of the pack.
  func lacks(in part: Examination.Part) -> [Lack] {
    let rehearsals = part.rehearsals.filter { rehearsal in
      // What happens in another part cannot be told from here.
      rehearsal.path.last.map { !part.flow.elsewhere.contains($0) } ?? false
    }
    guard !rehearsals.isEmpty else { return [] }
    return criteria(of: part).compactMap { criterion in
      let lacking = rehearsals.filter { rehearsal in
        rehearsal.card.criteria.contains { $0.id == criterion.id && $0.verdict == .missed }
      }
      let shortest = lacking.min { $0.turns.count < $1.turns.count }
      guard let shortest else { return nil }
      let misplaced = shortest.card.turns.first {
        $0.labels.contains(criterion.id) && shortest.turns[$0.index].role == .agent
      }
      return Lack(
        criterion: criterion, rehearsal: shortest, lacking: lacking.count, taken: rehearsals.count,
        misplaced: misplaced?.index)
    }
  }

  // MARK: Words

  /// The path in words: steps by number, answers in brackets.
  func path(of rehearsal: Rehearsal, in part: Examination.Part) -> LocalizedText? {
    var words: [String] = []
    for node in rehearsal.path {
      guard let step = part.flow.nodes[node].step else { continue }
      let label = part.part.steps[step].label ?? "·"
      if let branch = part.flow.nodes[node].branch {
        let answer = part.part.steps[step].branches[branch].answer.string
        if !words.isEmpty { words[words.count - 1] += "(\(answer))" }
      } else {
        words.append(label)
      }
    }
    guard words.count > 1 else { return nil }
    let trail = words.joined(separator: " → ")
    return LocalizedText(zh: "路径：\(trail)", en: "path: \(trail)")
  }

  /// What the pack's coach would say.
  static func advice(_ criterion: Criterion) -> LocalizedText {
    LocalizedText(
      zh: "可以说：\(criterion.coaching.say.zh)", en: "say: \(criterion.coaching.say.en)")
  }
}
