/// A value that knows how to write itself as JSON.
package protocol JSONWritable {
  /// Writes exactly one value.
  func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.separate()
    writer.appendQuoted(self)
  }
}

extension Int: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.separate()
    writer.bytes.append(contentsOf: description.utf8)
  }
}

extension Double: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.separate()
    writer.appendNumber(self)
  }
}

extension Bool: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.separate()
    writer.bytes.append(contentsOf: (self ? "true" : "false").utf8)
  }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { JSONValue.null.write(to: &writer) }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.array { for element in self { element.write(to: &$0) } }
  }
}

extension JSONValue: JSONWritable {
  /// Writes the value as it was read: member order, duplicates and digits included.
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .null:
      writer.separate()
      writer.bytes.append(contentsOf: "null".utf8)
    case .bool(let value): value.write(to: &writer)
    case .number(let value):
      writer.separate()
      writer.bytes.append(contentsOf: value.text.utf8)
    case .string(let value): value.write(to: &writer)
    case .array(let elements):
      writer.array { for element in elements { element.write(to: &$0) } }
    case .object(let object):
      writer.object {
        for member in object.members { $0.member(member.key, member.value) }
      }
    }
  }
}
