import JSONCoding
import Testing

struct JSONValueTests {
  @Test func keepsOrderOffsetsAndDuplicates() throws {
    let text = #"{"b":1, "a" : "x","b":[true, null]}"#
    let object = try #require(try JSONReader().read(Array(text.utf8)).object)
    #expect(object.members.map(\.key) == ["b", "a", "b"])
    #expect(object.members.map(\.offset) == [5, 14, 22])
    #expect(object.members.map(\.keyOffset) == [1, 8, 18])
    #expect(object["b"]?.array?.count == 2)
    #expect(object["b"]?.array?.offset(at: 1) == 29)
    #expect(object.duplicates.map(\.offset) == [22])
    #expect(object["c"] == nil)
  }

  @Test func findsDuplicatesAmongManyMembers() throws {
    let members = (0..<50).map { "\"k\($0 % 49)\":\($0)" }.joined(separator: ",")
    let object = try #require(try JSONReader().read(Array("{\(members)}".utf8)).object)
    #expect(object.duplicates.map(\.key) == ["k0"])
    #expect(object["k0"]?.int == 49)
  }

  @Test(
    arguments: [
      ("12345678901234567890", nil, 12_345_678_901_234_567_168),
      ("9007199254740993", 9_007_199_254_740_993, 9_007_199_254_740_992),
      ("3", 3, 3), ("3.0", 3, 3), ("3e2", 300, 300), ("3.5", nil, 3.5), ("-0", 0, 0),
      ("1e999", nil, nil), ("1e-999", 0, 0),
      ("9223372036854775808", nil, 9_223_372_036_854_775_808),
    ] as [(String, Int?, Double?)])
  func keepsTheDigitsOfNumbers(text: String, int: Int?, double: Double?) throws {
    let value = try JSONReader().read(Array(text.utf8))
    #expect(value.number?.text == text)
    #expect(value.int == int)
    #expect(value.double == double)
  }

  @Test func namesItsKind() throws {
    let texts = ["null", "true", "1", "\"\"", "[]", "{}"]
    let kinds = try texts.map { try JSONReader().read(Array($0.utf8)).kind }
    #expect(
      kinds == ["null", "true or false", "a number", "a string", "an array", "an object"])
    #expect(JSONValue.null.isNull && !JSONValue.bool(false).isNull)
  }
}
