import Diagnostics
import Rubrics

extension KeyReader {
  /// Branches as a list of mappings, as answers with their targets, or as text.
  mutating func branches(_ key: String) -> [ScriptBranch] {
    guard let node = value(key) else { return [] }
    switch node.content {
    case .mapping(let members): return members.map { branch($0) }
    case .list(let items): return items.flatMap { branches(of: $0) }
    case .scalar: return branches(of: node)
    }
  }

  private mutating func branches(of item: DocumentNode) -> [ScriptBranch] {
    if let text = item.text {
      guard !text.isEmpty else { return [] }
      let words = PlacedText(item)
      let found = BranchReader(headings: []).branches(in: words, takesBareNumbers: true)
      if found.isEmpty { noteUnread(words) }
      return found
    }
    // - 是: 2
    if case .mapping(let members) = item.content, members.count == 1, let only = members.first,
      !ScriptKeys.branch.contains(where: { $0.key == only.key || $0.value.contains(only.key) })
    {
      return [branch(only)]
    }
    var reader = KeyReader(item, file: file, aliases: ScriptKeys.branch)
    let answer = reader.placed("answer")
    var branch = reader.target(for: answer ?? PlacedText())
    _ = reader.texts("note")
    branch.words = reader.spoken("say")
    reader.finish(ownKeys: true)
    take(reader.problems)
    guard answer != nil else {
      report("missing-key", "a branch needs an 'answer'", at: item.place?.range)
      return []
    }
    return [branch]
  }

  /// A branch as an answer with its target, or with what belongs to it.
  private mutating func branch(_ member: DocumentNode.Member) -> ScriptBranch {
    let answer = PlacedText(
      DocumentNode(.scalar(member.key), place: member.keyPlace ?? member.value.place))
    guard case .mapping = member.value.content else {
      return Self.branch(answer, to: member.value)
    }
    var reader = KeyReader(member.value, file: file, aliases: ScriptKeys.branch)
    var branch = reader.target(for: answer)
    _ = reader.texts("note")
    branch.words = reader.spoken("say")
    reader.finish(ownKeys: true)
    take(reader.problems)
    return branch
  }

  private mutating func target(for answer: PlacedText) -> ScriptBranch {
    Self.branch(answer, to: value("to"))
  }

  private mutating func spoken(_ key: String) -> [ScriptLine] {
    texts(key).map {
      ScriptLine(speaker: .agent, words: StageDirections.removed(from: $0).trimmed)
    }
  }

  private static func branch(_ answer: PlacedText, to target: DocumentNode?) -> ScriptBranch {
    var branch = ScriptBranch(answer: answer, target: .next)
    guard let target, let text = target.text, !text.isEmpty else { return branch }
    branch.targetPlace = PlacedText(target).sourceRange
    if BranchReader.isEnd(text) {
      branch.target = .end
    } else if !isNext(text) {
      branch.target = .step(label(text))
    }
    return branch
  }

  /// Whether a target is the step below.
  static func isNext(_ text: String) -> Bool {
    ["next", "下一步", "继续", "continue"].contains(text.trimmingSpaces.lowercased())
  }

  /// The label that a target names: 转第3步 is 3, and a name is itself.
  static func label(_ text: String) -> String {
    let plain = PlainCharacters.of(Array(text.trimmingSpaces))
    guard !plain.isEmpty else { return text }
    if let jump = StepJump.at(0, in: plain), jump.range.upperBound == plain.count {
      return jump.label
    }
    if let label = StepLabel(plain, at: 0), label.end == plain.count, label.isNamed {
      return label.label
    }
    return text.trimmingSpaces
  }
}
