/// Positions of one segment, each once; reused from step to step.
struct PositionList {
  private(set) var positions: [Int32] = []
  /// For each position of the segment, the step at which it was last added.
  private var added: [Int32]
  private var step: Int32 = 0

  /// - Parameter size: How many positions the largest segment has.
  init(size: Int) { added = Array(repeating: 0, count: size) }

  mutating func removeAll() {
    step &+= 1
    positions.removeAll(keepingCapacity: true)
  }

  /// Adds a position of the segment that begins with position `base`.
  mutating func insert(_ position: Int32, base: Int32) {
    let place = Int(position - base)
    guard added[place] != step else { return }
    added[place] = step
    positions.append(position)
  }
}
