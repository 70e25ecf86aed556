import JSONCoding
import Schemas
import Testing

@testable import Rubrics

/// The schema of detectors knows what the decoder knows.
struct DetectorSchemaTests {
  private let detector: JSONObject

  init() throws {
    let schema = try JSONReader().read(Array(Schema.detector.text.utf8))
    detector = try #require(schema["$defs"]?["detector"]?.object)
  }

  @Test func itHasEveryKindOfDetector() throws {
    let properties = try #require(detector.member("properties")?.value.object)
    let named = Set(properties.members.map(\.key))
    let kinds = DecodingContext.DetectorKey.allCases.map(\.rawValue)
    #expect(named.isSuperset(of: kinds))
    let places = [
      "role", "first-turns", "last-turns", "last-third", "phase", "min", "max", "unless",
    ]
    #expect(
      named.subtracting(kinds) == Set(places + ["first-seconds", "last-seconds"]))
  }

  @Test func aDetectorIsOfExactlyOneKind() throws {
    guard case .array(let choices)? = detector.member("oneOf")?.value else {
      Issue.record("no choice of kinds")
      return
    }
    let required = choices.compactMap { choice -> String? in
      guard case .array(let names)? = choice["required"] else { return nil }
      return names.first?.string
    }
    #expect(required.sorted() == DecodingContext.DetectorKey.allCases.map(\.rawValue).sorted())
  }
}
