extension TransitionComb {
  func encode(to writer: inout NumberWriter) {
    let rows = rows
    // The bases come first, so that a reader knows where to put a transition as soon as it has it.
    writer.write(numbers: base)
    for state in base.indices {
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
  /// - Parameters:
  ///   - reader: Stands before the transitions.
  ///   - classCount: How many classes there are.
  ///   - take: Receives each transition, by state and then by class.
  /// - Returns: `nil` if a number leads out of the tables.
  static func read(
    from reader: inout NumberReader, classCount: Int,
    _ take: (_ state: Int, _ letterClass: UInt16, _ target: Int32) -> Void = { _, _, _ in }
  ) -> TransitionComb? {
    guard (1...classLimit).contains(classCount) else { return nil }
    let base = reader.readNumbers(UInt32.self)
    guard !reader.isBroken, base.allSatisfy({ $0 < baseLimit }) else { return nil }
    var comb = TransitionComb(base: base, classCount: classCount)
    for state in base.indices {
      var letterClass: UInt16 = 0
      for _ in 0..<reader.readCount() {
        letterClass &+= reader.read(UInt16.self)
        let target = reader.read(Int32.self)
        guard letterClass < classCount, target < base.count else { return nil }
        comb.put(letterClass, target, of: state)
        take(state, letterClass, target)
      }
    }
    return reader.isBroken ? nil : comb
  }
}
