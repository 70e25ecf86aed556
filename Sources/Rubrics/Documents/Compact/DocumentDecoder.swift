/// Reads a document from its compact form; see ``DocumentEncoder``.
package struct DocumentDecoder: Sendable {
  /// What can be wrong with a compact document.
  package enum Damage: Error, Sendable, Hashable {
    /// It does not begin like a document of this version.
    case header
    /// It ends too early, goes on too long, or a number or text in it makes no sense.
    case content
    /// It is nested deeper than any pack.
    case depth
  }

  /// The deepest nesting that is read.
  package static let maximumDepth = 64

  private let bytes: [UInt8]
  private var position: Int
  private var strings: [String] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = DocumentEncoder.header.count
  }

  /// Decodes a document; damage is found, never trusted.
  ///
  /// O(size): every number is checked against what is left before it is believed.
  ///
  /// - Parameter bytes: The compact form.
  /// - Returns: The document, without places.
  /// - Throws: ``Damage``.
  package static func decode(_ bytes: [UInt8]) throws(Damage) -> DocumentNode {
    guard bytes.starts(with: DocumentEncoder.header) else { throw .header }
    var decoder = DocumentDecoder(bytes)
    try decoder.readStrings()
    let node = try decoder.node(depth: 0)
    guard decoder.position == bytes.count else { throw .content }
    return node
  }

  private mutating func readStrings() throws(Damage) {
    let count = try number()
    guard count <= bytes.count - position else { throw .content }
    strings.reserveCapacity(count)
    for _ in 0..<count {
      let length = try number()
      guard length <= bytes.count - position else { throw .content }
      let slice = bytes[position..<position + length]
      guard let string = String(validating: slice, as: UTF8.self) else { throw .content }
      strings.append(string)
      position += length
    }
  }

  private mutating func node(depth: Int) throws(Damage) -> DocumentNode {
    guard depth < Self.maximumDepth else { throw .depth }
    let head = try number()
    let count = head >> 2
    switch head & 3 {
    case 0:
      return DocumentNode(.scalar(try string(count)))
    case 1:
      guard count <= bytes.count - position else { throw .content }
      var items: [DocumentNode] = []
      items.reserveCapacity(count)
      for _ in 0..<count { items.append(try node(depth: depth + 1)) }
      return DocumentNode(.list(items))
    case 2:
      guard count <= (bytes.count - position) / 2 else { throw .content }
      var members: [DocumentNode.Member] = []
      members.reserveCapacity(count)
      for _ in 0..<count {
        let key = try string(try number())
        members.append(DocumentNode.Member(key: key, value: try node(depth: depth + 1)))
      }
      return DocumentNode(.mapping(members))
    default:
      throw .content
    }
  }

  private func string(_ index: Int) throws(Damage) -> String {
    guard index < strings.count else { throw .content }
    return strings[index]
  }

  private mutating func number() throws(Damage) -> Int {
    var value = 0
    // Seven digits of five bits are more than any document needs.
    for shift in stride(from: 0, to: 35, by: 5) {
      guard position < bytes.count else { throw .content }
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x30..<0x50: return value | Int(byte - 0x30) << shift
      case 0x50..<0x70: value |= Int(byte - 0x50) << shift
      default: throw .content
      }
    }
    throw .content
  }
}
