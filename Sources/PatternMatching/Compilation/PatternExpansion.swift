/// One way to read a pattern: parts that follow one another.
struct PatternAlternative: Hashable {
  /// What one part asks for.
  enum Part: Hashable {
    /// Gapless words, found by the automaton.
    case segment(PatternNode)
    case slot(PatternSlot)
    /// Any letters between the parts on its two sides.
    case gap(ClosedRange<Int>)
    case wordRest
  }

  var parts: [Part] = []
  var startAnchors: [PatternAnchor] = []
  /// Letters between the start anchors and the first part.
  var gapBefore = 0...0
  /// Letters between the last part and the end anchors.
  var gapAfter = 0...0
  var endAnchors: [PatternAnchor] = []
  var notBefore: [[UInt32]] = []
  var notAfter: [[UInt32]] = []
}

/// Spreads a pattern into alternatives of gapless segments, gaps and slots.
///
/// Choices and optional parts without a gap or slot inside stay whole: the automaton shares their
/// beginnings. Only those with one are spread, and a pattern may spread into
/// ``PatternLimits/alternatives`` at most, so the cost of a pack is bounded by its size.
struct PatternExpansion {
  let lexicons: [String: [PatternNode]]

  func alternatives(of node: PatternNode) throws(PatternError) -> [PatternAlternative] {
    var room = PatternLimits.listEntries
    let resolved = try resolve(node, path: [], &room)
    var result: [PatternAlternative] = []
    for parts in try spread(resolved) { result.append(try assemble(parts)) }
    var seen: Set<PatternAlternative> = []
    return result.filter { seen.insert($0).inserted }
  }

  // MARK: Word lists

  /// Puts lists in place of their names; `room` is how many more entries may come in.
  private func resolve(
    _ node: PatternNode, path: [String], _ room: inout Int
  ) throws(PatternError) -> PatternNode {
    switch node {
    // No letter between: the automaton can go straight on.
    case .gap(0...0): return .sequence([])
    case .letter, .gap, .wordRest, .slot, .anchor, .not: return node
    case .sequence(let parts): return .sequence(try resolve(parts, path: path, &room))
    case .choice(let branches): return .choice(try resolve(branches, path: path, &room))
    case .optional(let inner): return .optional(try resolve(inner, path: path, &room))
    case .list(let name):
      guard let entries = lexicons[name] else {
        throw PatternError(
          id: "unknown-list", offset: 0, message: "there is no word list '\(name)'",
          expected: "one of " + lexicons.keys.sorted().joined(separator: ", "))
      }
      guard !path.contains(name) else {
        throw PatternError(
          id: "list-cycle", offset: 0,
          message: "the word list '\(name)' contains itself: "
            + (path + [name]).joined(separator: " → "))
      }
      room -= entries.count
      guard room >= 0, path.count < PatternLimits.listDepth else {
        let (entries, depth) = (PatternLimits.listEntries, PatternLimits.listDepth)
        throw PatternError(
          id: "list-too-large", offset: 0,
          message: "the word lists of this pattern spread into too many words",
          expected: "at most \(entries) entries, \(depth) lists deep")
      }
      return .choice(try resolve(entries, path: path + [name], &room))
    }
  }

  private func resolve(
    _ nodes: [PatternNode], path: [String], _ room: inout Int
  ) throws(PatternError) -> [PatternNode] {
    var resolved: [PatternNode] = []
    for node in nodes { resolved.append(try resolve(node, path: path, &room)) }
    return resolved
  }

  // MARK: Spreading

  /// A flat part, before neighbours are joined.
  fileprivate enum Piece: Hashable {
    case words(PatternNode)
    case special(PatternNode)
  }

  private func spread(_ node: PatternNode) throws(PatternError) -> [[Piece]] {
    if node.isGapless {
      return node.canBeEmpty ? [[.words(node)], []] : [[.words(node)]]
    }
    switch node {
    case .letter, .list: return [[.words(node)]]
    case .gap, .wordRest, .slot, .anchor, .not: return [[.special(node)]]
    case .optional(let inner): return try bounded(try spread(inner) + [[]])
    case .choice(let branches):
      var all: [[Piece]] = []
      for branch in branches { all += try spread(branch) }
      return try bounded(all)
    case .sequence(let parts):
      var all: [[Piece]] = [[]]
      for group in Self.groups(of: parts) {
        let tails = try spread(group)
        // Counted before it is built: a product must not grow before it is refused.
        guard all.count * tails.count <= PatternLimits.alternatives else { throw tooMany }
        all = all.flatMap { head in tails.map { head + $0 } }
      }
      return all
    }
  }

  /// Neighbouring gapless parts of a sequence, joined so that they become one segment.
  private static func groups(of parts: [PatternNode]) -> [PatternNode] {
    var groups: [PatternNode] = []
    var run: [PatternNode] = []
    func flush() {
      if !run.isEmpty { groups.append(run.count == 1 ? run[0] : .sequence(run)) }
      run = []
    }
    for part in parts {
      if part.isGapless {
        run.append(part)
      } else {
        flush()
        groups.append(part)
      }
    }
    flush()
    return groups
  }

