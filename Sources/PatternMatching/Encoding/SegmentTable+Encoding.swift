extension SegmentTable {
  func encode(to writer: inout NumberWriter) {
    writer.write(ascending: positionStart)
    writer.write(numbers: ranks)
    writer.write(list: positions) { writer, position in
      writer.write(position.letterClass)
      writer.write(position.syllable)
      writer.write(position.edges.rawValue)
      writer.write(position.precedeCount)
    }
    writer.write(numbers: precede)
    writer.write(numbers: classSyllables)
  }

  /// - Returns: `nil` if a number leads out of the tables.
  init?(from reader: inout NumberReader, classCount: Int) {
    let positionStart = reader.readAscending(Int32.self)
    let ranks = reader.readNumbers(Int32.self)
    var start: Int32 = 0
    let positions = reader.readList { reader in
      let position = Position(
        letterClass: reader.read(), syllable: reader.read(),
        precedeCount: 0, precedeStart: start, edges: Edges(rawValue: reader.read()))
      let count: UInt16 = reader.read()
      start &+= Int32(count)
      return position.withPrecedeCount(count)
    }
    let precede = reader.readNumbers(Int32.self)
    let classSyllables = reader.readNumbers(UInt16.self)
    guard positionStart.first == 0, positionStart.last == Int32(positions.count),
      ranks.count == positionStart.count - 1, start == Int32(precede.count),
      classSyllables.count == classCount, precede.allSatisfy({ $0 < positions.count })
    else { return nil }
    self.init(
      positionStart: positionStart, positions: positions, precede: precede, ranks: ranks,
      classSyllables: classSyllables)
    guard areSegmentsApart else { return nil }
  }

  /// Whether no segment leads into another.
  private var areSegmentsApart: Bool {
    (0..<count).allSatisfy { segment in
      let own = positionStart[segment]..<positionStart[segment + 1]
      return own.allSatisfy { position in
        precede[positions[Int(position)].precedeRange].allSatisfy(own.contains)
      }
    }
  }
}

extension SegmentTable.Position {
  fileprivate func withPrecedeCount(_ count: UInt16) -> Self {
    var position = self
    position.precedeCount = count
    return position
  }
}
