package import JSONCoding
import Scoring

/// What changed between two gradings of the same calls, and which criteria did it.
package struct ScoreComparison: Sendable {
  /// A criterion whose verdict or points differ.
  package struct Change: Sendable, Hashable {
    package var criterion: String
    /// The verdict before; `nil` where the criterion was not there.
    package var old: String?
    package var new: String?
    /// New points less old.
    package var points: Double
  }

  /// A call that was graded differently.
  package struct Call: Sendable, Hashable {
    package var id: String
    package var key: ScoreRecord.CallKey
    package var old: Double?
    package var new: Double?
    package var oldPassed: Bool?
    package var newPassed: Bool?
    package var changes: [Change]
  }

  /// How often a verdict turned into another.
  package struct Turn: Sendable, Hashable {
    package var criterion: String
    package var old: String?
    package var new: String?
    package var calls: Int
    package var points: Double
  }

  /// Calls that both gradings have.
  package private(set) var compared = 0
  /// Those that were graded differently, in the order of the new grading.
  package private(set) var calls: [Call] = []
  package private(set) var onlyOld = 0
  package private(set) var onlyNew = 0
  /// What else than the verdicts differs, the most frequent first.
  package private(set) var causes: [GradingCause] = []
  private var sum = 0.0
  private var scored = 0

  /// Compares two gradings: O(calls · criteria).
  ///
  /// - Parameters:
  ///   - old: The records of one.
  ///   - new: The records of the other; a call is known by file and record, or else by its id.
  package init(old: [ScoreRecord], new: [ScoreRecord]) {
    let pairs = RecordPairs(old: old, new: new)
    onlyOld = pairs.onlyOld
    var causes = GradingCauses()
    for (record, before) in zip(new, pairs.before) {
      guard let before else {
        onlyNew += 1
        continue
      }
      compared += 1
      causes.add(before, record)
      if let old = before.percent, let new = record.percent {
        sum += new - old
        scored += 1
      }
      add(before, record)
    }
    self.causes = causes.sorted
  }

  /// The mean of new percent less old, over calls that have both.
  package var meanChange: Double? { scored > 0 ? sum / Double(scored) : nil }

  package var nowPassed: Int { calls.count { $0.newPassed == true && $0.oldPassed != true } }
  package var nowFailed: Int { calls.count { $0.newPassed == false && $0.oldPassed != false } }

  /// What happened to each criterion, the most frequent first.
  package var turns: [Turn] {
    var turns: [[String?]: Turn] = [:]
    for change in calls.flatMap(\.changes) {
      let key = [change.criterion, change.old, change.new]
      turns[
        key,
        default: Turn(
          criterion: change.criterion, old: change.old, new: change.new, calls: 0, points: 0)
      ].calls += 1
      turns[key]?.points += change.points
    }
    return turns.values.sorted {
      ($1.calls, $0.criterion, $0.old ?? "", $0.new ?? "")
        < ($0.calls, $1.criterion, $1.old ?? "", $1.new ?? "")
    }
  }

  private mutating func add(_ old: ScoreRecord, _ new: ScoreRecord) {
    let before = Dictionary(old.criteria.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    let after = Set(new.criteria.map(\.id))
    var changes: [Change] = []
    for result in new.criteria {
      let was = before[result.id]
      guard was?.verdict != result.verdict || was?.points != result.points else { continue }
      changes.append(
        Change(
          criterion: result.id, old: was?.verdict, new: result.verdict,
          points: result.points - (was?.points ?? 0)))
    }
    for result in old.criteria where !after.contains(result.id) {
      changes.append(
        Change(criterion: result.id, old: result.verdict, new: nil, points: -result.points))
    }
    guard !changes.isEmpty || old.percent != new.percent || old.passed != new.passed else { return }
    calls.append(
      Call(
        id: new.id, key: new.call, old: old.percent, new: new.percent, oldPassed: old.passed,
        newPassed: new.passed, changes: changes))
  }
}

extension ScoreComparison: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("schema", "callgrade.comparison/1")
      $0.member("compared", compared)
      $0.member("changed", calls.count)
      $0.member("onlyOld", onlyOld)
      $0.member("onlyNew", onlyNew)
      $0.member("meanChange", meanChange.map { ($0 * 100).rounded() / 100 })
      $0.member("nowPassed", nowPassed)
      $0.member("nowFailed", nowFailed)
      $0.key("criteria")
      $0.array {
        for turn in turns {
          $0.object {
            $0.member("id", turn.criterion)
            $0.member("old", turn.old)
            $0.member("new", turn.new)
            $0.member("calls", turn.calls)
            $0.member("points", (turn.points * 100).rounded() / 100)
          }
        }
      }
      $0.key("calls")
      $0.array { for call in calls { Self.write(call, to: &$0) } }
      $0.member("causes", causes)
    }
  }

  private static func write(_ call: Call, to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", call.id)
      $0.member("source", call.key.source)
      $0.member("record", call.key.record)
      $0.member("old", call.old)
      $0.member("new", call.new)
      $0.member("oldPassed", call.oldPassed)
      $0.member("newPassed", call.newPassed)
      $0.key("criteria")
      $0.array {
        for change in call.changes {
          $0.object {
            $0.member("id", change.criterion)
            $0.member("old", change.old)
            $0.member("new", change.new)
            $0.member("points", (change.points * 100).rounded() / 100)
          }
        }
      }
    }
  }
}
