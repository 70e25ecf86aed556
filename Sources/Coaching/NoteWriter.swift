import Detection
import Rubrics
import Scoring
import Transcripts

/// Words one call's notes.
struct NoteWriter {
  /// How many turns of the agent after an occasion are searched for a sentence to reword.
  private static let searchedTurns = 12
  /// How many pieces of evidence are tried for a sentence to reword: what no rule knows in so many sentences
  /// it will hardly know in the next, and each is searched from its beginning.
  private static let triedPieces = 24

  let pack: RubricPack
  let results: [CriterionResult]
  let transcript: Transcript
  /// Whether agent and customer speak a language without spaces, as most of a call's letters tell.
  private let isChinese: Bool
  /// The letters of the turns that evidence lies in: many pieces may lie in one.
  private let scalars: [Int: [Unicode.Scalar]]
  /// The agent's sentences with something in them that is forbidden, remarks included.
  private var blamed: Set<Evidence> = []
  /// The turns in which the agent is hostile.
  private let hostile: Set<Int>

  init(
    pack: RubricPack, results: [CriterionResult], hostile: Set<Int>, transcript: Transcript
  ) {
    self.pack = pack
    self.results = results
    self.hostile = hostile
    self.transcript = transcript
    isChinese = Self.isChinese(transcript)
    var scalars: [Int: [Unicode.Scalar]] = [:]
    for turn in results.lazy.flatMap(\.evidence).map(\.place.turn)
    where transcript.turns[turn].role == .agent && scalars[turn] == nil {
      scalars[turn] = Array(transcript.turns[turn].text.unicodeScalars)
    }
    self.scalars = scalars
    for index in results.indices
    where results[index].verdict == .missed && pack.criteria[index].kind == .prohibition {
      // Many pieces of evidence may lie in one long sentence, which is looked for once.
      var last: Evidence?
      for piece in results[index].evidence where isAgents(piece) {
        let place = piece.place
        if let last, last.turn == place.turn, last.start..<last.end ~= place.start { continue }
        let sentence = sentencePlace(place)
        last = sentence
        blamed.insert(sentence)
      }
    }
  }

  /// A note on what worked, with the words; `nil` if every sentence that shows it is held against the
  /// agent for something else or is hostile: a coach who praises it says two things at once.
  func praise(_ index: Int) -> CoachingNote? {
    let criterion = pack.criteria[index]
    let evidence = results[index].evidence
    let own = evidence.filter { isAgents($0) }
    let said = own.first {
      !hostile.contains($0.place.turn) && !blamed.contains(sentencePlace($0.place))
    }
    guard said != nil || own.isEmpty else { return nil }
    return note(
      .praise, criterion, said: said.map { sentence($0.place) },
      turn: (said ?? evidence.first)?.place.turn,
      say: criterion.coaching.praise ?? criterion.coaching.say)
  }

  /// A note on what to change: the agent's own sentence in better words where rules know some.
  func improvement(_ index: Int) -> CoachingNote {
    let criterion = pack.criteria[index]
    let evidence = results[index].evidence
    if let better = reworded(criterion, evidence) {
      var note = note(
        .improve, criterion, said: better.said, turn: better.turn,
        say: LocalizedText(zh: better.say, en: better.say))
      note.rewordings = better.rules
      return note
    }
    // Where something is missing, evidence points at the turn in which it was due, or at what called for
    // it; that is nothing to hold against whoever said it. If nothing but the call itself did, no turn
    // is the one to look at.
    let said = criterion.kind == .prohibition ? evidence.first { isAgents($0) } : nil
    let due = evidence.filter { $0.place.turn > 0 }.first(where: \.quote.isEmpty)
    return note(
      .improve, criterion, said: said.map { sentence($0.place) },
      turn: (said ?? due ?? evidence.first { !$0.quote.isEmpty })?.place.turn,
      say: inTheCallsLanguage(criterion.coaching.say))
  }

  /// What an agent could say is of use only in the language that the call was in.
  private func inTheCallsLanguage(_ say: LocalizedText) -> LocalizedText {
    let words = isChinese ? say.zh : say.en
    return LocalizedText(zh: words, en: words)
  }

  /// Counts by bytes, for every letter of every call comes by here: those that begin an ideograph, and
  /// those that begin or are a letter of an alphabet.
  private static func isChinese(_ transcript: Transcript) -> Bool {
    var han = 0
    var alphabetic = 0
    for turn in transcript.turns {
      for byte in turn.text.utf8 {
        switch byte {
        case 0xE4...0xE9: han += 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          0xC3...0xDF:
          alphabetic += 1
        default: break
        }
      }
    }
    // A Latin word has some five letters, a Chinese one hardly two.
    return han * 5 >= alphabetic * 2
  }

  private func reworded(
    _ criterion: Criterion, _ evidence: [QuotedEvidence]
  ) -> RewordedSentence? {
    guard !criterion.coaching.rewrite.isEmpty else { return nil }
    let reworder = Reworder(rules: criterion.coaching.rewrite)
    let objections = objections(besides: criterion)
    let own = evidence.filter { isAgents($0) }
    for piece in own.prefix(Self.triedPieces) {
      let found = RewordedSentence(
        around: piece.place, also: objections, in: transcript, by: reworder)
      if let found { return found }
    }
    guard own.isEmpty, criterion.kind == .requirement, let first = evidence.first?.place.turn else {
      return nil
    }
    // Nothing that the agent said called for it: perhaps the way of asking can be mended.
    let agents = transcript.turns.indices[first...].filter { transcript.turns[$0].role == .agent }
    for turn in agents.prefix(Self.searchedTurns) {
      for rewording in reworder.rewordings(of: transcript.turns[turn].text) {
        let place = Evidence(
          turn: turn, start: rewording.range.lowerBound, end: rewording.range.upperBound)
        let found = RewordedSentence(
          around: place, also: objections, in: transcript, by: reworder)
        if let found { return found }
      }
    }
    return nil
  }

  /// What other criteria hold against the agent; remarks do not count.
  private func objections(besides criterion: Criterion) -> [Evidence] {
    results.indices.filter {
      results[$0].verdict == .missed && pack.criteria[$0].kind == .prohibition
        && (pack.criteria[$0].status == .active || pack.criteria[$0].id == criterion.id)
    }
    .flatMap { results[$0].evidence.filter { isAgents($0) }.map(\.place) }
  }

  private func isAgents(_ evidence: QuotedEvidence) -> Bool {
    !evidence.quote.isEmpty && transcript.turns[evidence.place.turn].role == .agent
  }

  private func sentencePlace(_ place: Evidence) -> Evidence {
    let range = Turn.sentence(in: scalars[place.turn] ?? [], around: place.start)
    return Evidence(turn: place.turn, start: range.lowerBound, end: range.upperBound)
  }

  private func sentence(_ place: Evidence) -> String {
    transcript.turns[place.turn].sentence(around: place.start)
  }

  private func note(
    _ kind: CoachingNote.Kind, _ criterion: Criterion, said: String?, turn: Int?,
    say: LocalizedText
  ) -> CoachingNote {
    CoachingNote(
      criterion: criterion.id, kind: kind, said: said, turn: turn, why: criterion.coaching.why,
      say: say, source: criterion.source)
  }
}
