package import PatternMatching
package import Rubrics
import Transcripts

/// A pack made ready to grade: all its patterns in one automaton, all its detectors by number.
///
/// Immutable and `Sendable`: any number of threads may grade with it at once.
package struct CompiledRubric: Sendable {
  package internal(set) var pack: RubricPack
  let patterns: PatternSet
  private let patternDigest: UInt64
  let phrases: [CompiledPhrase]
  /// The scopes of phrases, each once.
  let scopes: [Scope]
  /// For each pattern, the phrases that it belongs to.
  let phrasesOfPattern: NumberLists
  /// In whose turns each pattern is looked for.
  let audience: PatternAudience
  /// By number, where each pattern was written.
  let sources: [PatternSource]
  let named: [CompiledDetector]
  let criteria: [CompiledCriterion]
  let phases: [CompiledPhase]
  let styles: [CompiledDetector]
  /// For each style, the phrases that mark it in a single turn.
  let stylePhrases: [[Int]]
  /// The script, if the pack has one.
  let flow: CompiledFlow?
  /// The named detector `agent-speech`, if the pack has one.
  let agentSpeech: CompiledDetector?
  /// The learned labels that the pack uses, and how each is joined with what patterns find.
  package let model: LearnedModel?
  let joins: [CompiledJoin]
  /// Patterns of the word list `question`: what makes a clause a question.
  let questionWords: [Int]

  /// How many patterns the pack has, and how large their automaton is.
  package var size: (patterns: Int, states: Int, bytes: Int) {
    (patterns.count, patterns.stateCount, patterns.byteCount)
  }

  /// Compiles a pack.
  ///
  /// - Parameters:
  ///   - pack: A pack that was checked when it was loaded.
  ///   - prepared: Its patterns, if they were compiled before; saves compiling them.
  ///   - model: The learned labels that the pack names; without it patterns decide alone.
  /// - Throws: A pattern's mistake, with its source, if the pack was not checked.
  package init(
    _ pack: RubricPack, prepared: PreparedPatterns? = nil, model: LearnedModel? = nil
  ) throws(RubricCompilationError) {
    var compiler = RubricCompiler(pack, model: model)
    var criteria: [CompiledCriterion] = []
    for criterion in pack.criteria { criteria.append(compiler.compile(criterion)) }
    var phases: [CompiledPhase] = []
    for phase in pack.phases { phases.append(compiler.compile(phase)) }
    var styles: [CompiledDetector] = []
    for style in pack.styles { styles.append(compiler.compile(style.detector)) }
    flow = pack.flow.map { CompiledFlow($0, &compiler) }
    if pack.detectors["agent-speech"] != nil {
      agentSpeech = compiler.compile(Detector.use("agent-speech"))
    } else {
      agentSpeech = nil
    }
    questionWords = compiler.numbers(of: pack.lexicons["question"] ?? [])
    self.pack = pack
    self.criteria = criteria
    self.phases = phases
    self.styles = styles
    stylePhrases = styles.map(compiler.leaves)
    sources = compiler.numbering.sources
    phrases = compiler.phrases
    self.model = model
    joins = compiler.joins
    scopes = compiler.scopes
    phrasesOfPattern = compiler.phrasesOfPattern
    audience = PatternAudience(
      compiler.phrases, patternCount: compiler.numbering.count, everywhere: compiler.everywhere)
    named = compiler.named
    patternDigest = compiler.numbering.digest(pack.lexicons)
    patterns = try compiler.numbering.patternSet(
      lexicons: pack.lexicons, prepared: prepared, digest: patternDigest)
  }

  /// The compiled patterns, for making the same rubric again without compiling them.
  package var encodedPatterns: [UInt8] { patterns.encoded(digest: patternDigest) }
}

/// A pattern that cannot be compiled, with where it was written.
package struct RubricCompilationError: Error, Sendable {
  package var source: PatternSource?
  package var error: PatternError
}

