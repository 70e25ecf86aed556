import Testing

@testable import Detection

/// The compositions against three-valued logic worked out by counting.
struct CompositionTests {
  static let states: [Finding.State] = [.found, .absent, .unknown(reason: "needs-audio")]

  static let combinations: [[Finding.State]] = {
    var all: [[Finding.State]] = [[]]
    for _ in 0..<3 {
      all += all.filter { $0.count == all[all.count - 1].count }
        .flatMap { rest in states.map { rest + [$0] } }
    }
    return all
  }()

  /// What is certain whatever the unknown parts turn out to be, else unknown.
  private func certain(
    _ parts: [Finding.State], _ holds: ([Bool]) -> Bool
  ) -> Finding.State {
    var outcomes: Set<Bool> = []
    let unknown = parts.indices.filter { parts[$0] != .found && parts[$0] != .absent }
    for guess in 0..<(1 << unknown.count) {
      var values = parts.map { $0 == .found }
      for (bit, index) in unknown.enumerated() { values[index] = guess >> bit & 1 == 1 }
      outcomes.insert(holds(values))
    }
    if outcomes.count > 1 { return .unknown(reason: "needs-audio") }
    return outcomes.contains(true) ? .found : .absent
  }

  @Test(arguments: combinations)
  func whatCannotBeToldStaysSoUnlessTheRestDecides(parts: [Finding.State]) {
    let findings = parts.map { Finding($0) }
    #expect(
      Composition.all(findings).state == certain(parts) { !$0.contains(false) })
    #expect(
      Composition.none(findings).state == certain(parts) { !$0.contains(true) })
    for count in 1...4 {
      #expect(
        Composition.atLeast(count, findings).state
          == certain(parts) { values in values.count { $0 } >= count })
    }
  }

  @Test func everyCombinationOfUpToThreePartsIsTried() {
    #expect(Self.combinations.count == 1 + 3 + 9 + 27)
  }

  @Test func theFirstReasonIsGiven() {
    let findings = [
      Finding(.found), Finding(.unknown(reason: "needs-roles")), Finding(.unknown(reason: "x")),
    ]
    #expect(Composition.all(findings).state == .unknown(reason: "needs-roles"))
    #expect(Composition.atLeast(2, findings).state == .unknown(reason: "needs-roles"))
    #expect(Composition.none(Array(findings.dropFirst())).state == .unknown(reason: "needs-roles"))
  }

  @Test func evidenceIsInOrderAndStandsOnce() {
    let a = Evidence(turn: 2, start: 0, end: 3)
    let b = Evidence(turn: 0, start: 4, end: 5)
    let c = Evidence(turn: 2, start: 0, end: 2)
    let findings = [Finding(.found, evidence: [b, a]), Finding(.found, evidence: [c, a])]
    #expect(Composition.all(findings).evidence == [b, c, a])
    #expect(Composition.atLeast(1, findings).evidence == [b, c, a])
    #expect(Composition.none(findings) == Finding(.absent, evidence: [b, c, a]))
  }

  @Test func partsThatAreAbsentGiveNoEvidence() {
    let near = Evidence(turn: 0, start: 0, end: 1)
    let hit = Evidence(turn: 1, start: 0, end: 1)
    let findings = [Finding(.absent, evidence: [near]), Finding(.found, evidence: [hit])]
    #expect(Composition.all(findings) == Finding(.absent, evidence: [hit]))
    #expect(Composition.atLeast(1, findings) == Finding(.found, evidence: [hit]))
    #expect(Composition.atLeast(2, findings) == Finding(.absent, evidence: [hit]))
  }
}
