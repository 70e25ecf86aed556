/// Tells versions of training data apart: FNV-1a, 64 bits, over names and contents of files.
///
/// No protection against forgery.
package struct DataDigest: Sendable, Hashable {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// Takes in a file; files are taken in the order of their names.
  package mutating func add(name: String, _ bytes: [UInt8]) {
    for byte in name.utf8 { mix(byte) }
    mix(0)
    for byte in bytes { mix(byte) }
    // A byte that no text has parts one file from the next.
    mix(0xFF)
  }

  private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The digest as a number from 0 to below a count.
  func remainder(of count: Int) -> Int { Int(truncatingIfNeeded: (hash >> 8) % UInt64(count)) }

  /// Sixteen hexadecimal digits.
  package var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
