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
  /// What is asked even of a call that the customer does not want: nobody there, no time.
  private static let always: Set<String> = [
    "greeting", "brand", "job-number", "thanks", "farewell", "backup-confirmed", "empathy",
    "hold-courtesy",
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
    /// Whether the part has no paths but those.
    var areAllPaths: Bool
    /// The turn where the behaviour, or a part of it, stands on that path though it does not count.
    var trace: Int?
    /// Whether it does not count there for its place, and not because it is only a part.
    var isMisplaced: Bool
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
      let placement = Placement(of: criterion.detect, in: examination.pack)
      let lacking = rehearsals.filter { rehearsal in
        guard Self.always.contains(criterion.id) || !isCutShort(rehearsal, in: part) else {
          return false
        }
        return rehearsal.card.criteria.contains { $0.id == criterion.id && $0.verdict == .missed }
          && !traces(of: criterion, in: rehearsal).contains {
            placement.allows(turn: $0, of: rehearsal.turns.count)
          }
      }
      let shortest = lacking.min { $0.turns.count < $1.turns.count }
      guard let shortest else { return nil }
      let trace = traces(of: criterion, in: shortest).first
      return Lack(
        criterion: criterion, rehearsal: shortest, lacking: lacking.count, taken: rehearsals.count,
        areAllPaths: part.areAllPaths, trace: trace,
        isMisplaced: trace != nil && placement.matters)
    }
  }

  /// The turns whose words are labelled with a criterion, whether they count or not.
  private func traces(of criterion: Criterion, in rehearsal: Rehearsal) -> [Int] {
    rehearsal.card.turns.filter {
      $0.labels.contains(criterion.id) && rehearsal.turns[$0.index].role == .agent
    }.map(\.index)
  }

  /// Whether a path leaves out most of the part after the customer said no, or ends on a branch that
  /// ends the call: then there is nothing to sum up, to agree on or to ask more about.
  private func isCutShort(_ rehearsal: Rehearsal, in part: Examination.Part) -> Bool {
    let nodes = rehearsal.path.map { part.flow.nodes[$0] }
    let visited = Set(nodes.compactMap(\.step)).count
    guard visited * 2 <= part.part.steps.count else { return false }
    return nodes.contains { node in
      guard let step = node.step, let branch = node.branch else { return false }
      let choice = part.part.steps[step].branches[branch]
      return choice.target == .end || AnswerWords.isNo(choice.answer.string)
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

  /// What the pack's coach would say, in the language of the script.
  static func advice(_ criterion: Criterion, in language: String) -> LocalizedText {
    let say = criterion.coaching.say
    let words = language == "en" ? say.en : say.zh
    return LocalizedText(zh: "可以说：\(words)", en: "say: \(words)")
  }
}
