package import Diagnostics
import Synchronization

/// Packs by id, with what they extend.
///
/// Only the pack that is asked for and its bases are ever decoded, and a sound base only once.
package final class PackLibrary: Sendable {
  /// A document, or why there is none.
  package struct Source: Sendable {
    package var document: DocumentNode?
    package var diagnostics: [Diagnostic]
    /// The document's compact form, if it was read from there.
    package var encoded: [UInt8]?
    /// Whether its patterns are known to be sound, as those of built-in packs are.
    package var isChecked: Bool

    package init(
      document: DocumentNode?, diagnostics: [Diagnostic] = [], encoded: [UInt8]? = nil,
      isChecked: Bool = false
    ) {
      self.document = document
      self.encoded = encoded
      self.isChecked = isChecked
      self.diagnostics = diagnostics
    }
  }

  /// The longest chain of packs that extend each other.
  private static let maximumChain = 8

  private let decoder: PackDecoder
  private let ids: @Sendable () -> [String]
  private let source: @Sendable (String) -> Source?
  /// Bases that were decoded without a mistake.
  private let bases = Mutex<[String: Resolved]>([:])

  private struct Resolved {
    var pack: RubricPack?
    var diagnostics: [Diagnostic]
    /// How many packs it extends, one by the other.
    var depth = 0
  }

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
    let resolved = resolve(source, chain: [id])
    return (resolved.pack, resolved.diagnostics)
  }

  /// The pack of a document that need not be in the library itself.
  ///
  /// - Parameter source: The document with what is known to be wrong with it.
  /// - Returns: As ``pack(_:)``.
  package func pack(from source: Source) -> (pack: RubricPack?, diagnostics: [Diagnostic]) {
    let resolved = resolve(source, chain: source.document?["id"]?.text.map { [$0] } ?? [])
    return (resolved.pack, resolved.diagnostics)
  }

  private func resolve(_ source: Source, chain: [String]) -> Resolved {
    guard let document = source.document else {
      return Resolved(pack: nil, diagnostics: source.diagnostics)
    }
    var resolved = Resolved(pack: nil, diagnostics: source.diagnostics)
    var base: RubricPack?
    if let node = document["extends"]?["pack"], let id = node.text, !id.isEmpty {
      let result = resolveBase(id, at: node.place, chain: chain)
      base = result.pack
      resolved.diagnostics += result.diagnostics
      resolved.depth = result.depth + 1
    }
    let result = decoder.decode(
      document, encoded: source.encoded, base: base, isChecked: source.isChecked)
    resolved.diagnostics += result.diagnostics
    if !resolved.diagnostics.contains(where: { $0.severity == .error }) {
      resolved.pack = result.pack
    }
    return resolved
  }

  private func resolveBase(
    _ id: String, at place: DocumentPlace?, chain: [String]
  ) -> Resolved {
    func failure(
      _ diagnosticId: String, _ message: String, suggestion: String? = nil
    ) -> Resolved {
      let diagnostic = Diagnostic(
        id: diagnosticId, file: place?.file, range: place?.range, message: message,
        suggestion: suggestion)
      return Resolved(pack: nil, diagnostics: [diagnostic])
    }
    if let first = chain.firstIndex(of: id) {
      let circle = (chain[first...] + [id]).joined(separator: " → ")
      return failure("pack-cycle", "packs extend each other in a circle: \(circle)")
    }
    let known = bases.withLock { $0[id] }
    guard chain.count + (known?.depth ?? 0) < Self.maximumChain else {
      return failure(
        "pack-chain-too-long", "more than \(Self.maximumChain) packs extend each other")
    }
    if let known { return known }
    guard let source = source(id) else {
      return failure(
        "unknown-pack", "unknown pack '\(id)'",
        suggestion: Suggestion.nearest(to: id, among: ids()))
    }
    var base = resolve(source, chain: chain + [id])
    if base.pack != nil {
      bases.withLock { $0[id] = base }
    } else {
      base.diagnostics +=
        failure("broken-base", "the extended pack '\(id)' has mistakes of its own").diagnostics
    }
    return base
  }
}
