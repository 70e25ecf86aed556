package import Diagnostics

/// A node of a rubric document, whatever it was read from.
///
/// YAML files become such trees with the place of every node; compiled packs become the same trees
/// without places. One decoder reads both, so a built-in pack and a team's own go the same way.
package struct DocumentNode: Sendable {
  /// A key of a mapping with its value.
  package struct Member: Sendable {
    package var key: String
    /// Where the key stands.
    package var keyPlace: DocumentPlace?
    package var value: DocumentNode

    package init(key: String, keyPlace: DocumentPlace? = nil, value: DocumentNode) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  /// What a node holds. Scalars stay text: their reader knows what they must be.
  package enum Content: Sendable {
    case scalar(String)
    case list([DocumentNode])
    case mapping([Member])
  }

  package var content: Content
  package var place: DocumentPlace?

  package init(_ content: Content, place: DocumentPlace? = nil) {
    self.content = content
    self.place = place
  }
}

/// Where a node stands.
package struct DocumentPlace: Sendable, Hashable {
  package var file: String
  package var range: SourceRange

  package init(file: String, range: SourceRange) {
    self.file = file
    self.range = range
  }
}
