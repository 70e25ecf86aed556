import Foundation
import JSONCoding
import Schemas
import Testing

struct SchemaTests {
  private static let docs = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Docs")

  /// Where this fails, print the schema again: `callgrade schema NAME > Docs/NAME.schema.json`.
  @Test(arguments: Schema.allCases)
  func isCopiedToTheDocumentation(_ schema: Schema) throws {
    let file = Self.docs.appendingPathComponent("\(schema.rawValue).schema.json")
    let copy = try String(contentsOf: file, encoding: .utf8)
    #expect(copy == schema.text)
  }

  @Test(arguments: Schema.allCases)
  func namesWhatItDescribes(_ schema: Schema) throws {
    let value = try JSONReader().read(Array(schema.text.utf8))
    #expect(value["title"]?.string == schema.id)
    #expect(value["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
  }

  /// Every reference leads somewhere, and every definition is used.
  @Test(arguments: Schema.allCases)
  func hasNoLooseEnds(_ schema: Schema) throws {
    let value = try JSONReader().read(Array(schema.text.utf8))
    let defined = (value["$defs"]?.object?.members ?? []).map { "#/$defs/\($0.key)" }
    #expect(Self.references(in: value) == Set(defined))
  }

  private static func references(in value: JSONValue) -> Set<String> {
    switch value {
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(references(in: $1)) }
    case .object(let object):
      object.members.reduce(into: []) { found, member in
        if member.key == "$ref", let target = member.value.string { found.insert(target) }
        found.formUnion(references(in: member.value))
      }
    default: []
    }
  }
}
