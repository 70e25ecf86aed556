extension Automaton {
  func encode(to writer: inout NumberWriter) {
    writer.write(classCount)
    writer.write(ascending: classes.named.map(\.letter))
    // A letter that is passed over is written as class 0, which no named letter has.
    writer.write(
      numbers: classes.named.map { $0.letterClass == LetterClasses.skip ? 0 : $0.letterClass })
    writer.write(numbers: mayStutter.map { $0 ? 1 : 0 })
    writer.write(numbers: rootRow)
    transitions.encode(to: &writer)
    writer.write(ascending: acceptStart)
    writer.write(list: accepted) { writer, segment in
      writer.write(segment.segment)
      writer.write(segment.length)
    }
  }

  /// - Returns: `nil` if a number leads out of the tables.
  convenience init?(from reader: inout NumberReader) {
    let classCount = reader.read(Int.self)
    let letters = reader.readAscending(UInt32.self)
    let letterClasses = reader.readNumbers(UInt16.self)
    let mayStutter = reader.readNumbers(UInt8.self).map { $0 != 0 }
    let rootRow = reader.readNumbers(Int32.self)
    guard
      let transitions = TransitionComb.read(from: &reader, classCount: classCount)
    else { return nil }
    let acceptStart = reader.readAscending(Int32.self)
    let accepted = reader.readList { Accepted(segment: $0.read(), length: $0.read()) }
    let stateCount = transitions.base.count
    guard letters.count == letterClasses.count, letters.allSatisfy({ $0 < 0x110000 }),
      letterClasses.allSatisfy({ $0 < classCount }), mayStutter.count == classCount,
      rootRow.count == classCount, rootRow.allSatisfy({ $0 < stateCount }),
      acceptStart.count == stateCount + 1, acceptStart.first == 0,
      acceptStart.last == Int32(accepted.count)
    else { return nil }
    self.init(
      classes: LetterClasses(
        zip(letters, letterClasses).map { ($0, $1 == 0 ? LetterClasses.skip : $1) }),
      mayStutter: mayStutter, rootRow: rootRow,
      transitions: transitions, acceptStart: acceptStart, accepted: accepted)
  }
}
