package import PatternMatching
package import Rubrics

/// A pack made ready to grade: all its patterns in one automaton, all its detectors by number.
///
/// Immutable and `Sendable`: any number of threads may grade with it at once.
package struct CompiledRubric: Sendable {
  package let pack: RubricPack
  let patterns: PatternSet
  let phrases: [CompiledPhrase]
  let named: [CompiledDetector]
  let criteria: [CompiledCriterion]
  let phases: [CompiledPhase]
  let styles: [CompiledDetector]
  /// The named detector `agent-speech`, if the pack has one.
  let agentSpeech: CompiledDetector?
  /// Patterns of the word list `question`: what makes a clause a question.
  let questionWords: [Int]

  /// How many patterns the pack has, and how large their automaton is.
  package var size: (patterns: Int, states: Int, bytes: Int) {
    (patterns.count, patterns.stateCount, patterns.byteCount)
  }

  /// Compiles a pack.
  ///
  /// - Parameter pack: A pack that was checked when it was loaded.
  /// - Throws: A pattern's mistake, with its source, if the pack was not checked.
  package init(_ pack: RubricPack) throws(RubricCompilationError) {
    var compiler = try RubricCompiler(pack)
    var criteria: [CompiledCriterion] = []
    for criterion in pack.criteria { criteria.append(try compiler.compile(criterion)) }
    var phases: [CompiledPhase] = []
    for phase in pack.phases { phases.append(try compiler.compile(phase)) }
    var styles: [CompiledDetector] = []
    for style in pack.styles { styles.append(try compiler.compile(style.detector)) }
    if pack.detectors["agent-speech"] != nil {
      agentSpeech = try compiler.compile(Detector.use("agent-speech"))
    } else {
      agentSpeech = nil
    }
    questionWords = try compiler.numbers(of: pack.lexicons["question"] ?? [])
    self.pack = pack
    self.criteria = criteria
    self.phases = phases
    self.styles = styles
    phrases = compiler.phrases
    named = compiler.named
    patterns = try compiler.patternSet()
  }
}

/// A pattern that cannot be compiled, with where it was written.
package struct RubricCompilationError: Error, Sendable {
  package var source: PatternSource?
  package var error: PatternError
}

struct CompiledCriterion: Sendable {
  var applies: CompiledDetector?
  var detect: CompiledDetector
  /// What a verdict rests on.
  var basis: Basis
  /// The phrases that mark the behaviour in a single agent turn.
  var labels: [Int]
}

struct CompiledPhase: Sendable {
  var cues: [(detector: CompiledDetector, weight: Double)]
}

/// Turns detectors into compiled ones, sharing what is named.
struct RubricCompiler {
  private(set) var phrases: [CompiledPhrase] = []
  private(set) var named: [CompiledDetector] = []
  /// What each named detector looks at, and the phrases by which it shows, known once: a name may
  /// be used any number of times.
  private var namedBases: [Basis] = []
  private var namedLeaves: [[Int]] = []
  private var numbers: [String: Int] = [:]
  private var builder: PatternSetBuilder
  private let pack: RubricPack

  init(_ pack: RubricPack) throws(RubricCompilationError) {
    self.pack = pack
    var lexicons: [String: [PatternNode]] = [:]
    for name in pack.lexicons.keys.sorted() {
      var nodes: [PatternNode] = []
      for source in pack.lexicons[name] ?? [] {
        do { nodes.append(try PatternParser.parse(source.text)) } catch {
          throw RubricCompilationError(source: source, error: error)
        }
      }
      lexicons[name] = nodes
    }
    builder = PatternSetBuilder(lexicons: lexicons)
  }

  func patternSet() throws(RubricCompilationError) -> PatternSet {
    do { return try builder.build() } catch {
      throw RubricCompilationError(source: nil, error: error)
    }
  }

  mutating func numbers(of sources: [PatternSource]) throws(RubricCompilationError) -> [Int] {
    var numbers: [Int] = []
    for source in sources {
      do { numbers.append(try builder.add(source.text)) } catch {
        throw RubricCompilationError(source: source, error: error)
      }
    }
    return numbers
  }

  mutating func compile(_ criterion: Criterion) throws(RubricCompilationError)
    -> CompiledCriterion
  {
    var applies: CompiledDetector?
    if let condition = criterion.applies { applies = try compile(condition) }
    let detect = try compile(criterion.detect)
    let label = try criterion.label.map { detector throws(RubricCompilationError) in
      try compile(detector)
    }
    return CompiledCriterion(
      applies: applies, detect: detect, basis: basis(of: detect),
      labels: leaves(of: label ?? detect))
  }

