import Testing

@testable import PatternMatching

struct TransitionCombTests {
  /// Random rows, many of them short and some empty, as a pack's are.
  private static func rows(seed: UInt64, classCount: Int) -> [TransitionComb.Row] {
    var generator = SplitMix64(seed: seed)
    return (0..<400).map { _ in
      let length = [0, 1, 1, 1, 2, 3, 4, 8].randomElement(using: &generator) ?? 0
      // As in a pack, some letters are asked for far more often than others; these have small classes.
      let classes = Set(
        (0..<length).map { _ in
          let share = Double.random(in: 0..<1, using: &generator)
          return UInt16(1 + share * share * share * Double(classCount - 1))
        })
      return classes.sorted().map { ($0, Int32.random(in: 0..<400, using: &generator)) }
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func givesEveryStateItsOwnTransitionsAndNoOthers(seed: UInt64) {
    let classCount = 600
    let rows = Self.rows(seed: seed, classCount: classCount)
    let comb = TransitionComb(rows: rows, classCount: classCount)
    for (state, row) in rows.enumerated() {
      let own = Dictionary(uniqueKeysWithValues: row.map { ($0.letterClass, $0.target) })
      let wrong = (0..<UInt16(classCount)).filter {
        comb.target(from: Int32(state), on: $0) != own[$0]
      }
      #expect(wrong.isEmpty, "state \(state)")
    }
    let flat = comb.rows
    #expect(flat.count == rows.count)
    for (state, row) in rows.enumerated() {
      #expect(flat.row(of: state).map { flat.targets[$0] } == row.map(\.target))
      #expect(flat.row(of: state).map { flat.classes[$0] } == row.map(\.letterClass))
    }
  }

  @Test func leavesFewHoles() {
    let rows = Self.rows(seed: 9, classCount: 600)
    let comb = TransitionComb(rows: rows, classCount: 600)
    let count = rows.reduce(0) { $0 + $1.count }
    #expect(comb.check.count < count * 3 / 2 + 600)
  }
}
