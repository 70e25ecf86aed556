/// A pack that was found, and where.
package struct PackListing: Sendable, Hashable {
  /// The pack's id: its folder's name.
  package var id: String
  /// Where it comes from.
  package var origin: RubricSearchPath.Origin
  /// Its folder; `nil` for a built-in pack.
  package var folder: String?
  /// Whether a pack of the same id comes before it, so that this one is not used.
  package var isShadowed: Bool

  package init(
    id: String, origin: RubricSearchPath.Origin, folder: String?, isShadowed: Bool = false
  ) {
    self.id = id
    self.origin = origin
    self.folder = folder
    self.isShadowed = isShadowed
  }
}
