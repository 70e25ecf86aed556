import Archives
import JSONCoding

extension TranscriptImporter {
  /// Reads the calls of a large file a few at a time, without ever holding all of it.
  ///
  /// - Parameters:
  ///   - pages: The whole file.
  ///   - source: The file's name as the user knows it; its extension is a hint.
  ///   - pieceSize: Bytes that are fetched at once.
  /// - Returns: The calls and problems that ``read(bytes:source:)`` gives; `nil` for what has to be
  ///   read as a whole: one call, such as captions, and what is no transcript.
  package func stream(
    pages: TextPages, source: String, pieceSize: Int = 1 << 20
  ) -> CallStream? {
    guard CompanionNames.name(of: source) != "text" else { return nil }
    let start = pages.bytes(at: 0, count: 262)
    if ZipArchive.isZip(start) { return workbook(pages, source: source) }
    guard !start.isEmpty, !GzipReader.isGzip(start),
      let text = PageDecoder(
        pages: pages, forced: options.encoding, pieceSize: pieceSize, scratch: scratch
      ).decode()
    else { return nil }
    var sink = ImportSink(source: source, options: options, format: .csv)
    sink.companions = companions
    guard let calls = calls(of: text.pages, pieceSize: pieceSize, into: &sink) else { return nil }
    if let place = text.firstRepair {
      noteRepair(at: place, text.pages, text.encoding, pieceSize: pieceSize, &sink)
    }
    return CallStream(calls, sink: sink)
  }

  /// What gives the calls of a text one by one; `nil` where it has to be read as a whole.
  private func calls(
    of text: TextPages, pieceSize: Int, into sink: inout ImportSink
  ) -> CallStream.Source? {
    var head = text.bytes(at: 0, count: pieceSize * 4)
    guard let first = head.first(where: { $0 > 0x20 }) else { return nil }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || first == UInt8(ascii: "\"") {
      if text.size >= options.limits.longJSON,
        [nil, .json, .jsonl].contains(options.format),
        let calls = LongJSON(pages: text, head: head, importer: self).calls(into: &sink)
      {
        sink.format = calls.format
        return .records(calls)
      }
      // Only what cannot be JSON is sniffed twice.
      guard first == UInt8(ascii: "["), isBracketedText(head) else { return nil }
    }
    // Half a line at the end would be taken for a whole one.
    if head.count < text.size, let end = head.lastIndex(of: 0x0A) {
      head.removeSubrange((end + 1)...)
    }
    let hint = TranscriptFormat(fileName: sink.source)
    guard let format = options.format ?? FormatSniffer(bytes: head, hint: hint).sniff()?.format
    else { return nil }
    sink.format = format
    switch format {
    case .csv, .tsv:
      return TableReader(
        head, delimiters: FormatSniffer.delimiters(format), allowsGuess: true)?
        .over(text, pieceSize: pieceSize)
        .map { .table(TableCalls($0, into: &sink)) }
    case .plainText: return .text(TextPortions(text))
    default: return nil
    }
  }

  /// Whether a text begins like `[00:00:04] 客户：…` and not like an array.
  private func isBracketedText(_ head: [UInt8]) -> Bool {
    guard let open = head.firstIndex(of: UInt8(ascii: "[")),
      let next = head[(open + 1)...].first(where: { $0 > 0x20 })
    else { return false }
    return !"{[\"]".utf8.contains(next)
  }

  /// Says where the first damaged place is.
  private func noteRepair(
    at offset: Int, _ text: TextPages, _ encoding: TextEncoding, pieceSize: Int,
    _ sink: inout ImportSink
  ) {
    if offset < 1 << 22 {
      let start = text.bytes(at: 0, count: offset)
      let place = TextPosition(offset: offset, in: start[...])
      noteRepair(encoding, line: place.line, column: place.column, &sink)
      return
    }
    var line = 1
    var lineStart = 0
    var place = 0
    while place < offset {
      let piece = text.bytes(at: place, count: min(pieceSize, offset - place))
      guard !piece.isEmpty else { break }
      for (index, byte) in piece.enumerated() where byte == 0x0A {
        line += 1
        lineStart = place + index + 1
      }
      place += piece.count
    }
    let rest = String(decoding: text.bytes(at: lineStart, count: offset - lineStart), as: UTF8.self)
    noteRepair(encoding, line: line, column: rest.count + 1, &sink)
  }
}
