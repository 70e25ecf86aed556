import Detection
package import Rubrics
package import Scoring
package import Transcripts

/// Writes the notes that a good coach would give after a call.
package struct Coach: Sendable {
  /// More praise than this would drown what it praises.
  private static let praiseLimit = 3
  /// More than this at once changes nothing.
  package static let improvementLimit = 5
  /// Styles in which nothing is praised, whatever the words.
  private static let hostileStyles: Set<String> = ["aggressive", "passiveAggressive"]

  private let pack: RubricPack
  /// The criteria that speak for the personal side of service; those of them that somebody's words
  /// called for, or that words of the agent offended, are about feelings, the others are formulas.
  private let personal: Set<String>

  package init(pack: RubricPack) {
    self.pack = pack
    personal = Set(pack.serviceType?.personal.map(\.criterion) ?? [])
  }

  /// Notes on a scored call: what worked first, then the few things to change that matter most.
  ///
  /// What fails the call comes first, then what cost most; what the customer feels counts twice
  /// and comes before facts. No two notes say the same: no sentence is held against anybody twice,
  /// and of several things that the same moment called for in one section the first is enough.
  package func notes(on scorecard: Scorecard, transcript: Transcript) -> [CoachingNote] {
    let results = scorecard.criteria
    let praised = results.indices.filter { index in
      results[index].verdict == .met && !results[index].evidence.isEmpty
        && pack.criteria[index].coaching.praise != nil
    }
    .sorted { (results[$0].max, $1) > (results[$1].max, $0) }
    let missed = results.indices.filter { results[$0].verdict == .missed }
      .map { (index: $0, priority: priority(of: $0, results[$0], transcript)) }
      .sorted { ($0.priority, $0.index) < ($1.priority, $1.index) }
    let writer = NoteWriter(
      pack: pack, results: results, hostile: hostileTurns(of: scorecard), transcript: transcript)
    var praise: [(index: Int, note: CoachingNote)] = []
    for index in praised where praise.count < Self.praiseLimit {
      guard let note = writer.praise(index),
        !praise.contains(where: { $0.note.saysTheSame(as: note) })
      else { continue }
      praise.append((index, note))
    }
    var notes = praise.sorted { $0.index < $1.index }.map(\.note)
    var improvements: [CoachingNote] = []
    var moments: Set<Moment> = []
    for (index, _) in missed where improvements.count < Self.improvementLimit {
      let note = writer.improvement(index)
      let moment = Moment(note, section: pack.criteria[index].section)
      guard !improvements.contains(where: { $0.saysTheSame(as: note) }),
        moment.map({ moments.insert($0).inserted }) ?? true
      else { continue }
      improvements.append(note)
    }
    notes += improvements
    return notes
  }

  /// The turns in which an agent attacks, openly or not: a good sentence in one sounds like the rest of it.
  private func hostileTurns(of scorecard: Scorecard) -> Set<Int> {
    Set(
      scorecard.turns.lazy.filter { $0.style.map(Self.hostileStyles.contains) == true }
        .map(\.index))
  }

  /// A turn that called for something of a section.
  private struct Moment: Hashable {
    var section: String
    var turn: Int

    /// `nil` if the note is about what was said, or about no moment of its own.
    init?(_ note: CoachingNote, section: String) {
      guard note.said == nil, let turn = note.turn else { return nil }
      self.section = section
      self.turn = turn
    }
  }

  /// What decides which note comes first, the smaller.
  private struct Priority: Comparable {
    var isUncritical: Int
    /// Points lost, twice where a feeling was left alone.
    var lost: Points
    var isFact: Int
    var severity: Int

    static func < (a: Priority, b: Priority) -> Bool {
      (a.isUncritical, b.lost, a.isFact, a.severity)
        < (b.isUncritical, a.lost, b.isFact, b.severity)
    }
  }

  /// Whether a missed criterion left a feeling alone or hurt one; a formula that is missing at the
  /// beginning or the end did neither.
  private func isFelt(_ index: Int, _ result: CriterionResult, _ transcript: Transcript) -> Bool {
    guard personal.contains(result.id) else { return false }
    if pack.criteria[index].kind == .prohibition { return true }
    return result.evidence.contains {
      !$0.quote.isEmpty && transcript.turns[$0.place.turn].role == .customer
    }
  }

  private func priority(
    of index: Int, _ result: CriterionResult, _ transcript: Transcript
  ) -> Priority {
    let severity =
      switch pack.criteria[index].severity {
      case .critical: 0
      case .major: 1
      case .minor: 2
      case .info: 3
      }
    let lost = result.max - result.points
    let isPersonal = isFelt(index, result, transcript)
    return Priority(
      isUncritical: pack.criteria[index].points.critical == nil ? 1 : 0,
      lost: isPersonal ? lost + lost : lost, isFact: isPersonal ? 0 : 1, severity: severity)
  }
}

extension CoachingNote {
  /// Whether another note asks for the same words, or quotes the same sentence, whichever turn it is of.
  fileprivate func saysTheSame(as other: CoachingNote) -> Bool {
    say == other.say || (said != nil && said == other.said)
  }
}
