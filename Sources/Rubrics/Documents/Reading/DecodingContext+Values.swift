import Diagnostics

extension DecodingContext {
  /// No whole number in a pack is larger than this.
  static let large = 1_000_000

  /// The text of a scalar that is not empty; `nil` after a mistake.
  func text(of node: DocumentNode, named name: String) -> String? {
    guard let text = node.text else {
      report("wrong-type", "\(name) must be text, not \(node.kindName)", at: node.place)
      return nil
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      report("bad-value", "\(name) is empty", at: node.place)
      return nil
    }
    return text
  }

  /// The items of a list; empty after a mistake.
  func items(of node: DocumentNode, named name: String) -> [DocumentNode] {
    if case .list(let items) = node.content { return items }
    report(
      "wrong-type", "\(name) must be a list, not \(node.kindName)", at: node.place,
      expected: "[…] or lines that begin with '- '")
    return []
  }

  /// Reads a text in both languages.
  func localized(_ node: DocumentNode, _ key: String) -> LocalizedText {
    guard case .mapping = node.content else {
      report(
        "missing-translation", "'\(key)' must be in both languages", at: node.place,
        expected: "{zh: …, en: …}")
      return LocalizedText(zh: "", en: "")
    }
    var reader = MappingReader(node, as: "'\(key)'", in: self)
    let zh = translation(reader.optional("zh"), "zh", of: key, at: reader.place)
    let en = translation(reader.optional("en"), "en", of: key, at: reader.place)
    reader.finish()
    return LocalizedText(zh: zh, en: en)
  }

  private func translation(
    _ node: DocumentNode?, _ language: String, of key: String, at place: DocumentPlace?
  ) -> String {
    if let node, node.text == nil { return text(of: node, named: "'\(language)'") ?? "" }
    if let text = node?.text, !text.allSatisfy(\.isWhitespace) { return text }
    report(
      "missing-translation", "'\(key)' has no '\(language)'", at: node?.place ?? place,
      expected: "{zh: …, en: …}")
    return ""
  }

  /// Reads points that are not negative; none after a mistake.
  func points(_ node: DocumentNode, named name: String) -> Points? {
    guard let text = text(of: node, named: name) else { return nil }
    if let points = Points(decimal: text), points >= .zero { return points }
    report(
      "bad-value", "\(name) cannot be '\(text)'", at: node.place,
      expected: "points from 0, with at most two decimal places")
    return nil
  }

  /// Reads a whole number written in digits.
  func integer(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard text.utf8.count <= 7, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text).flatMap { range.contains($0) ? $0 : nil }
  }

  /// Reads a number written in digits with an optional sign and decimal places.
  static func decimal(_ text: String) -> Double? {
    var digits = Substring(text)
    if digits.hasPrefix("-") { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({
        (1...9).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) }
      })
    else { return nil }
    return Double(text)
  }

  /// Reports a name that breaks the rule for names.
  func checkIdentifier(
    _ text: String, style: Identifier.Style = .kebab, at place: DocumentPlace?
  ) {
    guard !Identifier.isValid(text, style: style) else { return }
    report(
      "bad-value", "'\(text)' is not an id", at: place, expected: Identifier.rule,
      suggestion: Identifier.suggestion(for: text))
  }

  /// Reports a word that is not one of a few.
  func reportBadChoice(
    _ text: String, for key: String, among choices: [String], at place: DocumentPlace?
  ) {
    report(
      "bad-value", "'\(key)' cannot be '\(text)'", at: place,
      expected: Self.list(choices), suggestion: Suggestion.nearest(to: text, among: choices))
  }
}
