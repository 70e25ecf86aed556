/// One JSON value as its source wrote it: order, duplicate keys and digits survive.
///
/// ```swift
/// let value = try JSONReader().read(Array(#"{"id": 12345678901234567890}"#.utf8))
/// value["id"]?.number?.text  // "12345678901234567890"
/// ```
package enum JSONValue: Sendable, Hashable {
  /// The literal `null`.
  case null
  /// One of the literals `true` and `false`.
  case bool(Bool)
  /// A number with its own digits.
  case number(JSONNumber)
  /// A decoded string.
  case string(String)
  /// Elements in order.
  case array(JSONArray)
  /// Members in order.
  case object(JSONObject)
}

extension JSONValue {
  /// The words for this kind of value in a message, such as `a string`.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// Whether this is the literal `null`.
  package var isNull: Bool { self == .null }

  /// The truth value of a `true` or `false`.
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The number of a number.
  package var number: JSONNumber? {
    if case .number(let value) = self { value } else { nil }
  }

  /// A number as a finite `Double`.
  package var double: Double? { number?.double }

  /// A number as an exact `Int`.
  package var int: Int? { number?.int }

  /// The text of a string.
  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements of an array.
  package var array: JSONArray? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members of an object.
  package var object: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The value under a key when this is an object; the last one when the key occurs twice.
  package subscript(key: String) -> JSONValue? { object?[key] }
}
