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
    source(id)?.document
  }

  /// A pack, ready for grading.
  ///
  /// - Parameters:
  ///   - id: The pack's id.
  ///   - readsExamples: Whether its criteria's examples are wanted.
  /// - Returns: The pack; `nil` if no built-in pack has the id.
  package static func pack(id: String, readsExamples: Bool = false) -> RubricPack? {
    let library = PackLibrary(
      decoder: PackDecoder(readsExamples: readsExamples, checks: .none), ids: { ids },
      source: { source($0) })
    return library.pack(id).pack
  }

  /// The compiled patterns of a pack.
  ///
  /// - Parameter id: The pack's id.
  /// - Returns: What `CompiledRubric` takes as tables; `nil` if no built-in pack has the id, or its
  ///   patterns are to be compiled.
  package static func patterns(_ id: String) -> [UInt8]? {
    CompiledPacks.patterns(of: id).map(bytes)
  }

  /// The ids of all built-in questionnaires, sorted.
  package static var questionnaireIds: [String] { CompiledPacks.questionnaireIds }

  /// A built-in questionnaire.
  ///
  /// - Parameter id: The questionnaire's id.
  /// - Returns: `nil` if no built-in questionnaire has the id.
  package static func questionnaire(id: String) -> Questionnaire? {
    guard let encoded = CompiledPacks.questionnaire(of: id).map(bytes),
      let document = try? DocumentDecoder.decode(encoded)
    else { return nil }
    return QuestionnaireDecoder.decode(document).questionnaire
  }

  /// The names of the models that built-in packs use, sorted.
  package static var modelNames: [String] {
    Set(ids.compactMap { document($0)?["model"]?["use"]?.text }).sorted()
  }

  /// A model file that the library carries.
  ///
  /// - Parameter name: The model's name, such as `service-call`.
  /// - Returns: Its bytes; `nil` if there is none of that name.
  package static func model(_ name: String) -> [UInt8]? {
    CompiledPacks.model(of: name).map(bytes)
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { unsafe Array($0) }
  }

  private static func source(_ id: String) -> PackLibrary.Source? {
    guard let encoded = CompiledPacks.document(of: id).map(bytes) else { return nil }
    guard let document = try? DocumentDecoder.decode(encoded) else { return nil }
    return PackLibrary.Source(document: document, encoded: encoded)
  }
}
