import Detection
import Rubrics
import Scoring
import SmallPacks
import Testing
import Transcripts

@testable import Reports

struct TurnNotesTests {
  private static func result(
    _ id: String, _ verdict: Verdict, _ evidence: [QuotedEvidence] = []
  ) -> CriterionResult {
    CriterionResult(
      id: id, verdict: verdict, points: .zero, max: .zero, basis: .model, confidence: 0.7,
      evidence: evidence, reason: nil)
  }

  /// A turn's labels come from the turn alone, verdicts from the whole call.
  @Test(arguments: [
    ("thanks", Verdict.met, true), ("thanks", .missed, false), ("thanks", .notApplicable, false),
    ("thanks", .notEvaluated, true), ("blame", .missed, true), ("blame", .met, false),
    ("blame", .notApplicable, true), ("blame", .notEvaluated, true),
  ])
  func namesNoBehaviourThatTheVerdictGainsays(id: String, verdict: Verdict, isNamed: Bool) throws {
    let pack = RubricPack.small([.small(detect: .words("您好"))])
    var card = Scorecard(
      try CompiledRubric(pack).judge(talk("客服：您好")), pack: pack,
      provenance: Provenance(source: "a.txt", format: "text"))
    card.criteria = [Self.result(id, verdict)]
    card.turns[0].labels = [id]
    let notes = TurnNotes(card, turns: 1, prohibitions: ["blame"])
    #expect(notes.recognised == [isNamed ? [id] : []])
  }

  @Test func namesOnceWhatAVerdictRestsOn() throws {
    let pack = RubricPack.small([.small(detect: .words("您好"))])
    let card = Scorecard(
      try CompiledRubric(pack).judge(talk("客服：您好", "客服：您好")), pack: pack,
      provenance: Provenance(source: "a.txt", format: "text"))
    let notes = TurnNotes(card, turns: 2, prohibitions: [])
    let named = notes.notes.map { $0.map(\.criterion) }
    for turn in 0..<2 where named[turn].isEmpty == false { #expect(notes.recognised[turn].isEmpty) }
    #expect(named.contains { !$0.isEmpty })
  }
}
