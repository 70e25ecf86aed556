import Detection
import Rubrics
import Scoring
import SmallPacks
import Testing
import Transcripts

struct ScorecardTests {
  private static let compiled = Result { try CompiledRubric(.everyDetector) }

  private func card(
    _ call: Transcript, pack: RubricPack? = nil,
    provenance: Provenance = Provenance(source: "calls/a.txt", format: "text")
  ) throws -> Scorecard {
    let rubric = try pack.map { try CompiledRubric($0) } ?? Self.compiled.get()
    return Scorecard(rubric.judge(call), pack: rubric.pack, provenance: provenance)
  }

  // MARK: What it is about

  @Test(arguments: [
    ("calls/a.txt", 1, "a.txt"), ("calls/a.txt", 3, "a.txt#3"), ("-", 1, "-"), ("-", 2, "-#2"),
    ("/", 1, "/"), ("calls/", 1, "calls"), ("", 1, ""),
  ])
  func aCallWithoutAnIdIsNamedAfterItsPlace(source: String, record: Int, id: String) throws {
    let provenance = Provenance(source: source, record: record, format: "text")
    let call = try card(talk("客服：您好"), provenance: provenance).call
    #expect(call.id == id)
    #expect(call.source == source)
    #expect(call.record == record)
    #expect(call.format == "text")
  }

  @Test func whatTheTranscriptSaysIsKept() throws {
    let transcript = Transcript(
      id: "c1", language: "en", agent: "001", team: "A", startedAt: "2024-01-02", duration: 60,
      turns: [turn("客服：您好"), turn("客户：喂")])
    let call = try card(transcript).call
    #expect(call.id == "c1")
    #expect(call.language == "en")
    #expect(call.agent == "001")
    #expect(call.team == "A")
    #expect(call.startedAt == "2024-01-02")
    #expect(call.duration == 60)
    #expect(call.turns == 2)
    #expect(try card(talk("客服：您好")).call.language == "zh")
    #expect(try card(talk("客服：123")).call.language == nil)
  }

  @Test func thePackIsNamed() throws {
    let pack = try card(talk("客服：您好")).pack
    #expect(pack.id == "small")
    #expect(pack.version == "1.0.0")
    #expect(pack.digest == "0123456789abcdef")
  }

  @Test func neighbouringTurnsOfAPhaseAreOneSpan() throws {
    let card = try card(talk("客服：您好", "客户：喂", "客户：怎么办", "客服：我来查", "客服：再见"))
    #expect(
      card.phases == [
        PhaseSpan(phase: "opening", first: 0, last: 1),
        PhaseSpan(phase: "problem", first: 2, last: 3),
        PhaseSpan(phase: "closing", first: 4, last: 4),
      ])
  }

  @Test func quotesAreTheOriginalWords() throws {
    let pack = RubricPack.small([.small(detect: .words("ok您好"))])
    let card = try card(talk("客服：e\u{301}🙂ＯＫ，您好！"), pack: pack)
    #expect(card.criteria[0].evidence.map(\.quote) == ["ＯＫ，您好"])
  }

  // MARK: What holds for any call

  @Test(arguments: 0..<150 as Range<UInt64>)
  func theArithmeticAddsUp(seed: UInt64) throws {
    let call = randomCall(seed: seed)
    let card = try card(call)
    let bonus = card.score.bonus
    if let earned = card.score.earned {
      #expect(earned == card.sections.reduce(bonus) { $0 + $1.earned })
    }
    #expect(card.score.applicable == card.criteria.reduce(.zero) { $0 + $1.max })
    #expect(card.score.applicable == card.sections.reduce(.zero) { $0 + $1.applicable })
    #expect((0...100).contains(card.score.coverage))
    #expect((.zero...Points(5)).contains(bonus))
    if let permille = card.score.permille { #expect((0...1000).contains(permille)) }
    let values: [Bool] = [
      card.score.earned != nil, card.score.permille != nil, card.score.band != nil,
      card.score.passed != nil,
    ]
    #expect(values.allSatisfy { $0 == card.score.gradable })
    #expect(card.score.gradable == !card.health.contains(where: \.withholds))
    for result in card.criteria {
      #expect(result.points <= result.max)
      if result.verdict == .met { #expect(result.points == result.max) }
      for evidence in result.evidence {
        let text = call.turns[evidence.place.turn].text
        #expect(evidence.quote.isEmpty || text.unicodeScalars.contains(evidence.quote))
        #expect(evidence.quote.unicodeScalars.count == evidence.place.end - evidence.place.start)
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func theSameCallGetsAnEqualScorecard(seed: UInt64) throws {
    let first = try card(randomCall(seed: seed))
    let second = try card(randomCall(seed: seed))
    #expect(first == second)
    #expect(first.call.turns == randomCall(seed: seed).turns.count)
  }

  @Test func randomCallsReachEveryVerdictAndManyScores() throws {
    var verdicts: Set<Verdict> = []
    var scores: Set<Int?> = []
    for seed in 0..<150 as Range<UInt64> {
      let card = try card(randomCall(seed: seed))
      verdicts.formUnion(card.criteria.map(\.verdict))
      scores.insert(card.score.permille)
    }
    #expect(verdicts == Set(Verdict.allCases))
    #expect(scores.count > 20)
    #expect(scores.contains(nil))
  }
}

extension String.UnicodeScalarView {
  /// Whether some words stand in a text, scalar by scalar.
  fileprivate func contains(_ words: String) -> Bool {
    let text = Array(self)
    let wanted = Array(words.unicodeScalars)
    guard text.count >= wanted.count else { return false }
    return (0...(text.count - wanted.count)).contains {
      Array(text[$0..<$0 + wanted.count]) == wanted
    }
  }
}
