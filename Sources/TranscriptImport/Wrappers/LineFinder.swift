/// Tells the line of a byte of a file, in any order of asking.
struct LineFinder: Sendable {
  private enum Rule {
    /// Everything is on one line, as in JSON Lines or in a string.
    case fixed(Int)
    /// Where the lines begin, from the second on.
    case starts([Int])
  }

  private let rule: Rule

  /// Looks at a whole file.
  ///
  /// O(bytes).
  init(_ bytes: ArraySlice<UInt8>) {
    var starts: [Int] = []
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    rule = .starts(starts)
  }

  /// Answers with one line whatever is asked.
  init(fixed line: Int) { rule = .fixed(line) }

  /// The line of a byte, counted from 1.
  ///
  /// O(log lines).
  func line(at offset: Int) -> Int {
    switch rule {
    case .fixed(let line): return line
    case .starts(let starts):
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle + 1 } else { high = middle }
      }
      return low + 1
    }
  }
}
