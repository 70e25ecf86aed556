/// Which n-grams a turn was found to have; serves one turn after the other without being cleared.
struct SeenGrams: Sendable {
  /// For each n-gram the last turn that has it.
  private var lastTurn: [Int32] = []
  private var turn: Int32 = 0

  mutating func beginTurn(_ gramCount: Int) {
    if lastTurn.count != gramCount {
      lastTurn = Array(repeating: 0, count: gramCount)
      turn = 0
    }
    turn += 1
  }

  /// Notes an n-gram; tells whether the turn did not have it yet.
  @inline(__always)
  mutating func insert(_ gram: Int) -> Bool {
    guard lastTurn[gram] != turn else { return false }
    lastTurn[gram] = turn
    return true
  }
}
