import PatternMatching
import Rubrics
import TextAnalysis
package import Transcripts

/// A call with everything that detectors ask about it, computed once.
///
/// A class, so that handing it to a detector costs one reference instead of one for every array.
package final class CallAnalysis: Sendable {
  /// A hit of a pattern: the turn and the folded letters.
  struct Place: Sendable, Hashable {
    var turn: Int
    var letters: Range<Int>
  }

  package let transcript: Transcript
  /// Turns with words, in order; the only ones that count for "the first three turns".
  let wordedTurns: [Int]
  /// How many letters each turn has.
  package let letterCounts: [Int]
  /// The scripts that the turns are written in.
  package let script: ScriptProfile
  /// Whether some turns belong to a speaker whose role nobody knows.
  let hasUnknownRoles: Bool
  private let texts: [FoldedText]
  /// For each turn, what is made of numbers in it.
  private let entities: [[Entity]]
  private let hits: HitIndex

  /// - Parameters:
  ///   - transcript: The call.
  ///   - audience: In whose turns each pattern is looked for.
  ///   - matcher: Finds the pack's patterns; its working space serves one call after the other.
  init(_ transcript: Transcript, audience: PatternAudience, matcher: inout PatternMatcher) {
    self.transcript = transcript
    var texts: [FoldedText] = []
    texts.reserveCapacity(transcript.turns.count)
    var entities: [[Entity]] = []
    entities.reserveCapacity(transcript.turns.count)
    var hits: [PatternHit] = []
    /// For each turn, where its hits end.
    var ends: [Int] = []
    for turn in transcript.turns {
      let text = FoldedText(turn.text)
      let things = EntityRecognizer.entities(in: text)
      matcher.find(
        in: text, entities: things, among: audience.patterns(in: turn), into: &hits)
      ends.append(hits.count)
      texts.append(text)
      entities.append(things)
    }
    self.texts = texts
    self.entities = entities
    self.hits = HitIndex(hits, turnEnds: ends, patternCount: matcher.patternCount)
    letterCounts = texts.map(\.letters.count)
    wordedTurns = texts.indices.filter { !texts[$0].letters.isEmpty }
    script = ScriptProfile(transcript.turns.lazy.map(\.text))
    hasUnknownRoles = transcript.turns.contains { $0.role == .unknown }
  }

  /// The folded text of a turn.
  func text(of turn: Int) -> FoldedText { texts[turn] }

  /// What is made of numbers in a turn.
  func entities(in turn: Int) -> [Entity] { entities[turn] }

  /// The patterns that were found, ascending.
  var foundPatterns: [Int] { hits.patterns }

  /// Where a pattern was found, in order.
  func places(of pattern: Int) -> ArraySlice<Place> { hits.places(of: pattern) }

  /// The hits of a pattern in one turn, in order.
  ///
  /// O(log n) in the hits of the pattern.
  func places(of pattern: Int, in turn: Int) -> ArraySlice<Place> {
    let all = hits.places(of: pattern)
    if all.isEmpty { return all }
    return all[all.lowerBound { $0.turn < turn }..<all.lowerBound { $0.turn <= turn }]
  }

  func evidence(at place: Place) -> Evidence {
    let scalars = text(of: place.turn).scalarRange(of: place.letters)
    return Evidence(turn: place.turn, start: scalars.lowerBound, end: scalars.upperBound)
  }

  // MARK: Scopes

  /// The turns that a scope takes in, in order; phases are looked up in `phaseOf`.
  func turns(in scope: Scope, phaseOf: [String]) -> [Int] {
    var turns = wordedTurns.filter { speaks(scope.role, in: $0) }
    if let count = scope.firstTurns {
      if scope.role != nil, let first = turns.first {
        let speaker = transcript.turns[first].speaker
        turns = turns.filter { transcript.turns[$0].speaker == speaker }
      }
      turns = Array(turns.prefix(count))
    }
    if let count = scope.lastTurns { turns = Array(turns.suffix(count)) }
    if scope.lastThird {
      let first = transcript.turns.count - (transcript.turns.count + 2) / 3
      turns = turns.filter { $0 >= first }
    }
    if !scope.phases.isEmpty {
      turns = turns.filter { phaseOf.indices.contains($0) && scope.phases.contains(phaseOf[$0]) }
    }
    return turns
  }

  /// Whether a turn is spoken in a role; a bot is nobody's agent.
  func speaks(_ role: Role?, in turn: Int) -> Bool {
    guard let role else { return transcript.turns[turn].role != .system }
    return transcript.turns[turn].role == role && !transcript.turns[turn].isBot
  }

  /// Whether a role cannot be told apart in this call.
  func lacks(_ role: Role?) -> Bool {
    guard let role, hasUnknownRoles else { return false }
    return !wordedTurns.contains { speaks(role, in: $0) }
  }
}
