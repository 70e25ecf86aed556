import Testing

@testable import PatternMatching

struct TransitionRowsTests {
  private static func rows(_ rows: [[(UInt16, Int32)]]) -> TransitionRows {
    var flat = TransitionRows()
    for row in rows {
      for (letterClass, target) in row { flat.append(letterClass, target) }
      flat.endRow()
    }
    return flat
  }

  @Test func keepsRowsApart() {
    let rows = Self.rows([[], [(3, 0), (9, 1)], [], [(4, 2)]])
    #expect(rows.count == 4)
    #expect((0..<4).map { rows.row(of: $0).map { rows.classes[$0] } } == [[], [3, 9], [], [4]])
    #expect((0..<4).map { rows.row(of: $0).map { rows.targets[$0] } } == [[], [0, 1], [], [2]])
  }

  @Test func tellsWhetherEveryWalkEnds() {
    #expect(Self.rows([[], [(3, 0)], [(4, 0), (5, 1)]]).isAcyclic)
    #expect(!Self.rows([[], [(3, 1)]]).isAcyclic)
    #expect(!Self.rows([[(1, 1)], []]).isAcyclic)
  }
}