  private func bounded(_ all: [[Piece]]) throws(PatternError) -> [[Piece]] {
    guard all.count <= PatternLimits.alternatives else { throw tooMany }
    return all
  }

  private var tooMany: PatternError {
    PatternError(
      id: "too-many-alternatives", offset: 0,
      message: "choices around gaps spread this pattern into more than "
        + "\(PatternLimits.alternatives) alternatives",
      expected: "fewer choices and optional parts that have a gap or slot inside or beside them")
  }

  // MARK: Assembly

  private func assemble(_ pieces: [Piece]) throws(PatternError) -> PatternAlternative {
    var alternative = PatternAlternative()
    var words: [PatternNode] = []
    func flush() {
      if !words.isEmpty { alternative.parts.append(.segment(.sequence(words))) }
      words = []
    }
    for (position, piece) in pieces.enumerated() {
      switch piece {
      case .words(let node): words.append(node)
      case .special(let node):
        flush()
        let isFirst = alternative.parts.isEmpty
        let isLast = pieces[(position + 1)...].allSatisfy(\.isEdge)
        try add(node, to: &alternative, isFirst: isFirst, isLast: isLast)
      }
    }
    flush()
    // Beside an edge a gap holds on to it; where there is none it asks for nothing.
    if case .gap(let range)? = alternative.parts.last {
      alternative.parts.removeLast()
      if !alternative.endAnchors.isEmpty { alternative.gapAfter = range }
    }
    if case .gap(let range)? = alternative.parts.first {
      alternative.parts.removeFirst()
      if !alternative.startAnchors.isEmpty { alternative.gapBefore = range }
    }
    guard !alternative.parts.isEmpty else {
      throw PatternError(
        id: "empty-pattern", offset: 0,
        message: "with its optional parts left out the pattern has no word to look for")
    }
    return alternative
  }

  private static var tooWide: PatternError {
    PatternError(
      id: "gap-too-wide", offset: 0,
      message: "neighbouring gaps span more than \(PatternLimits.joinedGap) letters together",
      expected: "narrower gaps, or fewer optional parts between them")
  }

  private func add(
    _ node: PatternNode, to alternative: inout PatternAlternative, isFirst: Bool, isLast: Bool
  ) throws(PatternError) {
    switch node {
    case .gap(let range):
      // With an optional part between them left out, two gaps are one.
      if case .gap(let before)? = alternative.parts.last {
        alternative.parts.removeLast()
        let sum = before.lowerBound + range.lowerBound...before.upperBound + range.upperBound
        guard sum.upperBound <= PatternLimits.joinedGap else { throw Self.tooWide }
        alternative.parts.append(.gap(sum))
      } else {
        alternative.parts.append(.gap(range))
      }
    case .wordRest: alternative.parts.append(.wordRest)
    case .slot(let slot): alternative.parts.append(.slot(slot))
    case .anchor(let anchor) where anchor.isStart && isFirst:
      alternative.startAnchors.append(anchor)
    case .anchor(let anchor) where !anchor.isStart && isLast:
      alternative.endAnchors.append(anchor)
    case .anchor(let anchor):
      throw PatternError(
        id: "anchor-inside", offset: 0,
        message: "<\(anchor.rawValue)> can stand only at the "
          + "\(anchor.isStart ? "beginning" : "end") of a pattern")
    case .not(let words) where isFirst: alternative.notBefore += words
    case .not(let words) where isLast: alternative.notAfter += words
    case .not:
      throw PatternError(
        id: "exclusion-inside", offset: 0,
        message: "<not:…> can stand only at the beginning or end of a pattern")
    case .letter, .sequence, .choice, .optional, .list: break
    }
  }
}

extension PatternExpansion.Piece {
  /// Whether it may stand after the last word: an anchor or an exclusion.
  fileprivate var isEdge: Bool {
    guard case .special(let node) = self else { return false }
    switch node {
    case .anchor, .not: return true
    default: return false
    }
  }
}

extension PatternNode {
  /// Whether only letters, choices and optional parts are inside.
  var isGapless: Bool {
    switch self {
    case .letter: true
    case .sequence(let parts): parts.allSatisfy(\.isGapless)
    case .choice(let branches): branches.allSatisfy(\.isGapless)
    case .optional(let inner): inner.isGapless
    case .gap, .wordRest, .slot, .list, .anchor, .not: false
    }
  }

  /// Whether a gapless node can match no letter at all.
  var canBeEmpty: Bool {
    switch self {
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .choice(let branches): branches.contains(where: \.canBeEmpty)
    case .optional: true
    case .letter, .gap, .wordRest, .slot, .list, .anchor, .not: false
    }
  }
}