final class CompiledCriterion: Sendable {
  let id: String
  let kind: Criterion.Kind
  let applies: CompiledDetector?
  let detect: CompiledDetector
  /// What a verdict rests on.
  let basis: Basis
  /// The phrases that mark the behaviour in a single agent turn.
  let labels: [Int]
  /// The learned labels that it asks for.
  let joins: [Int]
  /// The one of them that marks the behaviour in a single agent turn.
  let labelJoin: Int?
  /// The phrases by which the pack says that a turn shows the behaviour, if it says so apart from what is
  /// to be found.
  let marks: [Int]
  /// Whether any one turn in which it is found shows it.
  let showsInAnyTurn: Bool

  init(
    id: String, kind: Criterion.Kind, applies: CompiledDetector?, detect: CompiledDetector,
    basis: Basis, labels: [Int], marks: [Int], joins: [Int], labelJoin: Int?,
    showsInAnyTurn: Bool
  ) {
    self.id = id
    self.kind = kind
    self.applies = applies
    self.detect = detect
    self.basis = basis
    self.labels = labels
    self.marks = marks
    self.joins = joins
    self.labelJoin = labelJoin
    self.showsInAnyTurn = showsInAnyTurn
  }
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
  private var namedJoins: [[Int]] = []
  private var namedShows: [Int?] = []
  private var numbers: [String: Int] = [:]
  private(set) var scopes: [Scope] = []
  private var scopeNumbers: [Scope: Int] = [:]
  private(set) var numbering = PatternNumbering()
  /// Patterns that others than phrases ask for.
  private(set) var everywhere: Set<Int> = []
  private(set) var joins: [CompiledJoin] = []
  private let pack: RubricPack
  private let model: LearnedModel?

  init(_ pack: RubricPack, model: LearnedModel?) {
    self.pack = pack
    self.model = model
  }

  /// Patterns that are looked for in everybody's turns.
  mutating func numbers(of sources: [PatternSource]) -> [Int] {
    let numbers = phraseNumbers(of: sources)
    everywhere.formUnion(numbers)
    return numbers
  }

  /// Patterns of a phrase, which says in whose turns they are looked for.
  private mutating func phraseNumbers(of sources: [PatternSource]) -> [Int] {
    sources.map { numbering.number(of: $0) }
  }

  mutating func compile(_ criterion: Criterion) -> CompiledCriterion {
    var applies: CompiledDetector?
    if let condition = criterion.applies { applies = compile(condition) }
    let detect = joined(criterion.id, compile(criterion.detect))
    let label = criterion.label.map { detector in
      compile(detector)
    }
    return CompiledCriterion(
      id: criterion.id, kind: criterion.kind, applies: applies, detect: detect,
      basis: basis(of: detect),
      labels: leaves(of: label ?? detect), marks: label.map { leaves(of: $0) } ?? [],
      joins: joins(of: detect),
      labelJoin: shows(label ?? detect).flatMap { number in
        model?.labels[joins[number].label].id == criterion.id ? number : nil
      }, showsInAnyTurn: showsInAnyTurn(detect))
  }

  /// A detector joined with the learned label that the pack names for it, if the model has it.
  private mutating func joined(_ name: String, _ detector: CompiledDetector) -> CompiledDetector {
    guard let join = pack.model?.joins[name], join.combination != .pattern,
      let label = model?.number(of: join.label, in: join.isCustomers ? .customer : .behaviour)
    else { return detector }
    joins.append(
      CompiledJoin(
        label: label, role: join.isCustomers ? .customer : .agent,
        combination: join.combination, from: join.from ?? model?.labels[label].threshold ?? 0.5,
        doubtFrom: join.doubtFrom, patternFrom: join.patternFrom, phrases: leaves(of: detector)))
    return .learned(joins.count - 1, detector)
  }

