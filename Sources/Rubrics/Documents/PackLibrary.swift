package import Diagnostics

/// Packs by id, with what they extend.
///
/// Only the pack that is asked for and its bases are ever decoded.
package struct PackLibrary: Sendable {
  /// A document, or why there is none.
  package struct Source: Sendable {
    package var document: DocumentNode?
    package var diagnostics: [Diagnostic]
    /// The document's compact form, if it was read from there.
    package var encoded: [UInt8]?

    package init(
      document: DocumentNode?, diagnostics: [Diagnostic] = [], encoded: [UInt8]? = nil
    ) {
      self.document = document
      self.encoded = encoded
      self.diagnostics = diagnostics
    }
  }

  /// The longest chain of packs that extend each other.
  private static let maximumChain = 8

  private let decoder: PackDecoder
  private let ids: @Sendable () -> [String]
  private let source: @Sendable (String) -> Source?

  /// Creates a library.
  ///
  /// - Parameters:
  ///   - decoder: Reads the documents.
  ///   - ids: The ids of all packs, for did-you-mean.
  ///   - source: The document of a pack; `nil` for an id that nothing has.
  package init(
    decoder: PackDecoder, ids: @escaping @Sendable () -> [String],
    source: @escaping @Sendable (String) -> Source?
  ) {
    self.decoder = decoder
    self.ids = ids
    self.source = source
  }

  /// The pack of an id.
  ///
  /// - Parameter id: The id.
  /// - Returns: The pack, unless it or one that it extends has errors, and all that is wrong with
  ///   them.
  package func pack(_ id: String) -> (pack: RubricPack?, diagnostics: [Diagnostic]) {
    guard let source = source(id) else {
      let known = ids().sorted()
      return (
        nil,
        [
          Diagnostic(
            id: "unknown-pack", message: "unknown pack '\(id)'",
            expected: DecodingContext.list(known),
            suggestion: Suggestion.nearest(to: id, among: known))
        ]
      )
    }
    return resolve(source, chain: [id])
  }

  /// The pack of a document that need not be in the library itself.
  ///
  /// - Parameter source: The document with what is known to be wrong with it.
  /// - Returns: As ``pack(_:)``.
  package func pack(from source: Source) -> (pack: RubricPack?, diagnostics: [Diagnostic]) {
    resolve(source, chain: source.document?["id"]?.text.map { [$0] } ?? [])
  }

  private func resolve(
    _ source: Source, chain: [String]
  ) -> (pack: RubricPack?, diagnostics: [Diagnostic]) {
    var diagnostics = source.diagnostics
    guard let document = source.document else { return (nil, diagnostics) }
    var base: RubricPack?
    if let node = document["extends"]?["pack"], let id = node.text, !id.isEmpty {
      let result = resolveBase(id, at: node.place, chain: chain)
      base = result.pack
      diagnostics += result.diagnostics
    }
    let result = decoder.decode(document, encoded: source.encoded, base: base)
    diagnostics += result.diagnostics
    let isSound = !diagnostics.contains { $0.severity == .error }
    return (isSound ? result.pack : nil, diagnostics)
  }

  private func resolveBase(
    _ id: String, at place: DocumentPlace?, chain: [String]
  ) -> (pack: RubricPack?, diagnostics: [Diagnostic]) {
    func failure(
      _ diagnosticId: String, _ message: String, suggestion: String? = nil
    ) -> (pack: RubricPack?, diagnostics: [Diagnostic]) {
      let diagnostic = Diagnostic(
        id: diagnosticId, file: place?.file, range: place?.range, message: message,
        suggestion: suggestion)
      return (nil, [diagnostic])
    }
    if let first = chain.firstIndex(of: id) {
      let circle = (chain[first...] + [id]).joined(separator: " → ")
      return failure("pack-cycle", "packs extend each other in a circle: \(circle)")
    }
    guard chain.count < Self.maximumChain else {
      return failure(
        "pack-chain-too-long", "more than \(Self.maximumChain) packs extend each other")
    }
    guard let source = source(id) else {
      return failure(
        "unknown-pack", "unknown pack '\(id)'",
        suggestion: Suggestion.nearest(to: id, among: ids()))
    }
    let base = resolve(source, chain: chain + [id])
    guard base.pack == nil else { return base }
    let broken = failure("broken-base", "the extended pack '\(id)' has mistakes of its own")
    return (nil, base.diagnostics + broken.diagnostics)
  }
}
