extension TransitionComb {
  func encode(to writer: inout NumberWriter) {
    let rows = rows
    writer.write(list: base.indices) { writer, state in
      writer.write(base[state])
      writer.write(rows.row(of: state).count)
      var before: UInt16 = 0
      for index in rows.row(of: state) {
        writer.write(rows.classes[index] - before)
        writer.write(rows.targets[index])
        before = rows.classes[index]
      }
    }
  }

  /// Reads what ``encode(to:)`` wrote.
  ///
  /// - Returns: The comb and the rows it was made from; `nil` if a number leads out of the tables.
  static func read(
    from reader: inout NumberReader, classCount: Int
  ) -> (comb: TransitionComb, rows: TransitionRows)? {
    guard (1...classLimit).contains(classCount) else { return nil }
    var base: [UInt32] = []
    var rows = TransitionRows()
    let count = reader.readCount()
    base.reserveCapacity(count)
    // Most rows have a few transitions.
    rows.reserve(rows: count, transitions: count * 3)
    var greatestClass: UInt16 = 0
    var greatestTarget: Int32 = 0
    for _ in 0..<count {
      base.append(reader.read())
      var letterClass: UInt16 = 0
      for _ in 0..<reader.readCount() {
        letterClass &+= reader.read(UInt16.self)
        let target = reader.read(Int32.self)
        rows.append(letterClass, target)
        greatestClass = max(greatestClass, letterClass)
        greatestTarget = max(greatestTarget, target)
      }
      rows.endRow()
    }
    guard !reader.isBroken, base.allSatisfy({ $0 < baseLimit }), greatestClass < classCount,
      count == 0 || greatestTarget < count
    else { return nil }
    return (TransitionComb(rows: rows, base: base, classCount: classCount), rows)
  }
}
