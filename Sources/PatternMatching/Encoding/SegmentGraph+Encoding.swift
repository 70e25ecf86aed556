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

  /// Reads what ``encode(to:)`` wrote.
  ///
  /// - Returns: The graph, and for each segment letters that it cannot do without; `nil` if a number
  ///   leads out of the tables, or a transition to a greater state.
  static func read(
    from reader: inout NumberReader, classCount: Int
  ) -> (graph: SegmentGraph, signatures: [LetterSignature])? {
    var rows = TransitionRows()
    guard
      let transitions = TransitionComb.read(
        from: &reader, classCount: classCount, { rows.append($1, $2, of: $0) })
    else { return nil }
    rows.endRows(upTo: transitions.base.count)
    let isEnd = reader.readNumbers(UInt8.self).map { $0 != 0 }
    let beginningStart = reader.readAscending(Int32.self)
    let beginnings = reader.readList { Beginning(letterClass: $0.read(), state: $0.read()) }
    guard isEnd.count == transitions.base.count, beginningStart.first == 0,
      beginningStart.last == Int32(beginnings.count),
      beginnings.allSatisfy({ $0.letterClass < classCount && $0.state < isEnd.count }),
      rows.isAcyclic
    else { return nil }
    let graph = SegmentGraph(
      transitions: transitions, isEnd: isEnd, beginningStart: beginningStart,
      beginnings: beginnings)
    return (graph, graph.signatures(of: rows))
  }
}
