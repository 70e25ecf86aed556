/// Writes a document in its compact form: text without places, the same for the same tree.
///
/// The form is made to lie in a program as a string literal, so it is valid UTF-8 throughout:
///
///     document = "CGD1" strings node
///     strings  = count (length bytes)*       every different string once, by first occurrence
///     node     = (index << 2 | 0)            a scalar
///              | (count << 2 | 1) node*      a list
///              | (count << 2 | 2) (index node)*   a mapping
///
/// Numbers are base 32 with the lowest digit first: `0`…`O` end a number, `P`…`o` go on.
package struct DocumentEncoder: Sendable {
  /// What every document of this form begins with.
  static let header: [UInt8] = Array("CGD1".utf8)

  private var strings: [String] = []
  /// By bytes: texts that differ only in their normal form compare equal but must stay apart.
  private var indices: [[UInt8]: Int] = [:]
  private var body: [UInt8] = []

  /// Encodes a document.
  ///
  /// O(size).
  ///
  /// - Parameter node: The document.
  /// - Returns: Its compact form, valid UTF-8.
  package static func encode(_ node: DocumentNode) -> [UInt8] {
    var encoder = DocumentEncoder()
    encoder.write(node)
    var out = header
    write(encoder.strings.count, to: &out)
    for string in encoder.strings {
      write(string.utf8.count, to: &out)
      out.append(contentsOf: string.utf8)
    }
    out.append(contentsOf: encoder.body)
    return out
  }

  private mutating func write(_ node: DocumentNode) {
    switch node.content {
    case .scalar(let text):
      Self.write(index(of: text) << 2, to: &body)
    case .list(let items):
      Self.write(items.count << 2 | 1, to: &body)
      for item in items { write(item) }
    case .mapping(let members):
      Self.write(members.count << 2 | 2, to: &body)
      for member in members {
        Self.write(index(of: member.key), to: &body)
        write(member.value)
      }
    }
  }

  private mutating func index(of string: String) -> Int {
    let bytes = Array(string.utf8)
    if let known = indices[bytes] { return known }
    indices[bytes] = strings.count
    strings.append(string)
    return strings.count - 1
  }

  private static func write(_ number: Int, to out: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      out.append(0x50 + UInt8(rest & 31))
      rest >>= 5
    }
    out.append(0x30 + UInt8(rest))
  }
}
