/// Sentences of diagnostics in English with what they are in Chinese.
///
/// Diagnostics are values that speak English: programs read them, and tests compare them. For a person
/// who reads Chinese they are looked up here when they are shown. `{}` stands for whatever is filled in.
package struct PhraseBook: Sendable {
  private struct Entry: Sendable {
    /// What stands between the gaps.
    var english: [Substring]
    var chinese: String
    /// How many letters have to fit: of several entries the most exact one is taken.
    var weight: Int
  }

  private let entries: [Entry]

  /// Reads a table, a line for each sentence: `there is no call {} ⇒ 没有第 {} 通`.
  ///
  /// Gaps are filled in order; `{2}` is the second one. Other braces are letters as they stand.
  package init(_ table: String) {
    entries = table.split(separator: "\n").compactMap { line in
      let sides = line.split(separator: " ⇒ ", maxSplits: 1)
      guard sides.count == 2 else { return nil }
      let parts = Self.parts(sides[0])
      return Entry(
        english: parts, chinese: String(sides[1]), weight: parts.reduce(0) { $0 + $1.count })
    }.sorted { $0.weight > $1.weight }
  }

  /// A sentence in Chinese; `nil` if the table has none of its shape.
  ///
  /// Sentences put together with semicolons are looked up one by one. A single word is no sentence
  /// but a key or a value to be written, and stays. O(entries · letters).
  package func chinese(_ sentence: String) -> String? {
    sentence.contains(" ") ? words(sentence, depth: 0) : nil
  }

  private func words(_ sentence: String, depth: Int) -> String? {
    if let whole = lookUp(sentence, depth: depth) { return whole }
    let parts = sentence.split(separator: "; ")
    guard parts.count > 1 else { return nil }
    let translated = parts.map { lookUp(String($0), depth: depth) }
    guard !translated.contains(where: { $0 == nil }) else { return nil }
    return translated.compactMap(\.self).joined(separator: "；")
  }

  private func lookUp(_ sentence: String, depth: Int) -> String? {
    for entry in entries {
      guard let found = Self.fillings(of: entry.english, in: sentence) else { continue }
      // What fills a gap may itself be words, such as the kind of a value; but what stands in quotes
      // or brackets is as somebody wrote it.
      let fillings = zip(found, entry.english).map { filling, before in
        let isQuoted = before.last.map { "'{<".contains($0) } ?? false
        return isQuoted || depth == 2 ? filling : words(filling, depth: depth + 1) ?? filling
      }
      return Self.filled(entry.chinese, with: fillings)
    }
    return nil
  }

  /// What stands in the gaps of a sentence; `nil` if it is of another shape.
  private static func fillings(of parts: [Substring], in sentence: String) -> [String]? {
    guard let first = parts.first, let last = parts.last else { return nil }
    guard parts.count > 1 else { return sentence == first ? [] : nil }
    guard sentence.hasPrefix(first), sentence.hasSuffix(last),
      sentence.utf8.count >= first.utf8.count + last.utf8.count
    else { return nil }
    var rest = sentence.dropFirst(first.count).dropLast(last.count)
    var found: [String] = []
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return nil }
      found.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return found + [String(rest)]
  }

  private static func filled(_ chinese: String, with words: [String]) -> String {
    var out = ""
    var next = 0
    var rest = chinese[...]
    while let close = rest.firstIndex(of: "}") {
      let after = rest.index(after: close)
      if let open = rest[..<close].lastIndex(of: "{"),
        rest[rest.index(after: open)..<close].allSatisfy(\.isNumber)
      {
        out += rest[..<open]
        let number = Int(rest[rest.index(after: open)..<close]).map { $0 - 1 } ?? next
        next += 1
        if words.indices.contains(number) { out += words[number] }
      } else {
        out += rest[..<after]
      }
      rest = rest[after...]
    }
    return out + rest
  }

  private static func parts(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = text
    while let gap = rest.firstRange(of: "{}") {
      parts.append(rest[..<gap.lowerBound])
      rest = rest[gap.upperBound...]
    }
    return parts + [rest]
  }
}

extension PhraseBook {
  /// Everything that the command and the readers of its files say.
  package static let diagnostics = PhraseBook(
    [
      kinds, inputs, command, values, packParts, packs, packChecks, patterns, learning, yaml, json,
      scripts, forms, labels,
    ].joined(separator: "\n"))
}
