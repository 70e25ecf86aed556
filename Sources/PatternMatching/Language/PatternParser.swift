import TextAnalysis

/// Reads the pattern language of `Docs/Patterns.md`.
///
/// Punctuation and spaces never match anything, so every mark that is not part of the language is
/// simply skipped, as matching skips it in the text.
package struct PatternParser {
  private let characters: [Character]
  /// The characters as marks of the language, full-width ones made half-width: numbers compare far
  /// faster than characters.
  private let marks: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  private init(_ source: String) {
    characters = Array(source)
    marks = characters.map(Self.mark)
  }

  /// Parses one pattern in linear time.
  ///
  /// - Parameter source: The pattern as written.
  /// - Returns: Its tree, with word lists still by name.
  /// - Throws: The first mistake.
  package static func parse(_ source: String) throws(PatternError) -> PatternNode {
    var parser = PatternParser(source)
    guard parser.characters.count <= PatternLimits.length else {
      throw PatternError(
        id: "pattern-too-long", offset: PatternLimits.length,
        message: "a pattern may have \(PatternLimits.length) characters")
    }
    let node = try parser.choice(closing: nil)
    guard node.hasSubstance else {
      throw PatternError(
        id: "empty-pattern", offset: 0, length: max(1, parser.characters.count),
        message: "the pattern has no word to look for",
        expected: "at least one letter or slot that is not optional")
    }
    return node
  }

  // MARK: Grammar

  private mutating func choice(closing: Unicode.Scalar?) throws(PatternError) -> PatternNode {
    let start = index
    depth += 1
    defer { depth -= 1 }
    guard depth <= PatternLimits.depth else {
      throw PatternError(
        id: "nested-too-deep", offset: index,
        message: "brackets may be nested \(PatternLimits.depth) deep")
    }
    var branches: [PatternNode] = [try sequence(closing: closing)]
    while let mark = peek, mark == "|" {
      index += 1
      branches.append(try sequence(closing: closing))
    }
    if branches.count > 1, let empty = branches.firstIndex(of: .sequence([])) {
      throw PatternError(
        id: "empty-choice", offset: start, length: max(1, index - start),
        message: "choice number \(empty + 1) is empty",
        expected: "words on both sides of '|'; write [ ] for words that may be missing")
    }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence(closing: Unicode.Scalar?) throws(PatternError) -> PatternNode {
    var parts: [PatternNode] = []
    while let mark = peek, mark != "|", mark != closing {
      switch mark {
      case "(": parts.append(try bracketed(until: ")"))
      case "[": parts.append(.optional(try bracketed(until: "]")))
      case ")", "]", "}", ">":
        throw PatternError(
          id: "unopened-bracket", offset: index, message: "'\(mark)' closes nothing")
      case "{": parts.append(.list(try name(until: "}")))
      case "<": parts.append(try angle())
      case "…", ".":
        if let gap = ellipsis() { parts.append(gap) }
      case "~": parts.append(try homophones())
      case "*":
        guard case .letter(let letter, _)? = parts.last, letter.isLatinLetter else {
          throw PatternError(
            id: "stray-star", offset: index,
            message: "'*' stands for the rest of a Latin word",
            expected: "a Latin letter before it, as in apologi*")
        }
        index += 1
        parts.append(.wordRest)
      default:
        parts += letters(of: characters[index], soundsLike: false)
        index += 1
      }
    }
    return .sequence(parts)
  }

  private mutating func bracketed(until closing: Unicode.Scalar) throws(PatternError) -> PatternNode
  {
    let open = index
    index += 1
    let inner = try choice(closing: closing)
    guard peek == closing else {
      throw PatternError(
        id: "unclosed-bracket", offset: open,
        message: "'\(characters[open])' is never closed", expected: "'\(closing)'")
    }
    index += 1
    guard inner != .sequence([]) else {
      throw PatternError(
        id: "empty-bracket", offset: open, length: index - open,
        message: "the brackets have no words")
    }
    return inner
  }

  /// The text up to a closing mark, as written.
  private mutating func name(until closing: Unicode.Scalar) throws(PatternError) -> String {
    let open = index
    index += 1
    let start = index
    while let mark = peek, mark != closing { index += 1 }
    guard peek == closing else {
      throw PatternError(
        id: "unclosed-bracket", offset: open,
        message: "'\(characters[open])' is never closed", expected: "'\(closing)'")
    }
    let name = String(
      (start..<index).map { marks[$0] == Self.noMark ? characters[$0] : Character(marks[$0]) })
    index += 1
    return name.trimmed
  }

  private mutating func ellipsis() -> PatternNode? {
    var dots = 0
    var hasEllipsis = false
    while let mark = peek, mark == "…" || mark == "." {
      hasEllipsis = hasEllipsis || mark == "…"
      dots += 1
      index += 1
    }
    return hasEllipsis || dots >= 3 ? .gap(0...PatternLimits.defaultGap) : nil
  }

  private mutating func homophones() throws(PatternError) -> PatternNode {
    let open = index
    index += 1
    var parts: [PatternNode] = []
    while let mark = peek, mark != "~" {
      guard !"()[]{}<>|*…".unicodeScalars.contains(mark) else {
        throw PatternError(
          id: "bad-homophone", offset: index,
          message: "between two '~' only letters may stand", expected: "letters and '~'")
      }
      parts += letters(of: characters[index], soundsLike: true)
      index += 1
    }
    guard peek == "~" else {
      throw PatternError(
        id: "unclosed-bracket", offset: open, message: "'~' is never closed", expected: "'~'")
    }
    index += 1
    return .sequence(parts)
  }

  private mutating func angle() throws(PatternError) -> PatternNode {
    let open = index
    let inner = try name(until: ">")
    let length = index - open
    let parts = inner.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let keyword = String(parts.first ?? "").trimmed
    let argument = parts.count > 1 ? String(parts[1]).trimmed : nil
    if keyword == "not" {
      return try exclusion(argument ?? "", offset: open, length: length)
    }
    if keyword == "gap" {
      let range = try bounds(argument, most: PatternLimits.gap, offset: open, length: length)
      return .gap(range)
    }
    if let anchor = PatternAnchor(rawValue: keyword), argument == nil { return .anchor(anchor) }
    if let kind = PatternSlot.Kind(rawValue: keyword) {
      guard let argument else { return .slot(PatternSlot(kind: kind)) }
      let digits = try bounds(argument, most: 40, offset: open, length: length)
      return .slot(PatternSlot(kind: kind, digits: digits))
    }
    let known =
      ["gap", "not"] + PatternAnchor.allCases.map(\.rawValue)
      + PatternSlot.Kind.allCases.map(\.rawValue)
    throw PatternError(
      id: "unknown-slot", offset: open, length: length,
      message: "'<\(inner)>' is nothing that a pattern can ask for",
      expected: "one of " + known.sorted().map { "<\($0)>" }.joined(separator: " "),
      suggestion: known.sorted().first { $0.hasPrefix(keyword.prefix(3)) && keyword.count >= 3 })
  }

  private func exclusion(_ text: String, offset: Int, length: Int) throws(PatternError)
    -> PatternNode
  {
    let words = text.split { $0 == "|" || $0 == "｜" }.map { FoldedText(String($0)).letters }
    guard !words.isEmpty, words.allSatisfy({ !$0.isEmpty }) else {
      throw PatternError(
        id: "bad-exclusion", offset: offset, length: length,
        message: "<not:…> names no words", expected: "words, as in <not:申|邀>请")
    }
    return .not(words)
  }

  private func bounds(_ text: String?, most: Int, offset: Int, length: Int) throws(PatternError)
    -> ClosedRange<Int>
  {
    let ends = (text ?? "").split(separator: "-", omittingEmptySubsequences: false)
      .map { Int(String($0).trimmed) }
    let low = ends.first ?? nil
    let high = ends.count == 1 ? low : ends.count == 2 ? ends[1] : nil
    guard let low, let high, low >= 0, high >= low, high <= most else {
      throw PatternError(
        id: "bad-range", offset: offset, length: length,
        message: "this needs two numbers, the smaller first",
        expected: "a range within 0-\(most), as in <gap:0-4> or <number:2-6>")
    }
    return low...high
  }

  // MARK: Characters

  /// Stands for characters of several scalars, none of which is a mark.
  private static let noMark: Unicode.Scalar = "\u{FFFF}"

  /// The next character as a mark.
  private var peek: Unicode.Scalar? {
    index < marks.count ? marks[index] : nil
  }

  private static func mark(_ character: Character) -> Unicode.Scalar {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return noMark }
    return switch scalar {
    case "（": "("
    case "）": ")"
    case "［", "【": "["
    case "］", "】": "]"
    case "｛": "{"
    case "｝": "}"
    case "＜", "〈": "<"
    case "＞", "〉": ">"
    case "｜": "|"
    case "～": "~"
    case "＊": "*"
    case "：": ":"
    case "－": "-"
    default: scalar
    }
  }

  private func letters(of character: Character, soundsLike: Bool) -> [PatternNode] {
    var nodes: [PatternNode] = []
    for scalar in character.unicodeScalars {
      switch FoldTable.fold(scalar.value) {
      case .skip: break
      case .letter(let letter): nodes.append(.letter(letter, soundsLike: soundsLike))
      case .letters(let letters):
        nodes += letters.map { .letter($0, soundsLike: soundsLike) }
      }
    }
    return nodes
  }
}

extension PatternNode {
  /// Whether at least one letter or slot must be there.
  fileprivate var hasSubstance: Bool {
    switch self {
    case .letter, .slot, .list: true
    case .sequence(let parts): parts.contains(where: \.hasSubstance)
    case .choice(let branches): branches.allSatisfy(\.hasSubstance)
    case .optional, .gap, .wordRest, .anchor, .not: false
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}

extension UInt32 {
  /// Whether a folded letter belongs to an alphabet whose words stand between spaces.
  var isLatinLetter: Bool {
    (0x61...0x7A).contains(self) || (0xDF...0x24F).contains(self) || (0x370...0x52F).contains(self)
  }

  /// Whether a folded letter is an Arabic digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }
}
