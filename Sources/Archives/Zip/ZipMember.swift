/// A file in a zip archive, as the archive's directory describes it.
package struct ZipMember: Sendable, Hashable {
  /// How the file is packed.
  enum Method: Hashable {
    case stored, deflated
    /// One that is not read, by its number.
    case other(Int)
  }

  /// The name, made harmless: no leading slash, no `..`, no control characters.
  package var name: String
  /// Bytes of the file when it is unpacked, as the archive says.
  package var size: Int
  /// Bytes that the file takes in the archive.
  package var packedSize: Int
  var method: Method
  var isLocked: Bool
  var checkSum: UInt32
  /// Where the file's own head begins in the archive.
  var offset: Int

  /// Whether this only names a folder.
  package var isFolder: Bool { name.hasSuffix("/") || name.isEmpty }
}
