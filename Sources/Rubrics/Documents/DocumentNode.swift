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

  /// What a node holds; scalars stay text, since their reader knows what they must be.
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

  /// The text of a scalar; `nil` for anything else.
  package var text: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }

  /// The first value of a mapping under a key; `nil` if there is none.
  ///
  /// O(members).
  package subscript(key: String) -> DocumentNode? {
    guard case .mapping(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }
}
