extension SegmentTable {
  func encode(to writer: inout NumberWriter) {
    writer.write(ascending: positionStart)
    writer.write(numbers: leastLengths)
    writer.write(numbers: classes)
    writer.write(numbers: syllables)
    writer.write(numbers: edges.map(\.rawValue))
    writer.write(ascending: precedeStart)
    writer.write(numbers: precede)
    writer.write(numbers: classSyllables)
  }

  /// - Returns: `nil` if a number leads out of the tables.
  init?(from reader: inout NumberReader, classCount: Int) {
    let positionStart = reader.readAscending(Int32.self)
    let leastLengths = reader.readNumbers(Int32.self)
    let classes = reader.readNumbers(UInt16.self)
    let syllables = reader.readNumbers(UInt16.self)
    let edges = reader.readNumbers(UInt8.self).map { Edges(rawValue: $0) }
    let precedeStart = reader.readAscending(Int32.self)
    let precede = reader.readNumbers(Int32.self)
    let classSyllables = reader.readNumbers(UInt16.self)
    guard positionStart.first == 0, positionStart.last == Int32(classes.count),
      leastLengths.count == positionStart.count - 1, syllables.count == classes.count,
      edges.count == classes.count, precedeStart.count == classes.count + 1,
      precedeStart.first == 0, precedeStart.last == Int32(precede.count),
      classSyllables.count == classCount, precede.allSatisfy({ $0 < classes.count })
    else { return nil }
    self.init(
      positionStart: positionStart, leastLengths: leastLengths, classes: classes,
      syllables: syllables, edges: edges, precedeStart: precedeStart, precede: precede,
      classSyllables: classSyllables)
  }
}
