/// Writes JSON text into a growing buffer of bytes, commas and indentation included.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object {
///   $0.member("id", "c1")
///   $0.member("percent", 86.7)
/// }
/// String(decoding: writer.bytes, as: UTF8.self)  // {"id":"c1","percent":86.7}
/// ```
///
/// The same calls always give the same bytes. A number that JSON cannot express (infinity, not a
/// number) becomes `null`.
package struct JSONWriter: Sendable {
  /// How the text is laid out.
  package enum Style: Sendable, Hashable {
    /// No space at all.
    case compact
    /// A member or element a line, two spaces a level.
    case pretty
  }

  /// What has been written so far.
  package internal(set) var bytes: [UInt8] = []
  private let style: Style
  private var depth = 0
  private var isFirst = true
  private var followsKey = false

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - style: How to lay out the text.
  ///   - capacity: Bytes to make room for.
  package init(style: Style = .compact, capacity: Int = 0) {
    self.style = style
    bytes.reserveCapacity(capacity)
  }

  /// Writes anything that knows how to write itself.
  package mutating func write(_ value: some JSONWritable) {
    value.write(to: &self)
  }

  /// Writes one member of the current object.
  ///
  /// - Parameters:
  ///   - key: The key; the caller sees to it that it is not written twice.
  ///   - value: The value; `nil` becomes `null`.
  package mutating func member(_ key: String, _ value: some JSONWritable) {
    self.key(key)
    value.write(to: &self)
  }

  /// Writes the key of the next value.
  package mutating func key(_ key: String) {
    separate()
    appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes an object whose members the closure writes.
  package mutating func object<E>(
    _ members: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    begin(UInt8(ascii: "{"))
    try members(&self)
    end(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements the closure writes.
  package mutating func array<E>(
    _ elements: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    begin(UInt8(ascii: "["))
    try elements(&self)
    end(UInt8(ascii: "]"))
  }

  /// Begins an object that ``endObject()`` ends, for objects that grow over several calls.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Ends the object begun last.
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins an array that ``endArray()`` ends, for arrays that grow over several calls.
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Ends the array begun last.
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Ends a line, as between the records of JSON Lines; what follows begins a new text.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    if depth == 0 { isFirst = true }
  }

  /// Hands over what was written and keeps the memory, so that long output can be streamed.
  ///
  /// - Parameter body: Receives the bytes, which are then forgotten.
  /// - Throws: What the body throws; the bytes are kept then.
  package mutating func drain<E>(_ body: ([UInt8]) throws(E) -> Void) throws(E) {
    try body(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Puts the comma, line break and indentation that a value or key needs before it.
  mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth = max(0, depth - 1)
    if !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
    followsKey = false
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }
}
