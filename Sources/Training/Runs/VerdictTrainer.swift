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
  private let labels: [SignLabel]

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
  package init(_ calls: [JudgedCall], labels: [SignLabel]) {
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
    let part = calls.parts(parts)
    for (number, id) in criteria.enumerated() {
      progress(number, criteria.count, id)
      let known = calls.indices.filter { call in
        [calls[call].first.verdicts[id], calls[call].gold.verdicts[id]].allSatisfy {
          $0 != nil && $0 != .notEvaluated
        }
      }
      let common = Self.outcomes.filter { outcome in
        known.count { calls[$0].gold.verdicts[id] == outcome } >= Self.fewest
      }
      guard common.count > 1 else { continue }
      weights.criteria[id] = learned(id, from: known, outcomes: common)
      var report = VerdictReport(criterion: id)
      for held in Set(known.map { part[$0] }).sorted() {
        var measured = VerdictWeights(labels: labels)
        let rest = known.filter { part[$0] != held }
        measured.criteria[id] = learned(
          id, from: rest,
          outcomes: common.filter { outcome in
            rest.contains { calls[$0].gold.verdicts[id] == outcome }
          })
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
    let first = call.first.verdicts[id] ?? .notEvaluated
    let likeliest = weights.shares(of: id, first: first, call.reading.call)?
      .max { $0.probability < $1.probability }
    return VerdictReport.Answer(
      gold: call.gold.verdicts[id] ?? .notEvaluated, first: first,
      weighed: likeliest?.verdict ?? first,
      probability: likeliest?.probability ?? 1)
  }

  /// Learns one criterion from some calls.
  private func learned(
    _ id: String, from known: [Int], outcomes: [Verdict]
  ) -> [VerdictWeights.Outcome] {
    let signs = known.map {
      calls[$0].reading.call.values(for: id, first: calls[$0].first.verdicts[id] ?? .notEvaluated)
    }
    let spread = SignSpread(signs)
    let scales = scales(for: id)
    let answers = known.map { call in
      outcomes.firstIndex { $0 == calls[call].gold.verdicts[id] } ?? -1
    }
    let kept = answers.indices.filter { answers[$0] >= 0 }
    let learned = Self.learner.learn(
      rows: kept.map { spread.spread(signs[$0], scales: scales) },
      answers: kept.map { answers[$0] },
      count: outcomes.count)
    return zip(outcomes, learned).map { verdict, outcome in
      let raw = spread.raw(outcome.weights, bias: outcome.bias, scales: scales)
      return VerdictWeights.Outcome(verdict: verdict, bias: raw.bias, weights: raw.weights)
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
}
