import Rubrics
import Transcripts

/// A detector with its patterns and references resolved to numbers.
indirect enum CompiledDetector: Sendable {
  case phrase(Int)
  case reference(Int)
  case within(CompiledDetector, Scope)
  case all([CompiledDetector])
  case any([CompiledDetector])
  case none([CompiledDetector])
  case atLeast(Int, [CompiledDetector])
  case sequence([CompiledDetector])
  case response(CompiledResponse)
  case before(CompiledDetector, anchor: CompiledDetector)
  case after(CompiledDetector, anchor: CompiledDetector)
  case around(CompiledDetector, anchor: CompiledDetector, turns: Int)
  case questions(atLeast: Int, scope: Scope)
  case interruption(longerThan: Double, excusedBy: [Int], by: Role)
  case measure(MeasureDetector)
  case text(TextDetector)
  case form(FormDetector)
  case jargon(terms: [Int], explanations: [Int], scope: Scope)
  case meaning(MeaningDetector)
  case flow(FlowCondition)
  case call(CallCondition)
  case unobservable(String)
  /// What patterns find, joined with a learned label.
  case learned(Int, CompiledDetector)
}

struct CompiledResponse: Sendable {
  var trigger: CompiledDetector
  var answer: CompiledDetector
  var turns: Int?
  var seconds: Double?
  var every: Bool
}

/// A phrase detector whose patterns are numbers in the pack's pattern set.
///
/// A class, as a call asks hundreds of them and copying one would cost a reference for each array.
final class CompiledPhrase: Sendable {
  let patterns: [Int]
  let scope: Scope
  /// The scope's number among those of the pack.
  let scopeNumber: Int
  let unless: [CompiledExemption]
  let minimum: Int
  let maximum: Int?

  init(
    patterns: [Int], scope: Scope, scopeNumber: Int, unless: [CompiledExemption], minimum: Int,
    maximum: Int?
  ) {
    self.patterns = patterns
    self.scope = scope
    self.scopeNumber = scopeNumber
    self.unless = unless
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// An exemption whose patterns are numbers in the pack's pattern set; a class as ``CompiledPhrase`` is.
final class CompiledExemption: Sendable {
  let coveredBy: [Int]
  let precededBy: [Int]
  let followedBy: [Int]
  let inSentence: [Int]
  let inTurn: [Int]
  let alsoInTurn: [Int]
  let previousTurn: [Int]
  let nextTurn: [Int]
  let isQuoted: Bool
  let isQuestion: Bool

  /// The patterns that are looked for in the turn of the hit.
  var ownTurn: [Int] {
    [coveredBy, precededBy, followedBy, inSentence, inTurn, alsoInTurn].flatMap(\.self)
  }

  /// The patterns that are looked for in the turns beside it, whoever speaks there.
  var otherTurns: [Int] { previousTurn + nextTurn }

  init(
    coveredBy: [Int], precededBy: [Int], followedBy: [Int], inSentence: [Int], inTurn: [Int],
    alsoInTurn: [Int], previousTurn: [Int], nextTurn: [Int], isQuoted: Bool, isQuestion: Bool
  ) {
    self.coveredBy = coveredBy
    self.precededBy = precededBy
    self.followedBy = followedBy
    self.inSentence = inSentence
    self.inTurn = inTurn
    self.alsoInTurn = alsoInTurn
    self.previousTurn = previousTurn
    self.nextTurn = nextTurn
    self.isQuoted = isQuoted
    self.isQuestion = isQuestion
  }
}
