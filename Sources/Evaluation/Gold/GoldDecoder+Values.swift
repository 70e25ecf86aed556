import Diagnostics
import JSONCoding

/// A JSON value with the place where it begins.
struct PlacedValue {
  var value: JSONValue
  /// Bytes from the start of the text.
  var offset: Int

  /// How many characters a caret should mark.
  var width: Int {
    switch value {
    case .string(let text): text.count + 2
    case .number(let number): number.text.count
    case .bool(let flag): flag ? 4 : 5
    case .null: 4
    case .array, .object: 1
    }
  }
}

/// The members of an object.
struct PlacedFields {
  let object: JSONObject
  let offset: Int
  let name: String

  subscript(key: String) -> PlacedValue? {
    object.member(key).map { PlacedValue(value: $0.value, offset: $0.offset) }
  }

  /// A member that must be there.
  mutating func required(
    _ key: String, _ expected: String, _ problems: inout ProblemList
  ) -> PlacedValue? {
    if let field = self[key] { return field }
    problems.add(
      "missing-key", "\(name) must have '\(key)'", expected: expected,
      at: PlacedValue(value: .object(object), offset: offset))
    return nil
  }
}

extension GoldDecoder {
  /// The members of an object whose keys are all known and occur once.
  mutating func fields(
    of item: PlacedValue, named name: String, keys: [String]
  ) -> PlacedFields? {
    guard let object = item.value.object else {
      problems.add(
        "wrong-type", "\(name) must not be \(item.value.kind)", expected: "an object", at: item)
      return nil
    }
    for member in object.members where !keys.contains(member.key) {
      let place = PlacedValue(value: .string(member.key), offset: member.keyOffset)
      problems.addUnknown("key", member.key, among: keys, at: place)
    }
    for member in object.duplicates {
      let place = PlacedValue(value: .string(member.key), offset: member.keyOffset)
      problems.add(
        "duplicate-key", "'\(member.key)' occurs twice", expected: "each key once", at: place)
    }
    return PlacedFields(object: object, offset: item.offset, name: name)
  }

  /// The elements of an array; nothing where there is no field.
  mutating func items(_ field: PlacedValue?, _ key: String, expected: String) -> [PlacedValue] {
    guard let field else { return [] }
    guard let array = field.value.array else {
      problems.add(
        "wrong-type", "'\(key)' must not be \(field.value.kind)", expected: expected, at: field)
      return []
    }
    return array.indices.map { PlacedValue(value: array[$0], offset: array.offset(at: $0)) }
  }

  /// The text of a string that is not empty.
  mutating func string(_ field: PlacedValue?, _ key: String) -> String? {
    guard let field else { return nil }
    guard let text = field.value.string else {
      problems.add(
        "wrong-type", "'\(key)' must not be \(field.value.kind)", expected: "a string", at: field)
      return nil
    }
    if text.isEmpty {
      problems.add(
        "empty-value", "'\(key)' is empty", expected: "at least one character", at: field)
      return nil
    }
    return text
  }

  /// The number of a turn, within the call where its length is known.
  mutating func turnNumber(_ field: PlacedValue, _ name: String, count: Int?) -> Int? {
    guard let turn = field.value.int, turn >= 0, turn <= Self.turnLimit else {
      problems.add(
        "wrong-type", "\(name) must be the number of a turn",
        expected: "a whole number from 0 to \(Self.turnLimit)", at: field)
      return nil
    }
    if let count, turn >= count {
      problems.add(
        "turn-out-of-range", "the call has no turn \(turn)",
        expected: "0 to \(count - 1): the phases cover \(count) turns", at: field)
      return nil
    }
    return turn
  }

  /// Warns of a label that the vocabulary lacks: it may be meant for another pack.
  mutating func checkKnown(
    _ label: String, _ kind: String, among terms: [LabelVocabulary.Term]?, at field: PlacedValue
  ) {
    guard let terms, !terms.isEmpty, !terms.contains(where: { $0.id == label }) else { return }
    problems.addUnknown(kind, label, among: terms.map(\.id), at: field, severity: .warning)
  }

  /// More turns than any conversation has.
  private static let turnLimit = 999_999
}
