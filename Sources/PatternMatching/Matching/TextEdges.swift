import TextAnalysis

/// How many letters may stand between the words of a reading and the edge that it is tied to.
struct EdgeGap: Hashable, Sendable {
  static let none = EdgeGap(least: 0, most: 0)

  var least: UInt16
  var most: UInt16

  init(least: UInt16, most: UInt16) {
    self.least = least
    self.most = most
  }

  init(_ range: ClosedRange<Int>) {
    least = UInt16(clamping: range.lowerBound)
    most = UInt16(clamping: range.upperBound)
  }

  func allows(_ weight: Int) -> Bool { weight >= Int(least) && weight <= Int(most) }
}

/// Where the words of a reading stand in their sentence and turn.
///
/// Fillers and stutters weigh nothing here as elsewhere, and like any gap the one beside an edge
/// crosses no end of a sentence, save those that only fillers stand beyond.
extension TextView {
  /// Where a reading begins whose first word begins at a place.
  ///
  /// - Returns: The place itself, an earlier one if letters of the gap or the first saying of the
  ///   first letter come before it, or `nil` if the edge is too far or too near. O(gap + log n).
  func beginning(
    before index: Int, edges: AlternativeTable.Edges, gap: EdgeGap
  ) -> Int? {
    guard !edges.isDisjoint(with: [.turnStart, .sentenceStart]) else { return index }
    if let start = start(before: index, edges, gap) { return start }
    let first = firstSaying(ofLetterAt: index)
    return first < index ? start(before: first, edges, gap) : nil
  }

  private func start(
    before index: Int, _ edges: AlternativeTable.Edges, _ gap: EdgeGap
  ) -> Int? {
    var start = index
    if edges.contains(.turnStart) {
      guard gap.allows(weight(of: 0..<index)) else { return nil }
      let opening = end(after: 0)
      if opening < index {
        if hasSentenceEnd(in: opening + 1..<index) { return nil }
        start = opening
      }
    }
    if edges.contains(.sentenceStart) {
      guard let edge = lastSentenceEnd(upTo: index, within: Int(gap.most)),
        gap.allows(weight(of: edge..<index))
      else { return nil }
      start = min(start, end(after: edge))
    }
    return start
  }

  /// Where a reading ends whose last word ends at a place; `nil` as for the beginning.
  func ending(after index: Int, edges: AlternativeTable.Edges, gap: EdgeGap) -> Int? {
    guard !edges.isDisjoint(with: [.turnEnd, .sentenceEnd]) else { return index }
    let count = text.letters.count
    var end = index
    if edges.contains(.turnEnd) {
      guard gap.allows(weight(of: index..<count)) else { return nil }
      let closing = start(before: count)
      if index < closing {
        if let stop = firstSentenceEnd(from: index, within: Int(gap.most)), stop < closing {
          return nil
        }
        end = closing
      }
    }
    if edges.contains(.sentenceEnd) {
      guard let edge = firstSentenceEnd(from: index, within: Int(gap.most)),
        gap.allows(weight(of: index..<edge))
      else { return nil }
      end = max(end, start(before: edge))
    }
    return end
  }

  /// So often is a letter said at most before the word that it begins: more is no stutter, and looking
  /// further back would cost as much for every letter of a long run.
  private static var mostSayings: Int { 8 }

  /// The first of the sayings of a letter that was stuttered: 您您好, 您嗯您好.
  private func firstSaying(ofLetterAt index: Int) -> Int {
    guard index < text.letters.count, Fillers.mayStutter(text.letters[index]) else { return index }
    var first = index
    for _ in 0..<Self.mostSayings {
      let before = start(before: first) - 1
      guard before >= 0, text.letters[before] == text.letters[index] else { break }
      first = before
    }
    return first
  }
}
