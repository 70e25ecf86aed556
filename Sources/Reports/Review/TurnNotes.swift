import Detection
import Localization
import Rubrics
import Scoring

/// What a scorecard says about each turn, gathered in one pass.
struct TurnNotes: Sendable {
  /// What a turn has to do with a verdict.
  enum Part: Sendable {
    /// The verdict rests on words that were said there.
    case words
    /// What is missing should have been there.
    case due
    /// The words there called for what is missing.
    case occasion
  }

  /// A criterion whose evidence lies in the turn.
  struct Note: Sendable {
    var criterion: String
    var verdict: Verdict
    var part: Part

    /// What is said of it beside the criterion's title; `nil` for what speaks for itself.
    var aside: LocalizedText? {
      guard verdict == .missed else { return nil }
      return switch part {
      case .words: nil
      case .due: Phrases.Review.absent
      case .occasion: Phrases.Review.occasion
      }
    }
  }

  /// Words of the turn that a verdict relies on.
  struct Words: Sendable {
    /// In Unicode scalars of the turn's text.
    var range: Range<Int>
    var ink: Ink
  }

  private(set) var notes: [[Note]]
  private(set) var words: [[Words]]
  private(set) var phases: [String?]
  private(set) var results: [TurnResult?]
  /// Behaviours recognised in the turn beside those of the notes, as far as the verdicts agree: who reads
  /// that nobody was blamed does not want to see blame beside a turn.
  private(set) var recognised: [[String]]

  /// - Parameters:
  ///   - card: The scorecard; evidence in turns that are not there is left out.
  ///   - turns: How many turns the transcript has.
  ///   - prohibitions: The criteria about what must not be said or done.
  init(_ card: Scorecard, turns: Int, prohibitions: Set<String>) {
    notes = Array(repeating: [], count: turns)
    words = Array(repeating: [], count: turns)
    phases = Array(repeating: nil, count: turns)
    results = Array(repeating: nil, count: turns)
    recognised = Array(repeating: [], count: turns)
    for result in card.criteria {
      for evidence in result.evidence { add(evidence, of: result) }
    }
    let gainsaid = Set(
      card.criteria.filter { Self.isGainsaid($0.verdict, prohibitions.contains($0.id)) }.map(\.id))
    for span in card.phases where span.first >= 0 && span.first <= span.last {
      for turn in span.first..<min(span.last + 1, max(span.first, turns)) {
        phases[turn] = span.phase
      }
    }
    for result in card.turns where results.indices.contains(result.index) {
      results[result.index] = result
      let named = Set(notes[result.index].map(\.criterion))
      recognised[result.index] = result.labels.filter {
        !named.contains($0) && !gainsaid.contains($0)
      }
    }
  }

  /// Whether a verdict says that what it is about did not happen, or was not called for.
  private static func isGainsaid(_ verdict: Verdict, _ isProhibition: Bool) -> Bool {
    switch verdict {
    case .met: isProhibition
    case .missed, .notApplicable: !isProhibition
    case .notEvaluated: false
    }
  }

  private mutating func add(_ evidence: QuotedEvidence, of result: CriterionResult) {
    let place = evidence.place
    guard notes.indices.contains(place.turn) else { return }
    let isAbsence = evidence.isAbsence
    if notes[place.turn].last?.criterion != result.id {
      notes[place.turn].append(
        Note(
          criterion: result.id, verdict: result.verdict, part: Self.part(of: evidence, in: result)))
    }
    guard !isAbsence, place.start >= 0 else { return }
    words[place.turn].append(
      Words(
        range: place.start..<place.end, ink: result.verdict == .missed ? .badWords : .goodWords))
  }

  private static func part(of evidence: QuotedEvidence, in result: CriterionResult) -> Part {
    if evidence.isAbsence { return .due }
    // Words beside an absence are what called for it.
    return result.verdict == .missed && result.evidence.contains(where: \.isAbsence)
      ? .occasion : .words
  }

  /// The ink of each Unicode scalar of a turn; what a missed criterion relies on shows above others.
  func inks(ofTurn turn: Int, scalars: Int) -> [Ink] {
    var inks = [Ink](repeating: .plain, count: scalars)
    for ink in [Ink.goodWords, .badWords] {
      for words in words[turn] where words.ink == ink {
        for place in words.range.clamped(to: 0..<scalars) { inks[place] = ink }
      }
    }
    return inks
  }
}

extension QuotedEvidence {
  /// Whether it points at a turn in which something is missing, and not at words.
  fileprivate var isAbsence: Bool { place.end <= place.start }
}
