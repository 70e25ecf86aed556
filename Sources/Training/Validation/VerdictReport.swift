package import Detection

/// How well the verdicts on one criterion were weighed, on calls of labellers who were left out.
package struct VerdictReport: Sendable, Hashable {
  /// One call's answer.
  package struct Answer: Sendable, Hashable {
    package var gold: Verdict
    package var first: Verdict
    package var weighed: Verdict
    /// How sure the weighing was of its verdict.
    package var probability: Double

    package init(gold: Verdict, first: Verdict, weighed: Verdict, probability: Double) {
      self.gold = gold
      self.first = first
      self.weighed = weighed
      self.probability = probability
    }
  }

  package let criterion: String
  package private(set) var answers: [Answer] = []

  package init(criterion: String) { self.criterion = criterion }

  mutating func add(_ answer: Answer) { answers.append(answer) }

  /// How often the first verdict was gold's.
  package var rightBefore: Int { answers.count { $0.first == $0.gold } }

  /// How often the weighed verdict was gold's.
  package var right: Int { answers.count { $0.weighed == $0.gold } }

  /// For answers of about the same certainty, how sure they were and how often they were right.
  package static func reliability(_ reports: [VerdictReport]) -> [LabelReport.Bin] {
    let edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0000001]
    let answers = reports.flatMap(\.answers)
    return zip(edges, edges.dropFirst()).compactMap { low, high in
      let inside = answers.filter { $0.probability >= low && $0.probability < high }
      guard !inside.isEmpty else { return nil }
      let expected = inside.reduce(0) { $0 + $1.probability } / Double(inside.count)
      let observed = Double(inside.count { $0.weighed == $0.gold }) / Double(inside.count)
      return LabelReport.Bin(turns: inside.count, expected: expected, observed: observed)
    }
  }
}
