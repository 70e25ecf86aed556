package import Rubrics

/// The packs that are compiled into the library.
///
/// Nothing is read until a pack is asked for, and then only that pack and what it extends.
package enum BuiltinPacks: Sendable {
  /// The ids of all built-in packs, sorted.
  package static var ids: [String] { CompiledPacks.ids }

  /// The document of a pack.
  ///
  /// - Parameter id: The pack's id.
  /// - Returns: Its document without places; `nil` if no built-in pack has the id.
  package static func document(_ id: String) -> DocumentNode? {
    guard let text = CompiledPacks.text(of: id) else { return nil }
    return try? DocumentDecoder.decode(text.withUTF8Buffer { unsafe Array($0) })
  }

  /// A pack, ready for grading.
  ///
  /// - Parameters:
  ///   - id: The pack's id.
  ///   - readsExamples: Whether its criteria's examples are wanted.
  /// - Returns: The pack; `nil` if no built-in pack has the id.
  package static func pack(id: String, readsExamples: Bool = false) -> RubricPack? {
    let library = PackLibrary(
      decoder: PackDecoder(readsExamples: readsExamples, checksPatterns: false), ids: { ids },
      source: { document($0).map { PackLibrary.Source(document: $0) } })
    return library.pack(id).pack
  }
}
