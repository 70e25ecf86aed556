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
  case call(CallCondition)
  case unobservable(String)
}

struct CompiledResponse: Sendable {
  var trigger: CompiledDetector
  var answer: CompiledDetector
  var turns: Int?
  var seconds: Double?
  var every: Bool
}

/// A phrase detector whose patterns are numbers in the pack's pattern set.
struct CompiledPhrase: Sendable {
  var patterns: [Int]
  var scope: Scope
  var unless: [CompiledExemption]
  var minimum: Int
  var maximum: Int?
}

/// An exemption whose patterns are numbers in the pack's pattern set.
struct CompiledExemption: Sendable {
  var coveredBy: [Int]
  var precededBy: [Int]
  var followedBy: [Int]
  var inSentence: [Int]
  var inTurn: [Int]
  var alsoInTurn: [Int]
  var previousTurn: [Int]
  var nextTurn: [Int]
  var isQuoted: Bool
  var isQuestion: Bool
}
