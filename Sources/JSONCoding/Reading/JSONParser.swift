/// A mistake before its line and column are known.
struct JSONFault: Error {
  var code: JSONError.Code
  var offset: Int
  var message: String
}

/// One descent through a text.
struct JSONParser {
  let bytes: ByteView
  let maximumDepth: Int
  var index = 0
  /// Where the text stops being UTF-8.
  let firstInvalid: Int
  /// Holds a string while its escapes are resolved; kept to spare allocations.
  var scratch: [UInt8] = []

  init(bytes: ByteView, maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    firstInvalid = bytes.firstInvalid()
  }

  mutating func run() -> Result<JSONValue, JSONFault> {
    do throws(JSONFault) {
      if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
      skipSpace()
      let result = try value(depth: 0)
      skipSpace()
      if index < bytes.count { throw fault("unexpected text after the value") }
      return .success(result)
    } catch {
      return .failure(error)
    }
  }

  func fault(_ message: String, at offset: Int? = nil) -> JSONFault {
    JSONFault(code: .syntax, offset: offset ?? index, message: message)
  }

  /// A mistake at the current byte, or the early end when there is none.
  func unexpected(_ message: String) -> JSONFault {
    index < bytes.count
      ? fault(message)
      : JSONFault(
        code: .truncated, offset: bytes.count, message: "unexpected end of input; \(message)")
  }

  @inline(__always)
  mutating func skipSpace() {
    while true {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    switch bytes[index] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
    case UInt8(ascii: "-") where depth > 0 && bytes[index + 1] == UInt8(ascii: "I"):
      return try literal("-Infinity", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    // Python writes these for numbers that it does not have.
    case UInt8(ascii: "N") where depth > 0: return try literal("NaN", .null)
    case UInt8(ascii: "I") where depth > 0: return try literal("Infinity", .null)
    default: throw unexpected("expected a value")
    }
  }

  private mutating func literal(
    _ word: String, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    let start = index
    for byte in word.utf8 {
      guard bytes[index] == byte else {
        throw index < bytes.count
          ? fault("expected a value", at: start) : unexpected("expected '\(word)'")
      }
      index += 1
    }
    return value
  }

  private func checkDepth(_ depth: Int) throws(JSONFault) {
    guard depth > maximumDepth else { return }
    throw JSONFault(
      code: .limit, offset: index, message: "nested deeper than \(maximumDepth) levels")
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONArray {
    try checkDepth(depth)
    index += 1
    skipSpace()
    var items: [JSONArray.Item] = []
    if bytes[index] == UInt8(ascii: "]") {
      index += 1
      return JSONArray(items: items)
    }
    while true {
      let offset = index
      items.append(JSONArray.Item(value: try value(depth: depth), offset: offset))
      skipSpace()
      switch bytes[index] {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "]"):
        index += 1
        return JSONArray(items: items)
      default: throw unexpected("expected ',' or ']' after an element")
      }
      skipSpace()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONObject {
    try checkDepth(depth)
    index += 1
    skipSpace()
    var members: [JSONObject.Member] = []
    if bytes[index] == UInt8(ascii: "}") {
      index += 1
      return JSONObject(members: members)
    }
    while true {
      guard bytes[index] == UInt8(ascii: "\"") else {
        throw unexpected("expected a member name in double quotes")
      }
      let keyOffset = index
      let key = try string()
      skipSpace()
      guard bytes[index] == UInt8(ascii: ":") else {
        throw unexpected("expected ':' after a member name")
      }
      index += 1
      skipSpace()
      let offset = index
      let value = try value(depth: depth)
      members.append(
        JSONObject.Member(key: key, value: value, keyOffset: keyOffset, offset: offset))
      skipSpace()
      switch bytes[index] {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"):
        index += 1
        return JSONObject(members: members)
      default: throw unexpected("expected ',' or '}' after a member")
      }
      skipSpace()
    }
  }

  private mutating func number() throws(JSONFault) -> JSONNumber {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    if bytes[index] == UInt8(ascii: "0") {
      index += 1
      if isDigit(bytes[index]) {
        throw fault("a number must not begin with 0 and another digit", at: start)
      }
    } else {
      try digits("expected a digit after '-'")
    }
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      try digits("expected a digit after '.'")
    }
    if bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      try digits("expected a digit in the exponent")
    }
    return JSONNumber(text: bytes.string(start..<index))
  }

  private mutating func digits(_ message: String) throws(JSONFault) {
    guard isDigit(bytes[index]) else { throw unexpected(message) }
    while isDigit(bytes[index]) { index += 1 }
  }

  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
