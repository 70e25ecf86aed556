import Detection
package import Rubrics

/// One example of one exemption, ready to be run.
///
/// The exemption is tried alone, without the others of its detector: what it excuses must be found
/// without it and excused with it, and what it does not excuse must be found either way.
package struct ExemptionCase: Sendable, CustomStringConvertible {
  /// The criterion, detector, style or phase that the exemption belongs to.
  package var owner: String
  /// The exemption's id.
  package var exemption: String
  /// Which of the exemption's examples it is, counted from 1.
  package var number: Int
  /// The example.
  package var example: ExemptionExample
  private let pack: RubricPack
  /// The same for all examples of one exemption of one detector.
  private let trial: Int

  /// What it is an example of, such as `orders unless polite 1 (excused)`.
  package var description: String {
    "\(owner) unless \(exemption) \(number) (\(example.isExcused ? "excused" : "counts"))"
  }

  /// The examples of all exemptions of a pack that was loaded with its examples.
  package static func all(of pack: RubricPack) -> [ExemptionCase] {
    var cases: [ExemptionCase] = []
    var trials = 0
    for (owner, phrase) in pack.exemptedPhrases {
      for exemption in phrase.unless where !exemption.examples.isEmpty {
        let trial = trial(of: phrase, with: exemption, in: pack)
        trials += 1
        for (index, example) in exemption.examples.enumerated() {
          cases.append(
            ExemptionCase(
              owner: owner, exemption: exemption.id, number: index + 1, example: example,
              pack: trial, trial: trials))
        }
      }
    }
    return cases
  }

  /// Whether each exemption does what its examples say.
  ///
  /// Examples of one exemption that follow one another are tried with one compilation.
  ///
  /// - Parameter cases: Examples of one pack.
  /// - Returns: For each, whether it holds.
  /// - Throws: What is wrong with the pack's patterns, if it was not checked.
  package static func held(_ cases: [ExemptionCase]) throws -> [Bool] {
    var compiled: (trial: Int, rubric: CompiledRubric)?
    return try cases.map { example in
      let rubric =
        try compiled.flatMap { $0.trial == example.trial ? $0.rubric : nil }
        ?? CompiledRubric(example.pack)
      compiled = (example.trial, rubric)
      return example.holds(by: rubric)
    }
  }

  /// Whether the exemption does what the example says.
  ///
  /// - Returns: Whether the example holds.
  /// - Throws: What is wrong with the pack's patterns, if it was not checked.
  package func holds() throws -> Bool { holds(by: try CompiledRubric(pack)) }

  private func holds(by rubric: CompiledRubric) -> Bool {
    let judged = rubric.judge(example.call).judgements
    let isFoundAlone = judged[0].verdict == .met
    let isFoundWithIt = judged[1].verdict == .met
    return isFoundAlone && isFoundWithIt != example.isExcused
  }

  /// A pack that looks for the phrase without and with the exemption.
  private static func trial(
    of phrase: PhraseDetector, with exemption: Exemption, in pack: RubricPack
  ) -> RubricPack {
    let scope = Scope(role: phrase.scope.role)
    var trial = pack
    trial.detectors = [:]
    trial.phases = []
    trial.styles = []
    trial.serviceType = nil
    trial.criteria = [[], [exemption]].compactMap { unless in
      var criterion = pack.criteria.first
      criterion?.kind = .requirement
      criterion?.applies = nil
      criterion?.label = nil
      criterion?.detect = .phrase(
        PhraseDetector(patterns: phrase.patterns, scope: scope, unless: unless))
      return criterion
    }
    return trial
  }
}
