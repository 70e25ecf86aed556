/// Reads JSON text of bounded size and depth.
///
/// The reader is strict (RFC 8259) with four concessions to what people's tools write: a byte
/// order mark may come first, a lone surrogate escape becomes U+FFFD, a key may occur twice, and
/// `NaN` and `Infinity`, which Python writes within arrays and objects, are null.
/// It takes linear time and never recurses deeper than its bound.
///
/// ```swift
/// do {
///   _ = try JSONReader().read(Array(#"{"a": 1 "b": 2}"#.utf8))
/// } catch {
///   print(error)  // 1:9: expected ',' or '}' after a member
/// }
/// ```
package struct JSONReader: Sendable {
  /// Bounds that a text may not exceed.
  package struct Limits: Sendable, Hashable {
    /// How many arrays and objects may stand inside each other; at most 512.
    package var depth: Int
    /// How many bytes a text may have.
    package var size: Int

    /// Sets the bounds.
    package init(depth: Int = 128, size: Int = 1 << 30) {
      self.depth = min(max(depth, 1), 512)
      self.size = size
    }
  }

  /// The bounds of this reader.
  package var limits: Limits

  /// Creates a reader.
  package init(limits: Limits = Limits()) {
    self.limits = limits
  }

  /// Reads a whole text.
  ///
  /// - Parameter bytes: UTF-8.
  /// - Returns: The one value of the text; offsets in it count from the start of `bytes`.
  /// - Throws: The first mistake with its place.
  package func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try read(bytes[...])
  }

  /// Reads a part of a text, such as one line of JSON Lines.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - line: The number of the line that `bytes` begins on, for error messages.
  /// - Returns: The one value of the part; offsets in it count from the start of the part.
  /// - Throws: The first mistake; its offset counts from the start of the part.
  package func read(_ bytes: ArraySlice<UInt8>, line: Int = 1) throws(JSONError) -> JSONValue {
    if bytes.count > limits.size {
      throw JSONError(
        code: .limit, offset: 0, position: TextPosition(line: line, column: 1),
        message: "longer than \(limits.size) bytes")
    }
    let outcome = unsafe bytes.withUnsafeBufferPointer { buffer in
      var parser = unsafe JSONParser(bytes: ByteView(buffer), maximumDepth: limits.depth)
      return parser.run()
    }
    switch outcome {
    case .success(let value): return value
    case .failure(let fault):
      throw JSONError(
        code: fault.code, offset: fault.offset,
        position: TextPosition(offset: fault.offset, in: bytes, firstLine: line),
        message: fault.message)
    }
  }
}
