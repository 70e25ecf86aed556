import Detection
import Rubrics
package import Scoring

/// What can be said about all calls of a run together.
///
/// Its size does not grow with the number of calls: counts cover all of them, lists of calls keep
/// the first few and count the rest.
package struct RunSummary: Sendable {
  /// How often a criterion got which verdict.
  package struct Tally: Sendable, Hashable {
    /// The criterion's id.
    package let criterion: String
    /// Calls that met it.
    package fileprivate(set) var met = 0
    /// Calls that missed it.
    package fileprivate(set) var missed = 0

    /// Calls that got either verdict.
    package var judged: Int { met + missed }
  }

  /// How many scores lie in a stretch of ten percent.
  package struct Stretch: Sendable, Hashable {
    /// The stretch, such as `80–90`; the last includes 100.
    package let label: String
    /// Scored calls in it.
    package let calls: Int
  }

  /// A reason why criteria could not be judged.
  package struct Unjudged: Sendable, Hashable {
    /// A criterion, and in how many calls.
    package struct Share: Sendable, Hashable {
      package let id: String
      package let count: Int
    }

    /// The reason's code; `nil` if none was given.
    package let reason: String?
    /// Criteria in the order in which they were first seen.
    package let criteria: [Share]
  }

  /// A call worth naming, with why.
  package struct Remark: Sendable, Hashable {
    /// The call.
    package var call: String
    /// The critical criteria that it missed; empty if its score was withheld.
    package var critical: [String]
    /// What withheld its score.
    package var withheld: [HealthFinding]
  }

  /// Calls named in a list before the rest is only counted.
  static let listLimit = 20

  /// Calls that were graded, scored or not.
  package private(set) var calls = 0
  /// Calls with a score.
  package private(set) var gradable = 0
  /// Calls that passed.
  package private(set) var passed = 0
  /// Inputs that could not be graded at all.
  package var ungraded = 0
  /// The sum of all percentages, in tenths of a percent.
  package private(set) var permilleSum = 0
  /// Scored calls of each band, in no order.
  package private(set) var bands: [String: Int] = [:]
  /// Calls that missed a critical criterion.
  package private(set) var criticalCount = 0
  /// The first of them.
  package private(set) var critical: [Remark] = []
  /// Calls whose score was withheld.
  package private(set) var withheldCount = 0
  /// The first of them.
  package private(set) var withheld: [Remark] = []
  /// Verdicts on each criterion, in the order in which they were first seen.
  package private(set) var tallies: [Tally] = []

  private var places: [String: Int] = [:]
  private var stretches = [Int](repeating: 0, count: 10)
  private var unjudgedCounts: [String?: [String: Int]] = [:]

  /// Starts with no calls.
  package init() {}

  /// Takes a call into account.
  package mutating func add(_ card: Scorecard) {
    calls += 1
    if card.score.gradable, let permille = card.score.permille {
      gradable += 1
      permilleSum += permille
      stretches[min(9, max(0, permille / 100))] += 1
      if card.score.passed == true { passed += 1 }
      if let band = card.score.band { bands[band, default: 0] += 1 }
    } else {
      withheldCount += 1
      if withheld.count < Self.listLimit {
        withheld.append(
          Remark(
            call: card.call.id, critical: [], withheld: card.health.filter(\.withholds)))
      }
    }
    if !card.score.critical.isEmpty {
      criticalCount += 1
      if critical.count < Self.listLimit {
        critical.append(
          Remark(call: card.call.id, critical: card.score.critical, withheld: []))
      }
    }
    for result in card.criteria { count(result) }
  }

  /// The mean of all percentages in tenths of a percent, rounded half up; `nil` without any.
  package var meanPermille: Int? {
    gradable > 0 ? (2 * permilleSum + gradable) / (2 * gradable) : nil
  }

  /// The criteria that were missed, the most often missed first; the pack's order breaks ties.
  package var mostMissed: [Tally] {
    tallies.enumerated().filter { $0.element.missed > 0 }
      .sorted { ($1.element.missed, $0.offset) < ($0.element.missed, $1.offset) }
      .map(\.element)
  }

  /// Scored calls by percent, from the lowest.
  package var distribution: [Stretch] {
    stretches.enumerated().map { Stretch(label: "\($0 * 10)–\($0 * 10 + 10)", calls: $1) }
  }

  /// ``mostMissed`` with how much of all misses it and those before it add up to, in tenths of a
  /// percent.
  package var pareto: [(tally: Tally, cumulative: Int)] {
    let missed = mostMissed
    let all = missed.reduce(0) { $0 + $1.missed }
    var sum = 0
    return missed.map { tally in
      sum += tally.missed
      return (tally, Figures.permille(sum, of: all))
    }
  }

  /// What could not be judged, by reason; the reason that struck most often first.
  package var unjudged: [Unjudged] {
    unjudgedCounts.sorted {
      let sums = ($0.value.values.reduce(0, +), $1.value.values.reduce(0, +))
      return (sums.1, $0.key ?? "") < (sums.0, $1.key ?? "")
    }
    .map { reason, counts in
      Unjudged(
        reason: reason,
        criteria: tallies.compactMap { tally in
          counts[tally.criterion].map { Unjudged.Share(id: tally.criterion, count: $0) }
        })
    }
  }

  private mutating func count(_ result: CriterionResult) {
    let place: Int
    if let known = places[result.id] {
      place = known
    } else {
      place = tallies.count
      places[result.id] = place
      tallies.append(Tally(criterion: result.id))
    }
    switch result.verdict {
    case .met: tallies[place].met += 1
    case .missed: tallies[place].missed += 1
    case .notEvaluated: unjudgedCounts[result.reason, default: [:]][result.id, default: 0] += 1
    case .notApplicable: break
    }
  }
}
