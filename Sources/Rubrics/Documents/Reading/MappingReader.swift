import Diagnostics

/// Reads the keys of one mapping; whatever was never asked for is an unknown key.
///
/// ```swift
/// var reader = MappingReader(node, as: "a band", in: context)
/// let id = reader.identifier("id")
/// let floor = reader.number("floor", in: 0...100)
/// reader.finish()  // error: unknown key 'flor' — did you mean 'floor'?
/// ```
struct MappingReader {
  let place: DocumentPlace?
  let context: DecodingContext
  /// Whether keys that begin with `x-` are the author's own.
  var allowsOwnKeys = false
  private let members: [DocumentNode.Member]
  /// Whether there is no mapping at all: then missing keys are not worth a word.
  private let isBroken: Bool
  private var known: [String] = []

  /// Reads a node as a mapping.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - what: What it must be, such as `a criterion`.
  ///   - context: Where mistakes go.
  init(_ node: DocumentNode, as what: String, in context: DecodingContext) {
    place = node.place
    self.context = context
    if case .mapping(let members) = node.content {
      self.members = members
      isBroken = false
      context.reportDuplicateKeys(members)
    } else {
      members = []
      isBroken = true
      context.report(
        "wrong-type", "\(what) must be a mapping, not \(node.kindName)", at: node.place,
        expected: "key: value lines")
    }
  }

  /// Whether the mapping has a key, without asking for it.
  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  /// The place of a key, for mistakes in the whole of its value.
  func keyPlace(_ key: String) -> DocumentPlace? {
    members.first { $0.key == key }.flatMap { $0.keyPlace ?? $0.value.place } ?? place
  }

  /// The value of a key that may be left out.
  mutating func optional(_ key: String) -> DocumentNode? {
    if !known.contains(key) { known.append(key) }
    return members.first { $0.key == key }?.value
  }

  /// The value of a key that must be there.
  mutating func required(_ key: String) -> DocumentNode? {
    if let value = optional(key) { return value }
    if !isBroken { context.report("missing-key", "missing key '\(key)'", at: place) }
    return nil
  }

  /// Whether some keys were never asked for.
  var hasUnknownKeys: Bool { members.contains { !known.contains($0.key) } }

  /// Reports the keys that nobody asked for.
  func finish() {
    for member in members where !known.contains(member.key) && !context.isFull {
      if allowsOwnKeys, member.key.hasPrefix("x-") { continue }
      context.report(
        "unknown-key", "unknown key '\(member.key)'", at: member.keyPlace,
        expected: DecodingContext.list(known.sorted()),
        suggestion: Suggestion.nearest(to: member.key, among: known))
    }
  }
}

extension DocumentNode {
  /// What a node is, in words.
  var kindName: String {
    switch content {
    case .scalar: "text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}