  /// The learned label by which a detector shows in a single turn.
  private func shows(_ detector: CompiledDetector) -> Int? {
    switch detector {
    case .learned(let number, _): number
    case .reference(let number): namedShows[number]
    case .within(let part, _): shows(part)
    case .all(let parts), .any(let parts), .atLeast(_, let parts), .sequence(let parts):
      firstShown(of: parts)
    case .response(let response): shows(response.answer)
    case .before(let find, _), .after(let find, _), .around(let find, _, _): shows(find)
    default: nil
    }
  }

  private func firstShown(of parts: [CompiledDetector]) -> Int? {
    for part in parts {
      if let number = shows(part) { return number }
    }
    return nil
  }

  /// Whether a detector that is found is found in each of its turns alone.
  private func showsInAnyTurn(_ detector: CompiledDetector) -> Bool {
    switch detector {
    case .phrase(let number): phrases[number].minimum <= 1
    case .questions(let count, _): count <= 1
    case .form: true
    case .reference(let number): showsInAnyTurn(named[number])
    case .learned(_, let part), .within(let part, _), .before(let part, _), .after(let part, _),
      .around(let part, _, _):
      showsInAnyTurn(part)
    case .any(let parts): parts.allSatisfy(showsInAnyTurn)
    case .response(let response): !response.every && showsInAnyTurn(response.answer)
    default: false
    }
  }

