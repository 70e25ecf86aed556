package import Detection

/// A call whose verdicts are known: what weighing is learned from.
package struct JudgedCall: Sendable {
  /// Who judged it: all calls of a labeller stay on one side of every split.
  package var labeller: String
  package var signs: CallSigns
  /// For each criterion, the verdict before weighing.
  package var first: [String: Verdict]
  /// For each criterion, the labeller's verdict.
  package var gold: [String: Verdict]

  package init(
    labeller: String, signs: CallSigns, first: [String: Verdict], gold: [String: Verdict]
  ) {
    self.labeller = labeller
    self.signs = signs
    self.first = first
    self.gold = gold
  }
}
