package import Detection
import Transcripts

/// Learns how the verdicts of calls are weighed, and measures it on labellers who were left out.
package struct VerdictTrainer: Sendable {
  /// A criterion is learned if each of at least two outcomes has so many calls.
  private static let fewest = 4
  /// How much less the signs of other labels may move a verdict than its own.
  ///
  /// Found by leaving labellers out, as were the penalty and the number of steps.
  private static let othersScale = 0.2
  private static let learner = OutcomeLearner(penalty: 3.3, steps: 300)
  private static let outcomes: [Verdict] = [.met, .missed, .notApplicable]

  private let calls: [JudgedCall]
  private let labels: [VerdictWeights.Label]

  /// What came of a training.
  package struct Outcome: Sendable {
    package var weights: VerdictWeights
    package var reports: [VerdictReport]
  }

  /// Prepares a training.
  ///
  /// - Parameters:
  ///   - calls: What is learned from. Their signs must come from a model that did not learn from them.
  ///   - labels: The labels whose signs they have, in order.
  package init(_ calls: [JudgedCall], labels: [VerdictWeights.Label]) {
    self.calls = calls
    self.labels = labels
  }

  /// Learns and measures.
  ///
  /// - Parameters:
  ///   - criteria: The ids of the criteria, in order.
  ///   - parts: In how many parts labellers are divided for measuring.
  ///   - progress: Told before each criterion how many of how many are done.
  /// - Returns: The weights, and how right they were on labellers that they were not learned from.
  package func run(
    criteria: [String], parts: Int, progress: (_ done: Int, _ of: Int, _ criterion: String) -> Void
  ) -> Outcome {
    var weights = VerdictWeights(labels: labels)
    var reports: [VerdictReport] = []
    let part = Self.parts(of: calls, count: parts)
    for (number, id) in criteria.enumerated() {
      progress(number, criteria.count, id)
      let known = calls.indices.filter { call in
        [calls[call].first[id], calls[call].gold[id]].allSatisfy {
          $0 != nil && $0 != .notEvaluated
        }
      }
      let common = Self.outcomes.filter { outcome in
        known.count { calls[$0].gold[id] == outcome } >= Self.fewest
      }
      guard common.count > 1 else { continue }
      weights.criteria[id] = learned(id, from: known, outcomes: common)
      var report = VerdictReport(criterion: id)
      for held in Set(known.map { part[$0] }).sorted() {
        var measured = VerdictWeights(labels: labels)
        let rest = known.filter { part[$0] != held }
        measured.criteria[id] = learned(
          id, from: rest,
          outcomes: common.filter { outcome in rest.contains { calls[$0].gold[id] == outcome } })
        for call in known where part[call] == held { report.add(weighed(id, call, measured)) }
      }
      reports.append(report)
    }
    return Outcome(weights: weights, reports: reports)
  }

  private func weighed(
    _ id: String, _ call: Int, _ weights: VerdictWeights
  ) -> VerdictReport.Answer {
    let call = calls[call]
    let first = call.first[id] ?? .notEvaluated
    let likeliest = weights.shares(of: id, call.signs.values(for: id, first: first))?
      .max { $0.probability < $1.probability }
    return VerdictReport.Answer(
      gold: call.gold[id] ?? .notEvaluated, first: first, weighed: likeliest?.verdict ?? first,
      probability: likeliest?.probability ?? 1)
  }

  /// Learns one criterion from some calls.
  private func learned(
    _ id: String, from known: [Int], outcomes: [Verdict]
  ) -> [VerdictWeights.Outcome] {
    let signs = known.map {
      calls[$0].signs.values(for: id, first: calls[$0].first[id] ?? .notEvaluated)
    }
    let spread = Spread(signs)
    let scales = scales(for: id)
    let rows = signs.map { row in
      row.indices.map { (row[$0] - spread.means[$0]) / spread.deviations[$0] * scales[$0] }
    }
    let answers = known.map { call in outcomes.firstIndex { $0 == calls[call].gold[id] } ?? -1 }
    let kept = answers.indices.filter { answers[$0] >= 0 }
    let learned = Self.learner.learn(
      rows: kept.map { rows[$0] }, answers: kept.map { answers[$0] }, count: outcomes.count)
    return zip(outcomes, learned).map { verdict, outcome in
      // Weights for the signs as they are, not as they were spread out for learning.
      let raw = outcome.weights.indices.map {
        outcome.weights[$0] * scales[$0] / spread.deviations[$0]
      }
      let bias = raw.indices.reduce(outcome.bias) { $0 - raw[$1] * spread.means[$1] }
      return VerdictWeights.Outcome(
        verdict: verdict, bias: Self.units(bias), weights: raw.map(Self.units))
    }
  }

  /// How far each sign may move a verdict: its own ones more than those of other labels.
  private func scales(for id: String) -> [Double] {
    let own = Array(repeating: 1.0, count: CallSigns.ownNames.count)
    let facts = Array(repeating: Self.othersScale, count: CallSigns.factNames.count)
    return own + facts
      + labels.flatMap { label in
        Array(
          repeating: label.role == .agent && label.id == id ? 1 : Self.othersScale,
          count: CallSigns.signsPerLabel)
      }
  }

  private static func units(_ weight: Double) -> Int32 {
    Int32(min(max((weight * VerdictWeights.unit).rounded(), -2_000_000_000), 2_000_000_000))
  }

  /// Divides calls by labeller.
  private static func parts(of calls: [JudgedCall], count: Int) -> [Int] {
    var sizes: [String: Int] = [:]
    for call in calls { sizes[call.labeller, default: 0] += 1 }
    let parts = Folds.balanced(sizes, count: count)
    return calls.map { parts[$0.labeller] ?? 0 }
  }

  /// Means and deviations of columns; a column that never moves has a deviation of 1.
  private struct Spread {
    var means: [Double]
    var deviations: [Double]

    init(_ rows: [[Double]]) {
      let count = Double(max(1, rows.count))
      let width = rows.first?.count ?? 0
      means = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / count }
      let means = means
      deviations = (0..<width).map { column in
        let square = rows.reduce(0) { sum, row in
          sum + (row[column] - means[column]) * (row[column] - means[column])
        }
        let deviation = (square / count).squareRoot()
        return deviation > 1e-9 ? deviation : 1
      }
    }
  }
}
