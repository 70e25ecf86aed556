/// The transitions of all states, row after row in three flat arrays.
///
/// What tables are written from and read into: a pack has some 80,000 rows, and an array for each
/// would cost more than everything else that reading does.
struct TransitionRows: Sendable {
  /// Where each state's row begins; one more entry than states.
  private(set) var start: [Int32] = [0]
  private(set) var classes: [UInt16] = []
  private(set) var targets: [Int32] = []

  init() {}

  /// How many states there are.
  var count: Int { start.count - 1 }

  /// Where a state's transitions are, by ascending class.
  @inline(__always)
  func row(of state: Int) -> Range<Int> { Int(start[state])..<Int(start[state + 1]) }

  /// Adds a transition to the row that is being written.
  @inline(__always)
  mutating func append(_ letterClass: UInt16, _ target: Int32) {
    classes.append(letterClass)
    targets.append(target)
  }

  /// Adds a transition to a state's row; states come in order.
  @inline(__always)
  mutating func append(_ letterClass: UInt16, _ target: Int32, of state: Int) {
    endRows(upTo: state)
    append(letterClass, target)
  }

  /// Ends the row that is being written; the next transition is another state's.
  @inline(__always)
  mutating func endRow() { start.append(Int32(truncatingIfNeeded: classes.count)) }

  /// Ends rows until so many are there.
  @inline(__always)
  mutating func endRows(upTo count: Int) {
    while self.count < count { endRow() }
  }

  /// Whether every transition leads to a smaller state, so that every walk comes to an end.
  var isAcyclic: Bool {
    for state in 0..<count {
      for index in row(of: state) where targets[index] >= Int32(truncatingIfNeeded: state) {
        return false
      }
    }
    return true
  }
}
