import PatternMatching

/// A pattern as a regular expression that means the same, where there is one.
///
/// Literals of Chinese characters, choices, optional parts, bounded gaps and word lists can be said
/// in both languages. What needs to look around (edges, exclusions, words of an alphabet), sounds and
/// things made of numbers cannot be said alike for all peers. Nor does the expression stand up to marks,
/// fillers and repetitions as the engine does: it means the same in a ``PlainText`` only.
struct RegularExpression {
  let lists: [String: [PatternNode]]

  /// The expression; `nil` if there is none that every peer reads alike.
  func expression(_ node: PatternNode) -> String? {
    guard hasFirmGaps(node) else { return nil }
    return text(node, depth: 0)
  }

  private func text(_ node: PatternNode, depth: Int) -> String? {
    switch node {
    case .letter(let letter, let soundsLike): return soundsLike ? nil : text(ofLetter: letter)
    case .sequence(let parts): return joined(parts, by: "", depth: depth)
    case .choice(let branches): return joined(branches, by: "|", depth: depth).map { "(?:\($0))" }
    case .optional(let inner): return text(inner, depth: depth).map { "(?:\($0))?" }
    case .gap(let range):
      return range == 0...0 ? "" : ".{\(range.lowerBound),\(range.upperBound)}"
    case .list(let name):
      guard depth < 4, let entries = lists[name] else { return nil }
      return joined(entries, by: "|", depth: depth + 1).map { "(?:\($0))" }
    case .wordRest, .slot, .anchor, .not: return nil
    }
  }

  private func joined(_ nodes: [PatternNode], by mark: String, depth: Int) -> String? {
    var texts: [String] = []
    for node in nodes {
      guard let text = text(node, depth: depth) else { return nil }
      texts.append(text)
    }
    return texts.joined(separator: mark)
  }

  private func text(ofLetter letter: UInt32) -> String? {
    guard (0x4E00...0x9FFF).contains(letter), let scalar = Unicode.Scalar(letter) else {
      return nil
    }
    return String(scalar)
  }

  // MARK: Gaps

  /// Whether every gap stands between parts that cannot be missing: the engine drops gaps at the
  /// edges and joins those that meet.
  private func hasFirmGaps(_ node: PatternNode) -> Bool {
    switch node {
    case .sequence(let parts):
      return parts.indices.allSatisfy { index in
        guard case .gap = parts[index] else { return hasFirmGaps(parts[index]) }
        return index > 0 && index + 1 < parts.count && isFirm(parts[index - 1])
          && isFirm(parts[index + 1])
      }
    case .choice(let branches): return branches.allSatisfy { hasFirmGaps($0) }
    case .optional(let inner): return hasFirmGaps(inner)
    case .gap: return false
    case .letter, .list, .wordRest, .slot, .anchor, .not: return true
    }
  }

  private func isFirm(_ node: PatternNode) -> Bool {
    switch node {
    case .letter, .list: true
    case .sequence(let parts): parts.contains(where: isFirm)
    case .choice(let branches): branches.allSatisfy(isFirm)
    case .optional, .gap, .wordRest, .slot, .anchor, .not: false
    }
  }
}
