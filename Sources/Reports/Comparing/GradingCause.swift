package import JSONCoding
import Scoring

/// Something besides the calls that two gradings do not have in common.
package struct GradingCause: Sendable, Hashable {
  /// What differs.
  package enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    case pack
    case model
    case engine

    package static func < (a: Kind, b: Kind) -> Bool { a.place < b.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  package var kind: Kind
  /// What it was; `nil` if there was none, or the old scorecards do not say.
  package var old: String?
  package var new: String?
  /// How many of the compared calls it concerns.
  package var calls: Int
}

/// Counts what differs.
struct GradingCauses {
  private var counts: [GradingCause: Int] = [:]

  mutating func add(_ old: ScoreRecord, _ new: ScoreRecord) {
    if old.pack != new.pack { count(.pack, old.pack.words, new.pack.words) }
    if old.model != new.model { count(.model, old.model, new.model) }
    if old.engine != new.engine { count(.engine, old.engine, new.engine) }
  }

  var sorted: [GradingCause] {
    counts.map { cause, calls in
      var cause = cause
      cause.calls = calls
      return cause
    }.sorted {
      ($0.kind, $1.calls, $0.old ?? "", $0.new ?? "")
        < ($1.kind, $0.calls, $1.old ?? "", $1.new ?? "")
    }
  }

  private mutating func count(_ kind: GradingCause.Kind, _ old: String?, _ new: String?) {
    counts[GradingCause(kind: kind, old: old, new: new, calls: 0), default: 0] += 1
  }
}

extension PackIdentity {
  fileprivate var words: String { "\(id) \(version) \(digest)" }
}

extension GradingCause: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("kind", kind.rawValue)
      $0.member("old", old)
      $0.member("new", new)
      $0.member("calls", calls)
    }
  }
}
