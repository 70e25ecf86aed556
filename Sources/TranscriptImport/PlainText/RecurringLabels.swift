/// The labels of a text in which nearly every turn begins with one that occurs again.
///
/// There the pattern itself shows what is a label, so that it may be anything: `13800007709`, 我,
/// 左声道, `Ann Lee | Acme`, `The Large Conference Room on the Third Floor`.
struct RecurringLabels {
  private var keys: Set<String> = []

  /// Finds the labels.
  ///
  /// O(lines).
  ///
  /// - Parameters:
  ///   - heads: The head of each line.
  ///   - beginsTurn: Whether a line is the first of a paragraph or of a caption.
  ///   - isBlank: Whether a line is blank.
  init(_ heads: [LineHead?], beginsTurn: [Bool], _ isBlank: [Bool]) {
    var counts: [String: (all: Int, starts: Int)] = [:]
    var (lines, starts) = (0, 0)
    for (index, head) in heads.enumerated() where !isBlank[index] {
      lines += 1
      if beginsTurn[index] { starts += 1 }
      guard let head, let key = Self.key(of: head) else { continue }
      counts[key, default: (0, 0)].all += 1
      if beginsTurn[index] { counts[key, default: (0, 0)].starts += 1 }
    }
    counts = counts.filter { key, count in
      count.all >= 2 && !HeaderLine.isKey(key) && !LabelJudge.isRemark(key)
        && !LabelJudge.isDatum(key)
    }
    let covered = counts.values.reduce(0) { $0 + $1.all }
    let coveredStarts = counts.values.reduce(0) { $0 + $1.starts }
    // One label before everything is a list of remarks and no conversation.
    guard counts.count >= 2, covered >= 4, counts.count * 2 <= covered else { return }
    let isThroughout =
      covered * 10 >= lines * 7 || coveredStarts >= 4 && coveredStarts * 10 >= starts * 8
    if isThroughout { keys = Set(counts.keys) }
  }

  /// Whether a label, in the form of ``LabelText/key(_:)``, is one of them.
  func contains(_ key: String) -> Bool { !keys.isEmpty && keys.contains(key) }

  private static func key(of head: LineHead) -> String? {
    if head.form == .colon { return head.key }
    // 客服 | 您好：请讲 has its label before the bar.
    if head.form == .mark, RoleDictionary.match(head.label)?.strength == .exact { return nil }
    if head.form == .bracket || head.form == .timed { return nil }
    return head.wide?.key
  }
}
