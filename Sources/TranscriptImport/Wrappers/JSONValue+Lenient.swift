import JSONCoding

/// Looks at what others wrote without insisting on one spelling or one kind of value.
///
/// The same vendor writes `BeginTime`, `beginTime` and `begin_time`, and numbers with and without
/// quotation marks. A `null` counts as absent, as vendors use it.
extension JSONValue {
  /// The first member that is present and not null under one of several names.
  ///
  /// Names are compared without case, `_` and `-`; the exact spelling wins. O(members · names).
  func at(_ names: String...) -> JSONValue? {
    guard let object else { return nil }
    for name in names {
      if let member = object.lenient(name) { return member.value }
    }
    return nil
  }

  /// The object or array that a string holds, as some programs write a part of their result; any
  /// other value as it is.
  var opened: JSONValue { string.flatMap(Unwrapper.parse) ?? self }

  /// A number, or a text that holds one.
  var lenientDouble: Double? {
    switch self {
    case .number(let number): return number.double
    case .string(let text):
      guard text.utf8.count <= 40, let value = Double(text), value.isFinite else { return nil }
      return value
    default: return nil
    }
  }

  /// A whole number, or a text that holds one.
  var lenientInt: Int? {
    switch self {
    case .number(let number): number.int
    case .string(let text): Int(text)
    default: nil
    }
  }

  /// A text that is not empty, or the digits of a number.
  var lenientText: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .number(let number): number.text
    default: nil
    }
  }
}

extension JSONObject {
  /// The member with a name, compared without case, `_` and `-`; null counts as absent.
  func lenient(_ name: String) -> Member? {
    if let exact = member(name), !exact.value.isNull { return exact }
    return members.last { !$0.value.isNull && Self.isSame($0.key, name) }
  }

  private static func isSame(_ key: String, _ name: String) -> Bool {
    // Nearly every key differs in its first letter.
    guard let a = key.utf8.first, let b = name.utf8.first, a | 0x20 == b | 0x20 else {
      return false
    }
    var left = key.utf8.makeIterator()
    var right = name.utf8.makeIterator()
    while true {
      let (a, b) = (letter(&left), letter(&right))
      if a != b { return false }
      if a == nil { return true }
    }
  }

  private static func letter(_ bytes: inout String.UTF8View.Iterator) -> UInt8? {
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "_"), UInt8(ascii: "-"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
      default: return byte
      }
    }
    return nil
  }
}
