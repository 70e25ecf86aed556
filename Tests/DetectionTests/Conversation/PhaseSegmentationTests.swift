import SmallPacks
import Testing

@testable import Detection

struct PhaseSegmentationTests {
  @Test func withoutCuesACallStaysInItsFirstPhase() {
    let scores = [[Double]](repeating: [0, 0, 0], count: 5)
    #expect(PhaseSegmentation.phases(scores: scores, phaseCount: 3) == [0, 0, 0, 0, 0])
  }

  @Test func noTurnsAndNoPhasesGiveNothing() {
    #expect(PhaseSegmentation.phases(scores: [], phaseCount: 3).isEmpty)
    #expect(PhaseSegmentation.phases(scores: [[], []], phaseCount: 0).isEmpty)
  }

  @Test(arguments: [
    ([[3.0, 0, 0], [0, 0, 0], [0, 3, 0], [0, 0, 0], [0, 0, 3]], [0, 0, 1, 1, 2]),
    // A call may begin with a later phase and skip one.
    ([[0, 0, 3], [0, 0, 0]], [2, 2]),
    // A weak sign of an earlier phase does not turn the call back; a strong and lasting one does.
    ([[3, 0, 0], [0, 0, 3], [1, 0, 0], [0, 0, 3]], [0, 2, 2, 2]),
    ([[0, 0, 4], [3, 0, 0], [3, 0, 0], [3, 0, 0]], [2, 0, 0, 0]),
    // One turn that speaks for nothing goes on in the phase before.
    ([[0, 3, 0], [0, 0, 0], [0, 3, 0]], [1, 1, 1]),
  ])
  func followsCuesInTheUsualOrder(scores: [[Double]], phases: [Int]) {
    #expect(PhaseSegmentation.phases(scores: scores, phaseCount: 3) == phases)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyTurnHasOnePhaseAndAlwaysTheSame(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let phaseCount = Int.random(in: 1...6, using: &random)
    let scores = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      (0..<phaseCount).map { _ in Double(Int.random(in: 0...3, using: &random)) }
    }
    let phases = PhaseSegmentation.phases(scores: scores, phaseCount: phaseCount)
    #expect(phases.count == scores.count)
    #expect(phases.allSatisfy { (0..<phaseCount).contains($0) })
    #expect(PhaseSegmentation.phases(scores: scores, phaseCount: phaseCount) == phases)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func overwhelmingCuesAlwaysDecide(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let phaseCount = Int.random(in: 2...6, using: &random)
    let wanted = (0..<30).map { _ in Int.random(in: 0..<phaseCount, using: &random) }
    let scores = wanted.map { phase in (0..<phaseCount).map { $0 == phase ? 100.0 : 0 } }
    #expect(PhaseSegmentation.phases(scores: scores, phaseCount: phaseCount) == wanted)
  }
}
