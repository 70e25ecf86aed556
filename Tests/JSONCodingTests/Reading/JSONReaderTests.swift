import JSONCoding
import Testing

struct JSONReaderTests {
  @Test(arguments: [
    ("null", JSONValue.null),
    ("true", .bool(true)),
    (" false\n", .bool(false)),
    ("\u{FEFF}0", .number(JSONNumber(text: "0"))),
    ("-1.50e+3", .number(JSONNumber(text: "-1.50e+3"))),
    (#""""#, .string("")),
    (#""客服：您好""#, .string("客服：您好")),
    (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u5BA2\u670d""#, .string("客服")),
    (#""前\u0041后""#, .string("前A后")),
    (#""\uD83D\uDE00!""#, .string("😀!")),
    (#""\u0000""#, .string("\0")),
    ("[]", .array(JSONArray([]))),
    ("{}", .object(JSONObject())),
    ("[NaN,-Infinity,Infinity]", .array(JSONArray([.null, .null, .null]))),
    ("[ 1 , [ ] ]", .array(JSONArray([.number(JSONNumber(text: "1")), .array(JSONArray([]))]))),
  ])
  func reads(text: String, expected: JSONValue) throws {
    let value = try JSONReader().read(Array(text.utf8))
    #expect(rewritten(value) == rewritten(expected))
    if case .string(let wanted) = expected { #expect(value.string == wanted) }
  }

  @Test(arguments: [
    (#""\uD83D""#, "\u{FFFD}"),
    (#""\uDE00x""#, "\u{FFFD}x"),
    (#""\uD83D\u0041""#, "\u{FFFD}A"),
    (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀"),
    (#""\uD83D\n""#, "\u{FFFD}\n"),
  ])
  func replacesLoneSurrogates(text: String, expected: String) throws {
    #expect(try JSONReader().read(Array(text.utf8)).string == expected)
  }

  @Test(arguments: [
    (#"{"a": 1 "b": 2}"#, "1:9: expected ',' or '}' after a member"),
    ("{\"客服\": 1,\n \"说\": x}", "2:7: expected a value"),
    (#"["您好" 1]"#, "1:7: expected ',' or ']' after an element"),
    ("", "1:1: unexpected end of input; expected a value"),
    ("{", "1:2: unexpected end of input; expected a member name in double quotes"),
    (#"{"a":1,}"#, "1:8: expected a member name in double quotes"),
    (#"{"a" 1}"#, "1:6: expected ':' after a member name"),
    ("{'a':1}", "1:2: expected a member name in double quotes"),
    ("[1,]", "1:4: expected a value"),
    ("[1", "1:3: unexpected end of input; expected ',' or ']' after an element"),
    ("01", "1:1: a number must not begin with 0 and another digit"),
    ("1.", "1:3: unexpected end of input; expected a digit after '.'"),
    ("1.x", "1:3: expected a digit after '.'"),
    ("-", "1:2: unexpected end of input; expected a digit after '-'"),
    ("1e+", "1:4: unexpected end of input; expected a digit in the exponent"),
    ("+1", "1:1: expected a value"),
    ("NaN", "1:1: expected a value"),
    ("[nan]", "1:2: expected a value"),
    ("[-Inf]", "1:2: expected a value"),
    ("tru", "1:4: unexpected end of input; expected 'true'"),
    ("nulL", "1:1: expected a value"),
    ("1 2", "1:3: unexpected text after the value"),
    ("{}\n\n}", "3:1: unexpected text after the value"),
    ("\r\n{}\r}", "3:1: unexpected text after the value"),
    (#""abc"#, "1:5: unexpected end of input; a string is not closed"),
    (#""abc\"#, "1:6: unexpected end of input; a string is not closed"),
    (#""\u12"#, "1:6: unexpected end of input; a string is not closed"),
    (#""您\x""#, #"1:3: expected one of " \ / b f n r t u after '\' in a string"#),
    (#""\u12g4""#, #"1:2: expected four hexadecimal digits after '\u'"#),
    ("\"a\tb\"", "1:3: control character U+0009 in a string must be written as an escape"),
    ("\"a\nb\"", "1:3: control character U+000A in a string must be written as an escape"),
    ("\u{FEFF}x", "1:1: expected a value"),
    ("[\"👨‍👩‍👧\" x]", "1:6: expected ',' or ']' after an element"),
  ])
  func saysWhatIsWrongAndWhere(text: String, message: String) {
    let error = #expect(throws: JSONError.self) { try JSONReader().read(Array(text.utf8)) }
    #expect(error?.description == message)
  }

  @Test(
    arguments: [
      ([0x22, 0xFF, 0x22], 1, "0xFF"),
      ([0x22, 0x61, 0xE5, 0xAE, 0x22], 2, "0xE5"),
      ([0x22, 0x5C, 0x6E, 0xC0, 0x80, 0x22], 3, "0xC0"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1, "0xED"),
      ([0x22, 0xE5, 0xAE, 0xA2, 0xF8, 0x22], 4, "0xF8"),
    ] as [([UInt8], Int, String)])
  func locatesInvalidUTF8(bytes: [UInt8], offset: Int, named: String) {
    let error = #expect(throws: JSONError.self) { try JSONReader().read(bytes) }
    #expect(error?.code == .encoding)
    #expect(error?.offset == offset)
    #expect(error?.message == "byte \(named) is not valid UTF-8 here")
  }

  @Test func countsLinesFromTheGivenOne() {
    let bytes = Array("…\n{\"a\" 1}".utf8)
    let error = #expect(throws: JSONError.self) {
      try JSONReader().read(bytes[4...], line: 2)
    }
    #expect(error?.description == "2:6: expected ':' after a member name")
    #expect(error?.offset == 5)
  }

  @Test func boundsDepth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(try JSONReader().read(nested(128)).array?.count == 1)
    let error = #expect(throws: JSONError.self) { try JSONReader().read(nested(129)) }
    #expect(error?.code == .limit)
    #expect(error?.description == "1:129: nested deeper than 128 levels")
    let tight = JSONReader(limits: .init(depth: 2))
    #expect(throws: JSONError.self) { try tight.read(Array(#"{"a":[{}]}"#.utf8)) }
    #expect(throws: JSONError.self) {
      try JSONReader().read([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }

  @Test func boundsSize() {
    let error = #expect(throws: JSONError.self) {
      try JSONReader(limits: .init(size: 3)).read(Array("1234".utf8))
    }
    #expect(error?.message == "longer than 3 bytes")
  }

  private func rewritten(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
