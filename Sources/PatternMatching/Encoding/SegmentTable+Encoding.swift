extension SegmentTable {
  func encode(to writer: inout NumberWriter) {
    writer.write(ascending: positionStart)
    writer.write(numbers: classes)
    writer.write(numbers: syllables)
    writer.write(numbers: edges.map(\.rawValue))
    writer.write(ascending: precedeStart)
    writer.write(numbers: precede)
    writer.write(numbers: classSyllables)
  }

  /// - Returns: `nil` if a number leads out of the tables.
  init?(from reader: inout NumberReader, classCount: Int) {
    self.init(
      positionStart: reader.readAscending(), classes: reader.readNumbers(),
      syllables: reader.readNumbers(),
      edges: reader.readNumbers(UInt8.self).map { Edges(rawValue: $0) },
      precedeStart: reader.readAscending(), precede: reader.readNumbers(),
      classSyllables: reader.readNumbers())
    guard positionStart.first == 0, positionStart.last == Int32(positionCount),
      syllables.count == positionCount, edges.count == positionCount,
      precedeStart.count == positionCount + 1, precedeStart.first == 0,
      precedeStart.last == Int32(precede.count), classSyllables.count == classCount,
      precede.allSatisfy({ $0 < positionCount })
    else { return nil }
  }
}
