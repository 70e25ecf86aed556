import JSONCoding

/// Reads JSON that has brackets too many at its end, as in some published examples.
enum StrayBrackets {
  /// The value before the stray brackets; `nil` when something else is wrong.
  static func without(_ bytes: [UInt8]) -> JSONValue? {
    do throws(JSONError) {
      _ = try JSONReader().read(bytes)
      return nil
    } catch {
      let rest = bytes.dropFirst(error.offset)
      guard error.code == .syntax, !rest.isEmpty, rest.count < 40,
        rest.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") })
      else { return nil }
      return try? JSONReader().read(bytes[..<error.offset])
    }
  }
}
