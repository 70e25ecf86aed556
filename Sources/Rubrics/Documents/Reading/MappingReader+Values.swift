import Diagnostics

extension MappingReader {
  // MARK: Text

  /// A text that must be there and must not be empty; empty after a mistake.
  mutating func string(_ key: String) -> String {
    required(key).flatMap { text(of: $0, key) } ?? ""
  }

  /// A text that may be left out.
  mutating func optionalString(_ key: String) -> String? {
    optional(key).flatMap { text(of: $0, key) }
  }

  /// A name that must be there.
  mutating func identifier(_ key: String, style: Identifier.Style = .kebab) -> String {
    guard let node = required(key), let text = text(of: node, key) else { return "" }
    context.checkIdentifier(text, style: style, at: node.place)
    return text
  }

  /// One of the cases of an enumeration; the default if the key is left out or wrong.
  mutating func choice<Choice>(_ key: String, default fallback: Choice) -> Choice
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    optionalChoice(key) ?? fallback
  }

  /// One of the cases of an enumeration, if the key is there.
  mutating func optionalChoice<Choice>(_ key: String, of type: Choice.Type = Choice.self) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let node = optional(key), let text = text(of: node, key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    context.reportBadChoice(
      text, for: key, among: Choice.allCases.map(\.rawValue), at: node.place)
    return nil
  }

  /// A text in both languages that must be there.
  mutating func localized(_ key: String) -> LocalizedText {
    required(key).map { context.localized($0, key) } ?? LocalizedText(zh: "", en: "")
  }

  /// A text in both languages that may be left out.
  mutating func optionalLocalized(_ key: String) -> LocalizedText? {
    optional(key).map { context.localized($0, key) }
  }

  private func text(of node: DocumentNode, _ key: String) -> String? {
    context.text(of: node, named: "'\(key)'")
  }

  // MARK: Numbers

  /// A whole number in a range, if the key is there.
  mutating func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = optional(key), let text = text(of: node, key) else { return nil }
    guard let value = context.integer(text, in: range) else {
      context.report(
        "bad-value", "'\(key)' cannot be '\(text)'", at: node.place,
        expected: Self.describe(range.lowerBound, range.upperBound, limit: DecodingContext.large))
      return nil
    }
    return value
  }

  /// A number in a range, if the key is there.
  mutating func optionalNumber(_ key: String, in range: ClosedRange<Double>) -> Double? {
    guard let node = optional(key), let text = text(of: node, key) else { return nil }
    guard let value = DecodingContext.decimal(text), range.contains(value) else {
      context.report(
        "bad-value", "'\(key)' cannot be '\(text)'", at: node.place,
        expected: "a number from \(Self.plain(range.lowerBound)) to \(Self.plain(range.upperBound))"
      )
      return nil
    }
    return value
  }

  /// A number in a range that must be there; the lower bound after a mistake.
  mutating func number(_ key: String, in range: ClosedRange<Double>) -> Double {
    guard has(key) else {
      _ = required(key)
      return range.lowerBound
    }
    return optionalNumber(key, in: range) ?? range.lowerBound
  }

  /// Points that are not negative, if the key is there.
  mutating func optionalPoints(_ key: String) -> Points? {
    guard let node = optional(key) else { return nil }
    return context.points(node, named: "'\(key)'")
  }

  /// `true` or `false`; `false` if the key is left out.
  mutating func flag(_ key: String) -> Bool {
    guard let node = optional(key), let text = text(of: node, key) else { return false }
    if text == "true" || text == "false" { return text == "true" }
    context.report(
      "bad-value", "'\(key)' cannot be '\(text)'", at: node.place, expected: "true or false")
    return false
  }

  private static func describe(_ low: Int, _ high: Int, limit: Int) -> String {
    high >= limit ? "a whole number, at least \(low)" : "a whole number from \(low) to \(high)"
  }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  // MARK: Collections

  /// The items of a list, if the key is there; empty after a mistake.
  mutating func optionalList(_ key: String) -> [DocumentNode]? {
    optional(key).map { context.items(of: $0, named: "'\(key)'") }
  }

  /// The items of a list that must be there.
  mutating func list(_ key: String) -> [DocumentNode] {
    required(key).map { context.items(of: $0, named: "'\(key)'") } ?? []
  }

  /// The names and values of a mapping whose keys are the author's, if the key is there.
  mutating func optionalMembers(_ key: String) -> [DocumentNode.Member]? {
    guard let node = optional(key) else { return nil }
    guard case .mapping(let members) = node.content else {
      // An empty value is an empty mapping: somebody took the last line away.
      if node.text?.isEmpty == true { return [] }
      context.report(
        "wrong-type", "'\(key)' must be a mapping, not \(node.kindName)", at: node.place,
        expected: "name: value lines")
      return []
    }
    context.reportDuplicateKeys(members)
    return members
  }
}
