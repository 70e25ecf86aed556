import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

/// What holds for any call whatever.
struct RandomCallTests {
  private static let compiled = Result { try CompiledRubric(.everyDetector) }
  private let rubric: CompiledRubric

  init() throws { rubric = try Self.compiled.get() }

  private static let families = Result { try CompiledRubric(.everyFamily) }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func everyJudgementIsWellFormed(seed: UInt64) throws {
    check(rubric, seed: seed)
    check(try Self.families.get(), seed: seed)
  }

  private func check(_ rubric: CompiledRubric, seed: UInt64) {
    let call = randomCall(seed: seed)
    let judged = rubric.judge(call)
    #expect(judged.judgements.map(\.criterion) == rubric.pack.criteria.map(\.id))
    #expect(judged.phases.count == (rubric.pack.phases.isEmpty ? 0 : call.turns.count))
    #expect(judged.turns.count == call.turns.count)
    for judgement in judged.judgements {
      #expect((0...1).contains(judgement.confidence))
      #expect((judgement.verdict == .notEvaluated) == (judgement.reason != nil))
      #expect(judgement.evidence == judgement.evidence.sorted(), "\(judgement)")
      #expect(Set(judgement.evidence).count == judgement.evidence.count, "\(judgement)")
      for place in judgement.evidence {
        let isInside =
          call.turns.indices.contains(place.turn) && place.start >= 0 && place.start <= place.end
          && place.end <= call.turns[place.turn].text.unicodeScalars.count
        #expect(isInside, "\(judgement)")
      }
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func theSameCallIsJudgedTheSameOnAnyThread(seed: UInt64) async throws {
    let call = randomCall(seed: seed)
    let again = seed < 3 ? try CompiledRubric(.everyDetector) : rubric
    let first = rubric.judge(call)
    let results = await withTaskGroup { group in
      for rubric in [rubric, again, rubric] {
        group.addTask { (rubric.judge(call).judgements, rubric.judge(call).turns) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 3)
    for (judgements, turns) in results {
      #expect(judgements == first.judgements)
      #expect(turns == first.turns)
    }
  }

  private static let words = Result {
    try CompiledRubric(
      .small([
        .small("hello", detect: .words("您好", in: Scope(firstTurns: 3))),
        .small("bye", detect: .words("再见", in: Scope(lastTurns: 2))),
        .small("orders", kind: .prohibition, detect: .words("报一下")),
      ]))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func silentTurnsOfTheSystemChangeNoVerdictOfWords(seed: UInt64) throws {
    let rubric = try Self.words.get()
    let call = randomCall(seed: seed)
    var padded = call
    padded.turns = call.turns.flatMap { [$0, Turn(role: .system, text: "……")] }
    #expect(
      rubric.judge(padded).judgements.map(\.verdict)
        == rubric.judge(call).judgements.map(\.verdict))
  }
}
