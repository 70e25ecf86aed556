/// Brings a long text to UTF-8 a piece at a time, by the same order of guesses as ``TextDecoder``.
struct PageDecoder {
  /// A text as UTF-8.
  struct Decoded {
    var pages: TextPages
    var encoding: TextEncoding
    /// The first byte, in UTF-8, that could not be decoded and became U+FFFD.
    var firstRepair: Int?
  }

  let pages: TextPages
  let forced: TextEncoding?
  let pieceSize: Int
  /// Where text goes that is not UTF-8 already.
  let scratch: @Sendable () -> any ScratchText

  /// Bytes by which an encoding without a mark is guessed.
  private static let sample = 1 << 16
  /// Pieces without a line end that may follow one another.
  private static let longestLine = 8

  /// Decodes; `nil` where the encoding cannot be told or does not fit all of the text.
  ///
  /// O(text), holding a few pieces.
  func decode() -> Decoded? {
    let head = pages.bytes(at: 0, count: Self.sample)
    if let forced {
      if forced == .utf8 { return utf8(from: head.starts(with: UTF8Scan.mark) ? 3 : 0) }
      return decode(as: forced)
    }
    if BinarySignature.name(of: head) != nil { return nil }
    if head.starts(with: UTF8Scan.mark) { return utf8(from: 3) }
    if head.starts(with: [0xFF, 0xFE]) { return decode(as: .utf16LittleEndian) }
    if head.starts(with: [0xFE, 0xFF]) { return decode(as: .utf16BigEndian) }
    if head.contains(0) {
      let even = Array(head.prefix(head.count & ~1))
      return UTF16Decoder.decodeUnmarked(even).flatMap { decode(as: $0.encoding) }
    }
    if BinarySignature.looksBinary(head) { return nil }
    if pages.isPlainUTF8(pieceSize: pieceSize) { return Decoded(pages: pages, encoding: .utf8) }
    let scan = UTF8Scan(pages, pieceSize: pieceSize)
    guard !scan.hasNUL else { return nil }
    if scan.looksDamaged || scan.mayBeDamaged && !LegacyDecoder.isPlausibleGB18030(head) {
      return repaired(pages)
    }
    if let guess = LegacyDecoder.guess(head), let text = decode(as: guess) { return text }
    return Windows1252.isPlausible(head) ? decode(as: .windows1252) : nil
  }

  private func utf8(from start: Int) -> Decoded {
    let body = pages.dropping(start)
    if body.isPlainUTF8(pieceSize: pieceSize) { return Decoded(pages: body, encoding: .utf8) }
    return repaired(body)
  }

  /// UTF-8 in which what is damaged was replaced.
  private func repaired(_ body: TextPages) -> Decoded {
    let out = scratch()
    var firstRepair: Int?
    var offset = 0
    while offset < body.size {
      var piece = body.bytes(at: offset, count: pieceSize)
      guard !piece.isEmpty else { break }
      offset += piece.count
      if offset < body.size { offset -= UTF8Scan.dropCutCharacter(&piece) }
      let scan = UTF8Scan(piece)
      if let place = scan.firstInvalid { firstRepair = firstRepair ?? out.size + place }
      out.append(scan.invalid == 0 ? piece : Array(String(decoding: piece, as: UTF8.self).utf8))
    }
    return Decoded(pages: out.pages, encoding: .utf8, firstRepair: firstRepair)
  }

  private func decode(as encoding: TextEncoding) -> Decoded? {
    let out = scratch()
    var firstRepair: Int?
    var offset = 0
    while offset < pages.size {
      guard let piece = piece(at: offset, encoding) else { return nil }
      let isLast = offset + piece.count >= pages.size
      switch encoding {
      case .utf16LittleEndian, .utf16BigEndian:
        let text = UTF16Decoder.decode(piece, as: encoding, reason: Phrase(zh: "", en: ""))
        if let place = text.firstRepair { firstRepair = firstRepair ?? out.size + place }
        out.append(text.bytes)
      case .windows1252: out.append(Windows1252.utf8(piece))
      case .utf8: out.append(piece)
      case .gb18030, .big5, .shiftJIS:
        guard let text = LegacyDecoder.utf8(piece, as: encoding, mayBeCut: isLast) else {
          return nil
        }
        out.append(text)
      }
      offset += piece.count
    }
    return Decoded(pages: out.pages, encoding: encoding, firstRepair: firstRepair)
  }

  /// The next bytes that end with a whole character.
  private func piece(at offset: Int, _ encoding: TextEncoding) -> [UInt8]? {
    var count = max(4, pieceSize & ~3)
    for _ in 0..<Self.longestLine {
      var piece = pages.bytes(at: offset, count: count)
      if piece.isEmpty { return nil }
      if offset + piece.count >= pages.size { return piece }
      switch encoding {
      case .utf16LittleEndian, .utf16BigEndian:
        let high = piece[piece.count - (encoding == .utf16LittleEndian ? 1 : 2)]
        // Half of a pair belongs to the next piece.
        if high & 0xFC == 0xD8 { piece.removeLast(2) }
        return piece
      case .gb18030, .big5, .shiftJIS:
        // No character of these ends in a byte that looks like a line end.
        if let end = piece.lastIndex(of: 0x0A) { return Array(piece[...end]) }
        count *= 2
      case .utf8, .windows1252: return piece
      }
    }
    return nil
  }
}
