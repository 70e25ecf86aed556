package import Rubrics

/// The packs that a program carries.
package struct BuiltinDocuments: Sendable {
  /// Their ids, sorted.
  package var ids: [String]
  /// The document of an id; called only for packs that are asked for.
  package var document: @Sendable (String) -> DocumentNode?

  package init(ids: [String], document: @escaping @Sendable (String) -> DocumentNode?) {
    self.ids = ids
    self.document = document
  }

  /// No packs at all.
  package static let none = BuiltinDocuments(ids: []) { _ in nil }
}