  /// The learned labels that a detector asks for.
  private func joins(of detector: CompiledDetector) -> [Int] {
    switch detector {
    case .learned(let number, let part): [number] + joins(of: part)
    case .reference(let number): namedJoins[number]
    case .within(let part, _): joins(of: part)
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts),
      .sequence(let parts):
      Array(Set(parts.flatMap(joins))).sorted()
    case .response(let response): joins(of: response.answer)
    case .before(let find, _), .after(let find, _), .around(let find, _, _): joins(of: find)
    default: []
    }
  }

  mutating func compile(_ phase: PhaseRule) -> CompiledPhase {
    var cues: [(detector: CompiledDetector, weight: Double)] = []
    for cue in phase.cues { cues.append((compile(cue.detector), cue.weight)) }
    return CompiledPhase(cues: cues)
  }

  mutating func compile(_ detector: Detector) -> CompiledDetector {
    switch detector {
    case .phrase(let phrase):
      phrases.append(compile(phrase))
      return .phrase(phrases.count - 1)
    case .use(let name): return .reference(number(of: name))
    case .within(let part, let scope): return .within(compile(part), scope)
    case .all(let parts): return .all(compile(parts))
    case .any(let parts): return .any(compile(parts))
    case .none(let parts): return .none(compile(parts))
    case .atLeast(let count, let parts): return .atLeast(count, compile(parts))
    case .sequence(let parts): return .sequence(compile(parts))
    case .response(let response):
      return .response(
        CompiledResponse(
          trigger: compile(response.trigger), answer: compile(response.answer),
          turns: response.turns, seconds: response.seconds, every: response.every))
    case .before(let find, let anchor):
      return .before(compile(find), anchor: compile(anchor))
    case .after(let find, let anchor):
      return .after(compile(find), anchor: compile(anchor))
    case .questions(let count, let scope): return .questions(atLeast: count, scope: scope)
    case .around(let find, let anchor, let turns):
      return .around(compile(find), anchor: compile(anchor), turns: turns)
    case .interruption(let seconds, let excuses, let role):
      return .interruption(longerThan: seconds, excusedBy: numbers(of: excuses), by: role)
    case .measure(let measure): return .measure(measure)
    case .text(let detector): return .text(detector)
    case .form(let detector): return .form(detector)
    case .meaning(let detector): return .meaning(detector)
    case .jargon(let jargon):
      return .jargon(
        terms: numbers(of: jargon.terms), explanations: numbers(of: jargon.explanations),
        scope: jargon.scope)
    case .call(let condition): return .call(condition)
    case .flow(let condition): return .flow(condition)
    case .unobservable(let reason): return .unobservable(reason)
    }
  }

  private mutating func compile(_ parts: [Detector]) -> [CompiledDetector] {
    var compiled: [CompiledDetector] = []
    for part in parts { compiled.append(compile(part)) }
    return compiled
  }

  /// A named detector is compiled once; loading has made sure that it exists and has no cycle.
  private mutating func number(of name: String) -> Int {
    if let known = numbers[name] { return known }
    let compiled = joined(
      name, compile(pack.detectors[name] ?? .unobservable("unknown-detector")))
    namedJoins.append(joins(of: compiled))
    namedShows.append(shows(compiled))
    namedBases.append(basis(of: compiled))
    namedLeaves.append(leaves(of: compiled))
    named.append(compiled)
    numbers[name] = named.count - 1
    return named.count - 1
  }

  private mutating func compile(_ phrase: PhraseDetector) -> CompiledPhrase {
    var exemptions: [CompiledExemption] = []
    for exemption in phrase.unless {
      exemptions.append(
        CompiledExemption(
          coveredBy: phraseNumbers(of: exemption.coveredBy),
          precededBy: phraseNumbers(of: exemption.precededBy),
          followedBy: phraseNumbers(of: exemption.followedBy),
          inSentence: phraseNumbers(of: exemption.inSentence),
          inTurn: phraseNumbers(of: exemption.inTurn),
          alsoInTurn: phraseNumbers(of: exemption.alsoInTurn),
          previousTurn: phraseNumbers(of: exemption.previousTurn),
          nextTurn: phraseNumbers(of: exemption.nextTurn), isQuoted: exemption.isQuoted,
          isQuestion: exemption.isQuestion))
    }
    return CompiledPhrase(
      patterns: phraseNumbers(of: phrase.patterns), scope: phrase.scope,
      scopeNumber: number(of: phrase.scope), unless: exemptions, minimum: phrase.minimum,
      maximum: phrase.maximum)
  }

  private mutating func number(of scope: Scope) -> Int {
    if let known = scopeNumbers[scope] { return known }
    scopeNumbers[scope] = scopes.count
    scopes.append(scope)
    return scopes.count - 1
  }

  /// For each pattern, the phrases that it belongs to.
  var phrasesOfPattern: NumberLists {
    var pairs: [(list: Int32, member: Int32)] = []
    for (number, phrase) in phrases.enumerated() {
      for pattern in Set(phrase.patterns).sorted() {
        pairs.append((Int32(pattern), Int32(number)))
      }
    }
    return NumberLists(pairs, count: numbering.count)
  }

  /// What a detector looks at; of mixed parts, words.
  private func basis(of detector: CompiledDetector) -> Basis {
    switch detector {
    case .questions, .interruption, .measure: return .measure
    case .call, .meaning(.metadata), .meaning(.record): return .metadata
    case .flow: return .flow
    case .reference(let number): return namedBases[number]
    case .within(let part, _), .learned(_, let part): return basis(of: part)
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts),
      .sequence(let parts):
      let kinds = Set(parts.map(basis))
      return kinds.count == 1 ? kinds.first ?? .pattern : .pattern
    case .phrase, .response, .before, .after, .around, .text, .form, .jargon, .meaning,
      .unobservable:
      return .pattern
    }
  }

  /// The phrases by which a detector shows in a single turn: not its conditions and anchors.
  func leaves(of detector: CompiledDetector) -> [Int] {
    switch detector {
    case .phrase(let number): [number]
    case .reference(let number): namedLeaves[number]
    case .all(let parts), .any(let parts), .atLeast(_, let parts), .sequence(let parts):
      Array(Set(parts.flatMap(leaves))).sorted()
    case .within(let part, _), .learned(_, let part): leaves(of: part)
    case .response(let response): leaves(of: response.answer)
    case .before(let find, _), .after(let find, _), .around(let find, _, _): leaves(of: find)
    case .none, .questions, .interruption, .call, .flow, .unobservable, .measure, .text, .form,
      .jargon, .meaning:
      []
    }
  }
}
