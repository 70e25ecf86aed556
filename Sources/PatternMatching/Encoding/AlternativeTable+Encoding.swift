extension AlternativeTable {
  func encode(to writer: inout NumberWriter) {
    writer.write(ascending: calledUpStart)
    writer.write(list: alternatives) { writer, alternative in
      writer.write(alternative.pattern)
      writer.write(alternative.firstPart)
      writer.write(alternative.partCount)
      writer.write(alternative.firstWord)
      writer.write(alternative.notBeforeCount)
      writer.write(alternative.notAfterCount)
      writer.write(alternative.edges.rawValue)
      if !alternative.edges.isEmpty {
        writer.write(alternative.gapBefore)
        writer.write(alternative.gapAfter)
      }
    }
    writer.write(list: parts) { writer, part in
      writer.write(part.kind.rawValue)
      writer.write(part.first)
      if part.kind == .gap { writer.write(part.most) }
    }
    writer.write(list: slots) { writer, slot in
      writer.write(PatternSlot.Kind.allCases.firstIndex(of: slot.kind) ?? 0)
      // A number of digits is never 0, so 0 stands for any.
      writer.write(slot.digits?.lowerBound ?? 0)
      writer.write(slot.digits?.upperBound ?? 0)
    }
    writer.write(ascending: wordStart)
    writer.write(numbers: wordLetters)
  }

  /// Reads what ``encode(to:)`` wrote; the signatures are those of the segments.
  ///
  /// - Returns: `nil` if a number leads out of the tables.
  init?(
    from reader: inout NumberReader, patternCount: Int, signatures: [LetterSignature]
  ) {
    let calledUpStart = reader.readAscending(Int32.self)
    let alternatives = reader.readList { reader in
      var alternative = Alternative(
        pattern: reader.read(), firstPart: reader.read(), partCount: reader.read(),
        firstWord: reader.read(), notBeforeCount: reader.read(), notAfterCount: reader.read(),
        edges: Edges(rawValue: reader.read()))
      if !alternative.edges.isEmpty {
        alternative.gapBefore = reader.readEdgeGap()
        alternative.gapAfter = reader.readEdgeGap()
      }
      return alternative
    }
    let parts = reader.readList { reader in
      let kind = Part.Kind(rawValue: reader.read()) ?? .wordRest
      let first: Int32 = reader.read()
      return Part(kind: kind, most: kind == .gap ? reader.read() : 0, first: first)
    }
    let slots = reader.readList { reader in
      let kind = reader.read(Int.self)
      let least = reader.read(Int.self)
      let most = reader.read(Int.self)
      let kinds = PatternSlot.Kind.allCases
      return PatternSlot(
        kind: kinds[min(kind, kinds.count - 1)], digits: least == 0 ? nil : least...max(least, most)
      )
    }
    let wordStart = reader.readAscending(Int32.self)
    let wordLetters = reader.readNumbers(UInt32.self)
    func isWithin(_ part: Part) -> Bool {
      switch part.kind {
      case .segment: part.first < signatures.count
      case .slot: part.first < slots.count
      case .gap: part.first <= Int32(part.most)
      case .wordRest: true
      }
    }
    guard calledUpStart.count == signatures.count + 1, calledUpStart.first == 0,
      Int(calledUpStart.last ?? 0) <= alternatives.count,
      wordStart.first == 0, wordStart.last == Int32(wordLetters.count),
      alternatives.allSatisfy({ alternative in
        alternative.pattern < patternCount && alternative.parts.upperBound <= parts.count
          && alternative.notAfter.upperBound < wordStart.count
      }),
      parts.allSatisfy(isWithin)
    else { return nil }
    self.init(
      alternatives: alternatives, parts: parts, slots: slots, wordStart: wordStart,
      wordLetters: wordLetters, calledUpStart: calledUpStart, signatures: signatures)
  }
}

extension NumberWriter {
  fileprivate mutating func write(_ gap: EdgeGap) {
    write(gap.least)
    write(gap.most)
  }
}

extension NumberReader {
  fileprivate mutating func readEdgeGap() -> EdgeGap {
    EdgeGap(least: read(), most: read())
  }
}