  mutating func compile(_ phase: PhaseRule) throws(RubricCompilationError) -> CompiledPhase {
    var cues: [(detector: CompiledDetector, weight: Double)] = []
    for cue in phase.cues { cues.append((try compile(cue.detector), cue.weight)) }
    return CompiledPhase(cues: cues)
  }

  mutating func compile(_ detector: Detector) throws(RubricCompilationError) -> CompiledDetector {
    switch detector {
    case .phrase(let phrase):
      phrases.append(try compile(phrase))
      return .phrase(phrases.count - 1)
    case .use(let name): return .reference(try number(of: name))
    case .within(let part, let scope): return .within(try compile(part), scope)
    case .all(let parts): return .all(try compile(parts))
    case .any(let parts): return .any(try compile(parts))
    case .none(let parts): return .none(try compile(parts))
    case .atLeast(let count, let parts): return .atLeast(count, try compile(parts))
    case .sequence(let parts): return .sequence(try compile(parts))
    case .response(let response):
      return .response(
        CompiledResponse(
          trigger: try compile(response.trigger), answer: try compile(response.answer),
          turns: response.turns, seconds: response.seconds, every: response.every))
    case .before(let find, let anchor):
      return .before(try compile(find), anchor: try compile(anchor))
    case .after(let find, let anchor):
      return .after(try compile(find), anchor: try compile(anchor))
    case .questions(let count, let scope): return .questions(atLeast: count, scope: scope)
    case .interruption(let seconds, let excuses):
      return .interruption(longerThan: seconds, excusedBy: try numbers(of: excuses))
    case .call(let condition): return .call(condition)
    case .unobservable(let reason): return .unobservable(reason)
    }
  }

  private mutating func compile(_ parts: [Detector]) throws(RubricCompilationError)
    -> [CompiledDetector]
  {
    var compiled: [CompiledDetector] = []
    for part in parts { compiled.append(try compile(part)) }
    return compiled
  }

  /// A named detector is compiled once; loading has made sure that it exists and has no cycle.
  private mutating func number(of name: String) throws(RubricCompilationError) -> Int {
    if let known = numbers[name] { return known }
    let compiled = try compile(pack.detectors[name] ?? .unobservable("unknown-detector"))
    namedBases.append(basis(of: compiled))
    namedLeaves.append(leaves(of: compiled))
    named.append(compiled)
    numbers[name] = named.count - 1
    return named.count - 1
  }

  private mutating func compile(_ phrase: PhraseDetector) throws(RubricCompilationError)
    -> CompiledPhrase
  {
    var exemptions: [CompiledExemption] = []
    for exemption in phrase.unless {
      exemptions.append(
        CompiledExemption(
          coveredBy: try numbers(of: exemption.coveredBy),
          precededBy: try numbers(of: exemption.precededBy),
          followedBy: try numbers(of: exemption.followedBy),
          inSentence: try numbers(of: exemption.inSentence),
          inTurn: try numbers(of: exemption.inTurn),
          alsoInTurn: try numbers(of: exemption.alsoInTurn),
          previousTurn: try numbers(of: exemption.previousTurn),
          nextTurn: try numbers(of: exemption.nextTurn), isQuoted: exemption.isQuoted,
          isQuestion: exemption.isQuestion))
    }
    return CompiledPhrase(
      patterns: try numbers(of: phrase.patterns), scope: phrase.scope, unless: exemptions,
      minimum: phrase.minimum, maximum: phrase.maximum)
  }

  /// What a detector looks at; of mixed parts, words.
  private func basis(of detector: CompiledDetector) -> Basis {
    switch detector {
    case .questions, .interruption: return .measure
    case .call: return .metadata
    case .reference(let number): return namedBases[number]
    case .within(let part, _): return basis(of: part)
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts),
      .sequence(let parts):
      let kinds = Set(parts.map(basis))
      return kinds.count == 1 ? kinds.first ?? .pattern : .pattern
    case .phrase, .response, .before, .after, .unobservable: return .pattern
    }
  }

  /// The phrases by which a detector shows in a single turn: not its conditions and anchors.
  private func leaves(of detector: CompiledDetector) -> [Int] {
    switch detector {
    case .phrase(let number): [number]
    case .reference(let number): namedLeaves[number]
    case .all(let parts), .any(let parts), .atLeast(_, let parts), .sequence(let parts):
      Array(Set(parts.flatMap(leaves))).sorted()
    case .within(let part, _): leaves(of: part)
    case .response(let response): leaves(of: response.answer)
    case .before(let find, _), .after(let find, _): leaves(of: find)
    case .none, .questions, .interruption, .call, .unobservable: []
    }
  }
}
