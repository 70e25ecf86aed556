import PatternMatching
import TextAnalysis

/// A pattern as a regular expression that means the same, where there is one.
///
/// Literals of Chinese characters, choices, optional parts, bounded gaps and word lists can be said
/// in both languages. What needs to look around (edges, exclusions, words of an alphabet), sounds and
/// things made of numbers cannot be said alike for all peers.
struct RegularExpression {
  /// What the expression stands up to.
  enum Form {
    /// Nothing: letters follow one another.
    case plain
    /// Marks, spaces, fillers, repeated letters and traditional characters, as in raw turns.
    case tolerant
  }

  private static let marks = "，。？！、 ,.?!"
  private static let sentenceEnds = "。？！.?!"
  private static let fillers = "嗯呃啊哦噢额唉诶欸哎"
  private static let fillerWords = "那个|这个|就是说|就是|然后"

  let form: Form
  let lists: [String: [PatternNode]]
  private let oldForms: [UInt32: String]

  init(_ form: Form, lists: [String: [PatternNode]]) {
    self.form = form
    self.lists = lists
    var oldForms: [UInt32: String] = [:]
    for scalar in FoldTable.foldedScalars where (0x4E00...0x9FFF).contains(scalar) {
      if case .letter(let letter) = FoldTable.fold(scalar), let old = Unicode.Scalar(scalar) {
        oldForms[letter, default: ""].unicodeScalars.append(old)
      }
    }
    self.oldForms = form == .tolerant ? oldForms : [:]
  }

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
      return range == 0...0 ? "" : "\(any){\(range.lowerBound),\(range.upperBound)}"
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
    guard form == .tolerant else { return String(scalar) }
    let one = oldForms[letter].map { "[\(scalar)\($0)]" } ?? String(scalar)
    return "\(one)(?:[\(Self.marks)\(Self.fillers)]|\(Self.fillerWords)|\(one))*"
  }

  /// Any letter of a gap.
  private var any: String {
    form == .plain
      ? "."
      : "(?:[^\(Self.marks)\(Self.fillers)](?:[，、 ,\(Self.fillers)]|\(Self.fillerWords))*)"
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
