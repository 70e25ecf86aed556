import Rubrics
import TextAnalysis
import Transcripts

/// Reads what the customer answers to a question of a script.
///
/// `Docs/Flows.md` lists the words. A pack's own answers go before them.
struct AnswerReader {
  /// How many of the customer's turns may hold the answer.
  private static let reach = 4

  let call: CallAnalysis
  /// For each turn, the steps whose questions are asked in it.
  let askedInTurn: [[Int]]

  /// Reads the answer to a question.
  ///
  /// - Parameters:
  ///   - question: What was asked.
  ///   - step: The step that asks it.
  ///   - turn: The turn in which it was asked.
  ///   - own: For each answer of the pack's own, where its words stand, in order.
  /// - Returns: The answer; `nil` if there is none that can be read.
  func answer(
    to question: FlowQuestion, of step: Int, askedIn turn: Int,
    own: [(id: String, places: [Evidence])]
  ) -> FlowAnswer? {
    var weak: FlowAnswer?
    var read = 0
    let first = call.wordedTurns.lowerBound { $0 <= turn }
    for next in call.wordedTurns[first...] {
      // Another question ends it; asking the same again does not.
      if read > 0, askedInTurn[next].contains(where: { $0 != step }) { break }
      guard call.speaks(.customer, in: next) else { continue }
      for answer in own {
        guard let place = answer.places.first(where: { $0.turn == next }) else { continue }
        // 没什么，就是有点慢 names something after all.
        if question.kind == .text, answer.id == "none", saysMore(in: call.text(of: next)) {
          continue
        }
        return FlowAnswer(id: answer.id, evidence: place)
      }
      if let found = usual(question.kind, in: next) ?? accepted(question.kind, in: next, from: turn)
      {
        if !found.isWeak { return found.answer }
        weak = weak ?? found.answer
      }
      read += 1
      if read == Self.reach { break }
    }
    return weak
  }

  private func usual(
    _ kind: FlowQuestion.Kind, in turn: Int
  ) -> (answer: FlowAnswer, isWeak: Bool)? {
    let text = call.text(of: turn)
    switch kind {
    case .choice: return nil
    case .yesNo:
      guard let hit = AnswerWords.yesNo.first(in: text) else { return nil }
      return (answer(hit.id, turn, hit.letters), hit.isWeak)
    case .satisfaction:
      guard let hit = AnswerWords.satisfaction.decisive(in: text) else { return nil }
      return (answer(hit.id, turn, hit.letters), false)
    case .text:
      let whole = 0..<text.letters.count
      if AnswerWords.acknowledgement.covers(text) { return (answer("none", turn, whole), true) }
      return (answer(isNothing(text) ? "none" : "given", turn, whole), false)
    case .name:
      guard !AnswerWords.acknowledgement.covers(text) else { return nil }
      let words = AnswerWords.name.places(in: text).first
      let isShort = text.spokenLength() <= AnswerWords.shortName
      guard words != nil || isShort else { return nil }
      return (answer("given", turn, (words?.lowerBound ?? 0)..<text.letters.count), words == nil)
    case .time: return time(in: turn).map { (answer("given", turn, $0), false) }
    case .number:
      return figure([.phone, .identifier, .orderNumber, .jobNumber, .number], in: turn, text)
    }
  }

  /// Whether a text says that there is nothing to say.
  private func isNothing(_ text: FoldedText) -> Bool {
    guard text.spokenLength() <= AnswerWords.shortDenial, !saysMore(in: text) else { return false }
    let clauses = text.clauses(of: 0..<text.letters.count)
    return clauses.contains { clause in
      AnswerWords.nothing.isFound(in: text, clause)
        && AnswerWords.besideNothing.covers(text, clause, or: AnswerWords.nothing)
    }
  }

  /// Whether something follows a but.
  private func saysMore(in text: FoldedText) -> Bool {
    guard let turn = AnswerTurn.first(in: text, after: 0) else { return false }
    let rest = turn.upperBound..<text.letters.count
    return !rest.isEmpty && !AnswerWords.besideNothing.covers(text, rest, or: AnswerWords.nothing)
  }

  /// Where a turn names a day or a time, with all the words of it that stand in one clause.
  private func time(in turn: Int) -> Range<Int>? {
    let text = call.text(of: turn)
    let reader = FigureReader(text, entities: call.entities(in: turn))
    let figures = [FigureKind.date, .time, .duration].flatMap { reader.figures(of: $0) }
    let places = (figures.map(\.letters) + AnswerWords.time.places(in: text))
      .sorted { $0.lowerBound < $1.lowerBound }
    guard let first = places.first else { return nil }
    let clause = text.clauses(of: 0..<text.letters.count).first { $0.contains(first.lowerBound) }
    let limit = max(clause?.upperBound ?? first.upperBound, first.upperBound)
    let end = places.filter { $0.upperBound <= limit }.map(\.upperBound).max() ?? first.upperBound
    return first.lowerBound..<max(end, first.upperBound)
  }

  /// A time that the agent names and the customer agrees to.
  private func accepted(
    _ kind: FlowQuestion.Kind, in turn: Int, from asked: Int
  ) -> (answer: FlowAnswer, isWeak: Bool)? {
    guard kind == .time, AnswerWords.yesNo.first(in: call.text(of: turn))?.id == "yes" else {
      return nil
    }
    for offer in (asked..<turn).reversed() where call.speaks(.agent, in: offer) {
      if let letters = time(in: offer) { return (answer("given", offer, letters), true) }
    }
    return nil
  }

  private func figure(
    _ kinds: [FigureKind], in turn: Int, _ text: FoldedText
  ) -> (answer: FlowAnswer, isWeak: Bool)? {
    let reader = FigureReader(text, entities: call.entities(in: turn))
    let figure = kinds.lazy.compactMap { reader.figures(of: $0).first }.first
    return figure.map { (answer("given", turn, $0.letters), false) }
  }

  private func answer(_ id: String, _ turn: Int, _ letters: Range<Int>) -> FlowAnswer {
    FlowAnswer(
      id: id, evidence: call.evidence(at: CallAnalysis.Place(turn: turn, letters: letters)))
  }
}
