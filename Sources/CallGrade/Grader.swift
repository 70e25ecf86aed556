import BuiltinRubrics
import Coaching
package import Detection
package import PatternMatching
public import Rubrics
public import Scoring
public import Transcripts

/// Grades calls with one pack.
///
/// ```swift
/// import CallGrade
///
/// let grader = try Grader(builtin: "service-call")
/// let call = Transcript(turns: [
///   Turn(role: .agent, text: "您好，我是星河客服0417号，请问有什么可以帮您？"),
///   Turn(role: .customer, text: "我家宽带从昨晚断到现在，急死人了！"),
/// ])
/// let card = grader.grade(call)
/// print(card.criteria[0].id, card.criteria[0].verdict)  // greeting met
/// ```
///
/// A grader compiles its pack once, when it is made: some tenths of a second for a thousand patterns.
/// Packs that the library carries are compiled when it is built and take some milliseconds.
/// After that it is immutable; any number of tasks may grade with it at once, and grading the same
/// call again gives an equal scorecard. Grading is linear in the text, takes no lock and does no
/// I/O, and cannot fail: what a transcript cannot show is `notEvaluated`, and a score that could not
/// be trusted is withheld with the reason in ``Scorecard/health``.
public struct Grader: Sendable {
  /// The pack that it grades with.
  public let pack: RubricPack
  package let rubric: CompiledRubric
  private let coach: Coach
  package let engine: EngineIdentity

  /// Makes a grader for a pack.
  ///
  /// - Parameter pack: A pack that was loaded, built-in or not.
  /// - Throws: ``GraderError`` with code ``GraderError/Code/brokenPack`` if a pattern of the pack
  ///   cannot be compiled. A pack that loaded without errors always compiles.
  public init(pack: RubricPack) throws(GraderError) {
    try self.init(pack: pack, model: .shipped)
  }

  /// Makes a grader whose learned labels come from a model file instead of the library.
  ///
  /// A pack that states no `model` grades by its patterns alone, whatever file is given.
  ///
  /// - Parameters:
  ///   - pack: A pack that was loaded, built-in or not.
  ///   - modelFile: The bytes of a file that `callgrade train` wrote.
  /// - Throws: ``GraderError`` as for ``init(pack:)``, and with code
  ///   ``GraderError/Code/brokenModel`` if the file cannot be read.
  public init(pack: RubricPack, modelFile: [UInt8]) throws(GraderError) {
    try self.init(pack: pack, model: .file(modelFile))
  }

  /// Where learned labels come from.
  package enum ModelChoice: Sendable {
    /// The model that the pack names.
    case shipped
    /// A model file.
    case file([UInt8])
    /// Nowhere: patterns decide alone.
    case none
  }

  package init(pack: RubricPack, model: ModelChoice) throws(GraderError) {
    let id = pack.id
    try self.init(
      pack: pack, model: model, prepared: PreparedPatterns { BuiltinPacks.patterns(id) })
  }

  private init(
    pack: RubricPack, model: ModelChoice, prepared: PreparedPatterns
  ) throws(GraderError) {
    let learned = try Self.model(of: pack, model)
    engine = EngineIdentity(version: SemanticVersion.engine.text, model: learned?.identity)
    do {
      rubric = try CompiledRubric(pack, prepared: prepared, model: learned?.model)
    } catch {
      let place = error.source.map { "pattern '\($0.text)': " } ?? ""
      throw GraderError(code: .brokenPack, message: "\(pack.id): \(place)\(error.error.message)")
    }
    self.pack = pack
    coach = Coach(pack: pack)
  }

  private static func model(
    of pack: RubricPack, _ choice: ModelChoice
  ) throws(GraderError) -> (model: LearnedModel, identity: EngineIdentity.Model)? {
    guard let name = pack.model?.name else { return nil }
    let bytes: [UInt8]
    switch choice {
    case .none: return nil
    case .file(let file): bytes = file
    case .shipped:
      guard let shipped = BuiltinPacks.model(name) else {
        throw GraderError(
          code: .brokenModel, message: "\(pack.id): there is no built-in model '\(name)'")
      }
      bytes = shipped
    }
    do {
      let identity = EngineIdentity.Model(name: name, digest: DocumentDigest.of(encoded: bytes))
      return (try LearnedModel(reading: bytes), identity)
    } catch {
      throw GraderError(
        code: .brokenModel, message: "model \(name), line \(error.line): \(error.message)")
    }
  }

  /// Makes a grader for a pack that the library carries.
  ///
  /// - Parameter id: The pack's id, such as `service-call`; see ``builtinPacks``.
  /// - Throws: ``GraderError`` with code ``GraderError/Code/unknownPack`` if there is none.
  public init(builtin id: String) throws(GraderError) {
    try self.init(builtin: id, readsExamples: false, model: .shipped)
  }

  package init(
    builtin id: String, readsExamples: Bool, model: ModelChoice
  ) throws(GraderError) {
    let prepared = PreparedPatterns { BuiltinPacks.patterns(id) }
    guard let pack = BuiltinPacks.pack(id: id, readsExamples: readsExamples) else {
      let known = BuiltinPacks.ids.joined(separator: ", ")
      throw GraderError(
        code: .unknownPack, message: "there is no built-in pack '\(id)'; there are \(known)")
    }
    try self.init(pack: pack, model: model, prepared: prepared)
  }

  /// The ids of the packs that the library carries, sorted.
  public static var builtinPacks: [String] { BuiltinPacks.ids }

  /// Grades one call.
  ///
  /// - Parameters:
  ///   - transcript: The call; roles that are `unknown` stay so.
  ///   - provenance: Where it came from, copied into the scorecard.
  /// - Returns: The scorecard.
  public func grade(
    _ transcript: Transcript,
    provenance: Provenance = Provenance(source: "memory", format: "memory")
  ) -> Scorecard {
    var matcher = rubric.matcher
    return grade(transcript, provenance: provenance, using: &matcher)
  }

  /// Lays a call over the pack's script.
  ///
  /// - Parameter transcript: The call.
  /// - Returns: The way that the call took, with the customer's answers; `nil` if the pack has no
  ///   script (``RubricPack/flow``).
  public func flow(of transcript: Transcript) -> FlowAlignment? {
    rubric.judge(transcript).flow
  }

  /// Finds the pack's patterns; for ``grade(_:provenance:using:)``.
  package var matcher: PatternMatcher { rubric.matcher }

  /// Grades one call of many, with working space that serves one after the other.
  package func grade(
    _ transcript: Transcript, provenance: Provenance, using matcher: inout PatternMatcher
  ) -> Scorecard {
    var card = Scorecard(
      rubric.judge(transcript, using: &matcher), pack: pack, provenance: provenance)
    card.engine = engine
    card.coaching = coach.notes(on: card, transcript: transcript)
    return card
  }
}

/// Why a grader could not be made.
public struct GraderError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure it is; kinds may be added.
  public struct Code: Sendable, Hashable {
    private let name: String

    /// A pattern of the pack cannot be compiled.
    public static let brokenPack = Code(name: "broken-pack")
    /// The model that the pack names is not there, or a model file cannot be read.
    public static let brokenModel = Code(name: "broken-model")
    /// There is no built-in pack of that id.
    public static let unknownPack = Code(name: "unknown-pack")
  }

  /// What kind of failure it is.
  public var code: Code
  /// What happened, in one sentence.
  public var message: String

  /// The message.
  public var description: String { message }
}
