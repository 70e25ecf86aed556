import Rubrics
import TextAnalysis
import Transcripts

/// What a model says of every turn of a call.
struct LearnedCall: Sendable {
  private let model: LearnedModel
  /// For each turn, the score of every label; empty for turns without words.
  private var scores: [[Int32]] = []
  private let tokens: [TurnTokens?]
  /// For each turn, the n-grams of the model that it has.
  private let grams: [[FoundGram]]

  /// Scores all turns.
  ///
  /// Linear in the text.
  init(_ call: CallAnalysis, model: LearnedModel) {
    self.model = model
    let turns = call.transcript.turns
    var tokens: [TurnTokens?] = []
    var grams: [[FoundGram]] = []
    var seen = SeenGrams()
    var before: [FoundGram] = []
    var previous: Role?
    for turn in turns.indices {
      let text = call.text(of: turn)
      guard !text.letters.isEmpty else {
        tokens.append(nil)
        grams.append([])
        scores.append([])
        continue
      }
      let own = TurnTokens(text)
      let found = model.table.find(in: own, &seen)
      let shape = TurnShape.features(
        of: text, tokens: own.count, things: call.entities(in: turn), role: turns[turn].role,
        after: previous, place: (turn, turns.count))
      scores.append(
        model.scores(own: found, before: before, shape: shape, role: turns[turn].role))
      tokens.append(own)
      grams.append(found)
      before = found
      previous = turns[turn].role
    }
    self.tokens = tokens
    self.grams = grams
  }

  /// Whether anything was said in a turn.
  func hasWords(in turn: Int) -> Bool { !scores[turn].isEmpty }

  /// The turn in which a label is most probable, the first of equals; `nil` if none has words.
  func likeliestTurn(of label: Int, among turns: [Int]) -> Int? {
    let spoken = turns.filter(hasWords)
    return spoken.max { (scores[$0][label], $1) < (scores[$1][label], $0) }
  }

  /// How probable a label is for a turn; 0 for a turn without words.
  func probability(of label: Int, in turn: Int) -> Double {
    scores[turn].isEmpty ? 0 : model.labels[label].probability(scores[turn][label])
  }

  /// How probable each label of a family is, where exactly one applies; empty without words.
  func shares(of labels: [Int], in turn: Int) -> [Double] {
    guard !scores[turn].isEmpty else { return [] }
    let all = labels.map { probability(of: $0, in: turn) }
    let total = all.reduce(0, +)
    return total > 0 ? all.map { $0 / total } : all
  }

  /// What speaks for a label before it becomes a probability, -6 to 6; 0 for a turn without words.
  func evidenceFor(_ label: Int, in turn: Int) -> Double {
    guard !scores[turn].isEmpty else { return 0 }
    let rule = model.labels[label]
    let value = rule.slope * (Double(scores[turn][label]) / LearnedModel.unit) + rule.offset
    return min(max(value, -6), 6)
  }

  /// The smallest stretch of a turn that holds most of what speaks for a label.
  ///
  /// O(n-grams of the turn · their weights).
  ///
  /// - Returns: Folded letters; all of them where nothing in the turn itself speaks for it.
  func letters(for label: Int, in turn: Int) -> Range<Int> {
    guard let tokens = tokens[turn] else { return 0..<0 }
    let whole = 0..<(tokens.letters.last?.upperBound ?? 0)
    var weights = [Double](repeating: 0, count: tokens.count)
    for gram in grams[turn] {
      let entries = model.table.own(of: Int(gram.number), for: .anyone)
      guard
        let index = entries.first(where: { Int(model.table.entries[$0].label) == label })
      else { continue }
      let place = gram.tokens
      let weight = Double(model.table.entries[index].weight) / Double(place.count)
      for token in place { weights[token] += weight }
    }
    guard let span = DecidingSpan.of(weights) else { return whole }
    let letters =
      tokens.letters[span.lowerBound]
      .lowerBound..<tokens.letters[span.upperBound - 1]
      .upperBound
    return letters.isEmpty ? whole : letters
  }
}
