package import Diagnostics

/// Turns a document into a rubric pack, or into every mistake that is in it.
///
/// Decoding never throws and never stops at the first mistake. O(size of the document).
package struct PackDecoder: Sendable {
  /// The format that is read.
  package static let schema = "callgrade.pack/1"

  private let engine: SemanticVersion
  private let readsExamples: Bool
  private let checkPattern: PatternCheck

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - engine: The version that packs may require.
  ///   - readsExamples: Whether the examples of criteria are wanted; grading does without.
  ///   - checkPattern: Looks for mistakes in patterns.
  package init(
    engine: SemanticVersion = .engine, readsExamples: Bool = true,
    checkPattern: @escaping PatternCheck = PatternProblem.find
  ) {
    self.engine = engine
    self.readsExamples = readsExamples
    self.checkPattern = checkPattern
  }

  /// Decodes a pack.
  ///
  /// - Parameters:
  ///   - document: The pack's own document.
  ///   - base: The pack that it extends; without it, whatever may come from there is not missed.
  /// - Returns: The pack, unless there are errors, and all that is wrong with it.
  package func decode(
    _ document: DocumentNode, base: RubricPack? = nil
  ) -> (pack: RubricPack?, diagnostics: [Diagnostic]) {
    let context = DecodingContext(readsExamples: readsExamples)
    guard isReadable(document, in: context) else { return (nil, context.diagnostics) }
    let draft = PackDraft(document, in: context)
    let pack = draft.assemble(
      base: base, digest: DocumentDigest.of(document, base: base?.digest), in: context)
    draft.check(pack, base: base, in: context)
    checkPatterns(pack, in: context)
    return (context.hasErrors ? nil : pack, context.diagnostics.inReadingOrder())
  }

  /// Whether this engine reads such documents at all; if not, other mistakes would mislead.
  private func isReadable(_ document: DocumentNode, in context: DecodingContext) -> Bool {
    guard case .mapping = document.content else {
      context.report(
        "wrong-type", "a pack must be a mapping, not \(document.kindName)", at: document.place,
        expected: "key: value lines")
      return false
    }
    if let node = document["schema"], let text = node.text, text != Self.schema {
      context.report(
        "unknown-schema", "unknown schema '\(text)'", at: node.place, expected: Self.schema,
        suggestion: Suggestion.nearest(to: text, among: [Self.schema]))
      return false
    }
    if let node = document["requires"]?["engine"], let range = node.text,
      engine.satisfies(range) == false
    {
      context.report(
        "engine-too-different", "the pack requires engine \(range)", at: node.place,
        expected: "a range that has \(engine.text)")
      return false
    }
    return true
  }

  private func checkPatterns(_ pack: RubricPack, in context: DecodingContext) {
    let lexicons = Set(pack.lexicons.keys)
    for pattern in context.patterns {
      for problem in checkPattern(pattern.text, lexicons) {
        context.report(
          problem.id, problem.message,
          at: pattern.place?.part(
            at: problem.offset, length: problem.length, of: pattern.text),
          expected: problem.expected, suggestion: problem.suggestion, severity: problem.severity)
      }
    }
  }
}

/// Looks for mistakes in one pattern, given the names of the word lists that it may use.
package typealias PatternCheck =
  @Sendable (_ pattern: String, _ lexicons: Set<String>) -> [PatternProblem]

/// A mistake in a pattern.
package struct PatternProblem: Sendable, Hashable {
  package var id: String
  package var severity: Diagnostic.Severity
  /// Where it begins, in characters of the pattern.
  package var offset: Int
  /// How many characters it spans.
  package var length: Int
  package var message: String
  package var expected: String?
  package var suggestion: String?

  package init(
    id: String, severity: Diagnostic.Severity = .error, offset: Int, length: Int, message: String,
    expected: String? = nil, suggestion: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.offset = offset
    self.length = length
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
  }
}
