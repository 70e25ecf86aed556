extension AlternativeTable {
  func encode(to writer: inout NumberWriter) {
    writer.write(list: alternatives) { writer, alternative in
      writer.write(alternative.pattern)
      writer.write(alternative.parts.count)
      writer.write(alternative.needs.count)
      writer.write(alternative.edges.rawValue)
      writer.write(alternative.notBefore.count)
      writer.write(alternative.notAfter.count)
    }
    writer.write(list: parts) { writer, part in
      writer.write(part.kind.rawValue)
      writer.write(part.first)
      if part.kind == .gap { writer.write(part.second) }
    }
    writer.write(numbers: needs)
    writer.write(list: slots) { writer, slot in
      writer.write(PatternSlot.Kind.allCases.firstIndex(of: slot.kind) ?? 0)
      // A number of digits is never 0, so 0 stands for any.
      writer.write(slot.digits?.lowerBound ?? 0)
      writer.write(slot.digits?.upperBound ?? 0)
    }
    writer.write(ascending: wordStart)
    writer.write(numbers: wordLetters)
  }

  /// - Returns: `nil` if a number leads out of the tables.
  init?(from reader: inout NumberReader, patternCount: Int, segmentCount: Int) {
    var part: Int32 = 0
    var need: Int32 = 0
    var word: Int32 = 0
    func range(_ reader: inout NumberReader, _ start: inout Int32) -> Range<Int32> {
      let first = start
      start &+= Int32(reader.read(UInt16.self))
      return first..<max(first, start)
    }
    alternatives = reader.readList { reader in
      Alternative(
        pattern: reader.read(), parts: range(&reader, &part), needs: range(&reader, &need),
        edges: Edges(rawValue: reader.read()), notBefore: range(&reader, &word),
        notAfter: range(&reader, &word))
    }
    parts = reader.readList { reader in
      let kind = Part.Kind(rawValue: reader.read()) ?? .wordRest
      return Part(kind: kind, first: reader.read(), second: kind == .gap ? reader.read() : 0)
    }
    needs = reader.readNumbers()
    slots = reader.readList { reader in
      let kind = reader.read(Int.self)
      let least = reader.read(Int.self)
      let most = reader.read(Int.self)
      let kinds = PatternSlot.Kind.allCases
      return PatternSlot(
        kind: kinds[min(kind, kinds.count - 1)], digits: least == 0 ? nil : least...max(least, most)
      )
    }
    wordStart = reader.readAscending()
    wordLetters = reader.readNumbers()
    let limits: [AlternativeTable.Part.Kind: Int] = [
      .segment: segmentCount, .slot: slots.count, .gap: .max, .wordRest: .max,
    ]
    guard part == Int32(parts.count), need == Int32(needs.count),
      word == Int32(wordStart.count - 1), wordStart.first == 0,
      wordStart.last == Int32(wordLetters.count),
      alternatives.allSatisfy({ $0.pattern < patternCount }),
      needs.allSatisfy({ $0 < segmentCount }),
      parts.allSatisfy({ $0.first < limits[$0.kind] ?? 0 }),
      parts.allSatisfy({ $0.kind != .gap || $0.first <= $0.second })
    else { return nil }
  }
}
