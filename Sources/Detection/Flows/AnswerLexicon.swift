import TextAnalysis

/// Words with the answers that they stand for.
///
/// Words answer within a clause. One character alone answers only where nothing but particles follows it
/// (有 in 有的 is an answer, in 我有事 none), and what denies a word turns it round, twice if need be:
/// 不是很满意, 没什么不方便.
struct AnswerLexicon: Sendable {
  /// The words of one answer.
  struct Entry: Sendable {
    var id: String
    /// Whether the words count only where no others say more.
    var isWeak: Bool
    /// Whether the words count only where they are all that a clause says.
    var isWhole: Bool
    var words: WordList

    init(_ id: String, isWeak: Bool = false, isWhole: Bool = false, _ words: String) {
      self.id = id
      self.isWeak = isWeak
      self.isWhole = isWhole
      self.words = WordList(words)
    }
  }

  /// Where words of an answer stand.
  struct Hit {
    var id: String
    var isWeak: Bool
    /// Whether it is no more than a sign of listening: 嗯.
    var isFaint = false
    var letters: Range<Int>
  }

  /// The id of words that only begin or end like an answer.
  static let noAnswer = ""
  /// The id of words by which somebody says that there is no telling.
  static let unsure = "?"

  private let entries: [Entry]
  private let opposites: [String: String]

  /// - Parameters:
  ///   - entries: The words of each answer.
  ///   - opposites: For each answer that can be denied, what it means then.
  init(_ entries: [Entry], opposites: [String: String]) {
    self.entries = entries
    self.opposites = opposites
  }

  /// All hits in order; where several words start, the longest counts.
  ///
  /// O(letters · words with the same first letter).
  func hits(in text: FoldedText) -> [Hit] {
    var hits: [Hit] = []
    for clause in text.clauses(of: 0..<text.letters.count) {
      let negation = AnswerNegation(text, clause: clause)
      var index = clause.lowerBound
      while index < clause.upperBound {
        guard let found = longest(at: index, in: text, clause) else {
          index += 1
          continue
        }
        index = found.letters.upperBound
        guard found.id != Self.noAnswer, let hit = turned(found, negation) else { continue }
        // What denies these words is no answer by itself.
        while let last = hits.last, last.letters.lowerBound >= hit.letters.lowerBound {
          hits.removeLast()
        }
        hits.append(hit)
      }
    }
    return hits
  }

  private func longest(at index: Int, in text: FoldedText, _ clause: Range<Int>) -> Hit? {
    var best: Hit?
    for entry in entries {
      guard
        let end = entry.words.end(ofWordAt: index, in: text, before: clause.upperBound),
        end > best?.letters.upperBound ?? 0
      else { continue }
      let letters = index..<end
      if AnswerNegation.isDenial(letters, of: text) || entry.id == Self.noAnswer
        || entry.id == Self.unsure
        || fits(letters, entry, in: text, clause)
      {
        best = Hit(
          id: entry.id, isWeak: entry.isWeak, isFaint: entry.isWeak && entry.isWhole,
          letters: letters)
      }
    }
    return best
  }

  /// Whether the words stand where they can be an answer.
  private func fits(
    _ letters: Range<Int>, _ entry: Entry, in text: FoldedText, _ clause: Range<Int>
  ) -> Bool {
    let isSingle = letters.count == 1 && !text.letters[letters.lowerBound].isLatinLetter
    guard isSingle || entry.isWhole else { return true }
    guard AnswerNegation.isPadding(letters.upperBound..<clause.upperBound, of: text) else {
      return false
    }
    return !entry.isWhole
      || AnswerNegation.isPadding(clause.lowerBound..<letters.lowerBound, of: text)
  }

  /// A hit as what denies it makes it; `nil` for words that are asked back.
  private func turned(_ found: Hit, _ negation: AnswerNegation) -> Hit? {
    var hit = found
    guard let opposite = opposites[hit.id], !negation.isDenial(hit.letters) else { return hit }
    let (start, count) = negation.denials(before: hit.letters.lowerBound)
    let isMeant = !negation.isIronic(after: hit.letters.upperBound)
    hit.letters = start..<hit.letters.upperBound
    if (count + (isMeant ? 0 : 1)) % 2 == 1 {
      hit.id = opposite
      hit.isWeak = false
    } else if count == 0, negation.isAsked, hit.id == "yes" {
      return nil
    }
    return hit
  }

  /// The first hit that says something, or else the first sign of listening.
  ///
  /// Behind 嗯 whatever else is said counts: 嗯，不记得了 is no yes, and 嗯，不确定 no answer.
  func first(in text: FoldedText) -> Hit? {
    let hits = hits(in: text)
    let answers = hits.filter { $0.id != Self.unsure }
    if let clear = answers.first(where: { !$0.isWeak }) { return clear }
    if let spoken = answers.first(where: { !$0.isFaint }) { return spoken }
    return answers.count < hits.count ? nil : answers.first
  }

  /// The first hit, unless something else follows a but.
  func decisive(in text: FoldedText) -> Hit? {
    let hits = hits(in: text)
    guard let first = hits.first else { return nil }
    guard first.id == "satisfied",
      let turn = AnswerTurn.first(in: text, after: first.letters.upperBound)
    else { return first }
    if let other = hits.first(where: {
      $0.letters.lowerBound >= turn.upperBound && $0.id != first.id
    }) {
      return other
    }
    guard let complaint = AnswerTurn.complaint(in: text, after: turn.upperBound) else {
      return first
    }
    return Hit(id: "dissatisfied", isWeak: false, letters: complaint)
  }
}
