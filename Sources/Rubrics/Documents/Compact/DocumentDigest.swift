/// Names a document's content in 16 hexadecimal digits (FNV-1a, 64 bits, of the compact form).
///
/// The digest tells whether two scores came from the same rules; it is no protection against
/// anybody who wants two packs to look the same.
package enum DocumentDigest: Sendable {
  /// The digest of a pack.
  ///
  /// - Parameters:
  ///   - document: The pack's own document.
  ///   - base: The digest of the pack that it extends, if any.
  /// - Returns: 16 lower-case hexadecimal digits.
  package static func of(_ document: DocumentNode, base: String? = nil) -> String {
    of(encoded: DocumentEncoder.encode(document), base: base)
  }

  /// The digest of a pack whose compact form is at hand.
  ///
  /// - Parameters:
  ///   - encoded: The compact form of the pack's own document.
  ///   - base: The digest of the pack that it extends, if any.
  /// - Returns: 16 lower-case hexadecimal digits.
  package static func of(encoded: [UInt8], base: String? = nil) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in encoded { mix(byte, into: &hash) }
    for byte in (base ?? "").utf8 { mix(byte, into: &hash) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func mix(_ byte: UInt8, into hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
