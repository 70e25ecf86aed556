import Diagnostics
import JSONCoding

/// Takes typed fields out of a JSON object and notes every one that has the wrong type.
struct FieldReader {
  let object: JSONObject
  let context: RecordContext
  /// Whether all fields so far were as they should be.
  private(set) var isValid = true

  init(_ object: JSONObject, _ context: RecordContext) {
    self.object = object
    self.context = context
  }

  private mutating func wrong(
    _ member: JSONObject.Member, _ expected: String, _ sink: inout ImportSink
  ) {
    isValid = false
    sink.note(
      "wrong-type", .error, at: member.offset, in: context,
      "'\(member.key)' is \(member.value.kind)", expected: expected)
  }

  /// A member that is present and not null.
  private func present(_ key: String) -> JSONObject.Member? {
    guard let member = object.member(key), !member.value.isNull else { return nil }
    return member
  }

  mutating func string(
    _ key: String, allowsNumber: Bool = false, _ sink: inout ImportSink
  ) -> String? {
    guard let member = present(key) else { return nil }
    if let text = member.value.string { return text }
    if allowsNumber, let number = member.value.number { return number.text }
    wrong(member, allowsNumber ? "a string or a number" : "a string", &sink)
    return nil
  }

  mutating func number(
    _ key: String, in range: ClosedRange<Double>? = nil, _ sink: inout ImportSink
  ) -> Double? {
    guard let member = present(key) else { return nil }
    let words = range.map { "a number from \(Int($0.lowerBound)) to \(Int($0.upperBound))" }
    guard let value = member.value.double else {
      wrong(member, words ?? "a number of seconds", &sink)
      return nil
    }
    if let range, !range.contains(value) {
      isValid = false
      sink.note(
        "out-of-range", .error, at: member.offset, in: context, "'\(key)' is \(value)",
        expected: words)
      return nil
    }
    return value
  }

  mutating func whole(_ key: String, _ sink: inout ImportSink) -> Int? {
    guard let member = present(key) else { return nil }
    if let value = member.value.int, value >= 0 { return value }
    wrong(member, "a whole number from 0", &sink)
    return nil
  }

  mutating func flag(_ key: String, _ sink: inout ImportSink) -> Bool? {
    guard let member = present(key) else { return nil }
    if let value = member.value.bool { return value }
    wrong(member, "true or false", &sink)
    return nil
  }

  /// A string that must be one of a few words.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type, _ sink: inout ImportSink
  ) -> Word? where Word.RawValue == String {
    guard let member = present(key) else { return nil }
    let words = Word.allCases.map(\.rawValue)
    guard let text = member.value.string else {
      wrong(member, "one of \(words.joined(separator: ", "))", &sink)
      return nil
    }
    if let word = Word(rawValue: text) { return word }
    isValid = false
    sink.noteUnknownWord(key, text, words, at: member.offset, context)
    return nil
  }

  mutating func invalidate() { isValid = false }
}
