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

  /// What it is an example of, such as `orders unless polite 1 (excused)`.
  package var description: String {
    "\(owner) unless \(exemption) \(number) (\(example.isExcused ? "excused" : "counts"))"
  }

  /// The examples of all exemptions of a pack that was loaded with its examples.
  package static func all(of pack: RubricPack) -> [ExemptionCase] {
    pack.exemptedPhrases.flatMap { owner, phrase in
      phrase.unless.flatMap { exemption in
        exemption.examples.enumerated().map { index, example in
          ExemptionCase(
            owner: owner, exemption: exemption.id, number: index + 1, example: example,
            pack: trial(of: phrase, with: exemption, in: pack))
        }
      }
    }
  }

  /// Whether the exemption does what the example says.
  ///
  /// - Returns: Whether the example holds.
  /// - Throws: What is wrong with the pack's patterns, if it was not checked.
  package func holds() throws -> Bool {
    let judged = try CompiledRubric(pack).judge(example.call).judgements
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
