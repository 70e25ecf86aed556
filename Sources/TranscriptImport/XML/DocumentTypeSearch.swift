/// Looks for `<!DOCTYPE` and `<!ENTITY` in a text that comes in pieces.
struct DocumentTypeSearch {
  private static let refused = ["<!DOCTYPE", "<!ENTITY"].map { Array($0.utf8) }

  private var window: [UInt8] = []
  private var line = 1

  /// Goes on with the next piece; NULs are passed over, so that UTF-16 hides nothing.
  ///
  /// - Returns: The line of what is refused; `nil` if it is not in the text so far.
  mutating func look(in bytes: [UInt8]) -> Int? {
    for byte in bytes where byte != 0 {
      if byte == 0x0A { line += 1 }
      if window.isEmpty, byte != UInt8(ascii: "<") { continue }
      if byte == UInt8(ascii: "<") { window.removeAll(keepingCapacity: true) }
      window.append(byte)
      if Self.refused.contains(window) { return line }
      if !Self.refused.contains(where: { $0.starts(with: window) }) {
        window.removeAll(keepingCapacity: true)
      }
    }
    return nil
  }
}
