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
  /// Other names of keys.
  private let aliases: [String: [String]]
  /// Branches of which nobody can tell where they lead.
  private(set) var unreadBranches: [PlacedText] = []

  init(_ node: DocumentNode, file: String, aliases: [String: [String]] = [:]) {
    self.node = node
    self.file = file
    self.aliases = aliases
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
    return member(key)?.value
  }

  /// The member of a key, or of another name of it.
  private func member(_ key: String) -> DocumentNode.Member? {
    if let found = members.first(where: { $0.key == key }) { return found }
    guard let names = aliases[key] else { return nil }
    return members.first { names.contains($0.key.trimmingSpaces.lowercased()) }
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
    member(key)?.value.place?.range
  }

  /// The members that nobody asked for.
  var unknownMembers: [DocumentNode.Member] {
    let read = Set(known.compactMap { member($0)?.key })
    return members.filter { !read.contains($0.key) }
  }

  /// The key that an unknown one looks like.
  func suggestion(for key: String) -> String? { Suggestion.nearest(to: key, among: known) }

  mutating func reportUnknown(_ member: DocumentNode.Member) {
    report(
      "unknown-key", "unknown key '\(member.key)'", at: member.keyPlace?.range,
      expected: "one of " + known.sorted().joined(separator: ", "),
      suggestion: suggestion(for: member.key))
  }

  mutating func noteUnread(_ words: PlacedText) { unreadBranches.append(words) }
  mutating func take(_ others: [Diagnostic]) { problems += others }

  /// Reports keys that stand twice: of two values one would be passed over.
  mutating func reportRepeatedKeys(of members: [DocumentNode.Member]) {
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      report("duplicate-key", "duplicate key '\(member.key)'", at: member.keyPlace?.range)
    }
  }

  /// Reports keys of this mapping that stand twice.
  mutating func reportRepeatedKeys() { reportRepeatedKeys(of: members) }

  /// Reports the keys that nobody asked for, and those that stand twice.
  ///
  /// - Parameter ownKeys: Whether keys that begin with `x-` are the author's own.
  mutating func finish(ownKeys: Bool = false) {
    reportRepeatedKeys()
    for member in unknownMembers where !(ownKeys && member.key.hasPrefix("x-")) {
      reportUnknown(member)
    }
  }
}
