/// A place for bytes that are written once, one after another, and then read in pieces.
///
/// What is unpacked or decoded on the way goes there, so that it need not be held as a whole.
package protocol ScratchText: AnyObject, Sendable {
  /// How many bytes were written.
  var size: Int { get }

  /// Writes bytes behind those that are there.
  func append(_ bytes: [UInt8])

  /// Reads bytes that were written; fewer where they cannot be had.
  func bytes(_ range: Range<Int>) -> [UInt8]
}

extension ScratchText {
  /// All that was written so far, as a text.
  package var pages: TextPages { TextPages(size: size) { self.bytes($0) } }
}
