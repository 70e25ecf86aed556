/// A text that lies elsewhere and is fetched in pieces, as often as it is needed.
package struct TextPages: Sendable {
  /// How many bytes the text has.
  package let size: Int
  /// Bytes that are passed over before the text begins.
  private var start = 0
  private let fetch: @Sendable (Range<Int>) -> [UInt8]

  /// Describes a text.
  ///
  /// - Parameters:
  ///   - size: How many bytes it has.
  ///   - fetch: Gives the bytes of a range, or fewer where the text turns out to be shorter.
  package init(size: Int, fetch: @escaping @Sendable (Range<Int>) -> [UInt8]) {
    self.size = size
    self.fetch = fetch
  }

  /// A text that is held already.
  package init(_ bytes: [UInt8]) {
    self.init(size: bytes.count) { Array(bytes[$0]) }
  }

  /// Some bytes of the text, as many as there are.
  package func bytes(at offset: Int, count: Int) -> [UInt8] {
    guard offset < size else { return [] }
    return fetch((start + offset)..<(start + min(offset + count, size)))
  }

  /// The text without its first bytes.
  func dropping(_ count: Int) -> TextPages {
    var rest = TextPages(size: max(0, size - count), fetch: fetch)
    rest.start = start + count
    return rest
  }

  /// Whether all of it is UTF-8 without NULs.
  ///
  /// O(text), a piece at a time.
  func isPlainUTF8(pieceSize: Int) -> Bool {
    var offset = 0
    while offset < size {
      var piece = bytes(at: offset, count: pieceSize)
      guard !piece.isEmpty else { return false }
      // A character that was cut belongs to the next piece.
      if offset + piece.count < size { _ = UTF8Scan.dropCutCharacter(&piece) }
      if UTF8Scan(piece).invalid > 0 || piece.contains(0) { return false }
      offset += piece.count
    }
    return true
  }
}
