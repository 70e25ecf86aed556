import Diagnostics
import RubricLoading
import Rubrics

/// Reads the keys of one mapping of a script or a configuration.
struct KeyReader {
  let node: DocumentNode
  let file: String
  private(set) var problems: [Diagnostic] = []
  private var known: [String] = []
  private let members: [DocumentNode.Member]

  init(_ node: DocumentNode, file: String) {
    self.node = node
    self.file = file
    if case .mapping(let members) = node.content {
      self.members = members
    } else {
      members = []
      problems.append(
        Diagnostic(
          id: "wrong-type", file: file, range: node.place?.range,
          message: "key: value lines are expected here"))
    }
  }

  mutating func value(_ key: String) -> DocumentNode? {
    known.append(key)
    return members.first { $0.key == key }?.value
  }

  /// The text of a key; `nil` if there is none.
  mutating func text(_ key: String) -> String? {
    guard let node = value(key) else { return nil }
    if let text = node.text { return text }
    report("wrong-type", "'\(key)' must be text", at: node.place?.range)
    return nil
  }

  /// The words of a key with their places.
  mutating func placed(_ key: String) -> PlacedText? {
    guard let node = value(key) else { return nil }
    guard node.text != nil else {
      report("wrong-type", "'\(key)' must be text", at: node.place?.range)
      return nil
    }
    return PlacedText(node)
  }

  /// The texts of a key: one, or a list of them.
  mutating func texts(_ key: String) -> [PlacedText] {
    guard let node = value(key) else { return [] }
    switch node.content {
    case .scalar(let text): return text.isEmpty ? [] : [PlacedText(node)]
    case .list(let items):
      return items.compactMap { item in
        if item.text != nil { return PlacedText(item) }
        report("wrong-type", "an item of '\(key)' must be text", at: item.place?.range)
        return nil
      }
    case .mapping:
      report("wrong-type", "'\(key)' must be text or a list of texts", at: node.place?.range)
      return []
    }
  }

  /// The items of a list; a single value is a list of one.
  mutating func items(_ key: String) -> [DocumentNode] {
    guard let node = value(key) else { return [] }
    if case .list(let items) = node.content { return items }
    if node.text?.isEmpty == true { return [] }
    return [node]
  }

  /// Branches as a list of mappings, or as answers with their targets.
  mutating func branches(_ key: String) -> [ScriptBranch] {
    guard let node = value(key) else { return [] }
    if case .mapping(let members) = node.content {
      return members.map { member in
        let answer = PlacedText(
          DocumentNode(.scalar(member.key), place: member.keyPlace ?? member.value.place))
        return Self.branch(answer, to: member.value)
      }
    }
    guard case .list(let items) = node.content else {
      report("wrong-type", "'\(key)' must be a list", at: node.place?.range)
      return []
    }
    return items.compactMap { item in
      var reader = KeyReader(item, file: file)
      let answer = reader.placed("answer")
      let target = reader.value("to")
      let says = reader.texts("say").map {
        ScriptLine(speaker: .agent, words: StageDirections.removed(from: $0).trimmed)
      }
      _ = reader.texts("note")
      reader.finish()
      problems += reader.problems
      guard let answer else {
        report("missing-key", "a branch needs an 'answer'", at: item.place?.range)
        return nil
      }
      var branch = Self.branch(answer, to: target)
      branch.words = says
      return branch
    }
  }

  private static func branch(_ answer: PlacedText, to target: DocumentNode?) -> ScriptBranch {
    var branch = ScriptBranch(answer: answer, target: .next)
    guard let target, let text = target.text, !text.isEmpty else { return branch }
    branch.targetPlace = PlacedText(target).sourceRange
    switch text {
    case "end", "结束": branch.target = .end
    case "next", "下一步": branch.target = .next
    default: branch.target = .step(text)
    }
    return branch
  }

  // MARK: Mistakes

  mutating func report(
    _ id: String, _ message: String, at place: SourceRange?, expected: String? = nil,
    suggestion: String? = nil
  ) {
    problems.append(
      Diagnostic(
        id: id, file: file, range: place ?? node.place?.range, message: message,
        expected: expected, suggestion: suggestion))
  }

  func place(of key: String) -> SourceRange? {
    members.first { $0.key == key }?.value.place?.range
  }

  /// Reports keys that stand twice: of two values one would be passed over.
  mutating func reportRepeatedKeys(of members: [DocumentNode.Member]) {
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      report("duplicate-key", "duplicate key '\(member.key)'", at: member.keyPlace?.range)
    }
  }

  /// Reports the keys that nobody asked for, and those that stand twice.
  ///
  /// - Parameter ownKeys: Whether keys that begin with `x-` are the author's own.
  mutating func finish(ownKeys: Bool = false) {
    reportRepeatedKeys(of: members)
    for member in members where !known.contains(member.key) {
      if ownKeys, member.key.hasPrefix("x-") { continue }
      report(
        "unknown-key", "unknown key '\(member.key)'", at: member.keyPlace?.range,
        expected: "one of " + known.sorted().joined(separator: ", "),
        suggestion: Suggestion.nearest(to: member.key, among: known))
    }
  }
}

extension PlacedText {
  /// The words of a scalar with their places in the file.
  init(_ node: DocumentNode) {
    let value = node.text ?? ""
    guard let place = node.place else {
      self.init(value, line: 1)
      return
    }
    let start = place.range.start
    switch place.layout {
    case .verbatim: self.init(value, line: start.line, column: start.column)
    case .escaped(let columns):
      let characters = Array(value)
      self.init(
        characters: characters,
        origins: characters.indices.map { index in
          let column = index < columns.count ? columns[index] : place.range.length
          let next = index + 1 < columns.count ? columns[index + 1] : place.range.length
          return Origin(
            line: Int32(clamping: start.line), column: Int32(clamping: start.column + column),
            length: Int32(clamping: max(1, next - column)))
        })
    case .block:
      var line = start.line
      var column = start.column
      let characters = Array(value)
      var origins: [Origin] = []
      for character in characters {
        origins.append(Origin(line: Int32(clamping: line), column: Int32(clamping: column)))
        column += 1
        if character.isNewline {
          line += 1
          column = start.column
        }
      }
      self.init(characters: characters, origins: origins)
    case .folded:
      let characters = Array(value)
      let origin = Origin(
        line: Int32(clamping: start.line), column: Int32(clamping: start.column),
        length: Int32(clamping: place.range.length))
      self.init(
        characters: characters, origins: Array(repeating: origin, count: characters.count))
    }
  }
}
