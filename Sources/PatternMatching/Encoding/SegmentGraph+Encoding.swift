extension SegmentGraph {
  func encode(to writer: inout NumberWriter) {
    transitions.encode(to: &writer)
    writer.write(numbers: isEnd.map { $0 ? 1 : 0 })
    writer.write(ascending: beginningStart)
    writer.write(list: beginnings) { writer, beginning in
      writer.write(beginning.letterClass)
      writer.write(beginning.state)
    }
  }

  /// - Returns: `nil` if a number leads out of the tables, or a transition to a greater state.
  convenience init?(from reader: inout NumberReader, classCount: Int) {
    guard let transitions = TransitionComb(from: &reader, classCount: classCount) else {
      return nil
    }
    let isEnd = reader.readNumbers(UInt8.self).map { $0 != 0 }
    let beginningStart = reader.readAscending(Int32.self)
    let beginnings = reader.readList { Beginning(letterClass: $0.read(), state: $0.read()) }
    guard isEnd.count == transitions.base.count, beginningStart.first == 0,
      beginningStart.last == Int32(beginnings.count),
      beginnings.allSatisfy({ $0.letterClass < classCount && $0.state < isEnd.count }),
      transitions.rows.enumerated().allSatisfy({ state, row in
        row.allSatisfy { $0.target < state }
      })
    else { return nil }
    self.init(
      transitions: transitions, isEnd: isEnd, beginningStart: beginningStart,
      beginnings: beginnings)
  }
}
