package import Diagnostics

/// Turns a document into a rubric pack, or into every mistake that is in it.
///
/// Decoding never throws and never stops at the first mistake. O(size of the document).
package struct PackDecoder: Sendable {
  /// The format that is read.
  package static let schema = "callgrade.pack/1"

  private let engine: SemanticVersion
  private let readsExamples: Bool
  private let checks: Checks

  /// What is looked for besides mistakes of form.
  package enum Checks: Sendable {
    /// Everything.
    case all
    /// Everything but mistakes in patterns, for which they have to be compiled.
    case withoutPatterns
    /// Nothing: the pack was checked before, and so was what it extends.
    case none
  }

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - engine: The version that packs may require.
  ///   - readsExamples: Whether the examples of criteria are wanted; grading does without.
  ///   - checks: What is looked for besides mistakes of form.
  package init(
    engine: SemanticVersion = .engine, readsExamples: Bool = true, checks: Checks = .all
  ) {
    self.engine = engine
    self.readsExamples = readsExamples
    self.checks = checks
  }

  /// Decodes a pack.
  ///
  /// - Parameters:
  ///   - document: The pack's own document.
  ///   - encoded: The document's compact form, where it is at hand; it is made otherwise.
  ///   - base: The pack that it extends; without it, whatever may come from there is not missed.
  ///   - isChecked: Whether its patterns are known to be sound, as those of built-in packs are.
  /// - Returns: The pack, unless there are errors, and all that is wrong with it.
  package func decode(
    _ document: DocumentNode, encoded: [UInt8]? = nil, base: RubricPack? = nil,
    isChecked: Bool = false
  ) -> (pack: RubricPack?, diagnostics: [Diagnostic]) {
    let context = DecodingContext(readsExamples: readsExamples)
    guard isReadable(document, in: context) else { return (nil, context.diagnostics) }
    let draft = PackDraft(document, in: context)
    let digest = DocumentDigest.of(
      encoded: encoded ?? DocumentEncoder.encode(document), base: base?.digest)
    let pack = draft.assemble(base: base, digest: digest, in: context)
    if checks != .none { draft.check(pack, base: base, in: context) }
    if checks == .all, !isChecked { draft.checkPatterns(pack, in: context) }
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
}
