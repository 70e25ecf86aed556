package import Detection

/// A call that a labeller judged, with how it reads before weighing: what weighing is learned from.
package struct JudgedCall: Sendable {
  /// What one side says about a call.
  package struct Answers: Sendable {
    /// For each criterion, its verdict.
    package var verdicts: [String: Verdict]
    /// For each turn of an agent, its style.
    package var styles: [Int: String]
    /// For each criterion, the turns that its verdict rests on.
    package var places: [String: Set<Int>]
    /// For each turn of which that is known, the behaviours that it shows.
    package var labels: [Int: Set<String>]

    package init(
      verdicts: [String: Verdict], styles: [Int: String] = [:], places: [String: Set<Int>] = [:],
      labels: [Int: Set<String>] = [:]
    ) {
      self.verdicts = verdicts
      self.styles = styles
      self.places = places
      self.labels = labels
    }
  }

  /// Who judged it: all calls of a labeller stay on one side of every split.
  package var labeller: String
  package var reading: CallReading
  /// For each turn, the behaviours whose known words are in it.
  package var known: [Int: Set<String>]
  /// What the call gets before weighing.
  package var first: Answers
  package var gold: Answers

  package init(
    labeller: String, reading: CallReading, known: [Int: Set<String>] = [:], first: Answers,
    gold: Answers
  ) {
    self.labeller = labeller
    self.reading = reading
    self.known = known
    self.first = first
    self.gold = gold
  }
}

extension [JudgedCall] {
  /// In which part each call is when labellers are divided.
  func parts(_ count: Int) -> [Int] {
    var sizes: [String: Int] = [:]
    for call in self { sizes[call.labeller, default: 0] += 1 }
    let parts = Folds.balanced(sizes, count: count)
    return map { parts[$0.labeller] ?? 0 }
  }
}
