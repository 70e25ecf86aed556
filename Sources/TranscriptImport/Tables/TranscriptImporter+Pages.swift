import Archives

extension TranscriptImporter {
  /// Reads the calls of a large table a few at a time, without ever holding its text.
  ///
  /// - Parameters:
  ///   - pages: The whole file.
  ///   - source: The file's name as the user knows it; its extension is a hint.
  ///   - pieceSize: Bytes that are fetched at once.
  /// - Returns: The calls and problems that ``stream(bytes:source:)`` gives; `nil` for anything else
  ///   than a table in UTF-8, which has to be read as a whole.
  package func stream(
    pages: TextPages, source: String, pieceSize: Int = 1 << 20
  ) -> CallStream? {
    guard options.encoding ?? .utf8 == .utf8, CompanionNames.name(of: source) != "text" else {
      return nil
    }
    var pages = pages
    var head = pages.bytes(at: 0, count: pieceSize * 4)
    if head.starts(with: UTF8Scan.mark) {
      head.removeFirst(3)
      pages = pages.dropping(3)
    }
    // Half a line at the end would be taken for a whole one.
    if head.count < pages.size, let end = head.lastIndex(of: 0x0A) {
      head.removeSubrange((end + 1)...)
    }
    guard let first = head.first(where: { $0 > 0x20 }), !"{[".utf8.contains(first),
      !GzipReader.isGzip(head), !ZipArchive.isZip(head),
      (try? TextDecoder.decode(head))?.encoding == .utf8
    else { return nil }
    let hint = TranscriptFormat(fileName: source)
    let format = options.format ?? FormatSniffer(bytes: head, hint: hint).sniff()?.format
    guard let format, format == .csv || format == .tsv,
      let table = TableReader(
        head, delimiters: FormatSniffer.delimiters(format), allowsGuess: true)?
        .over(pages, pieceSize: pieceSize),
      pages.isPlainUTF8(pieceSize: pieceSize)
    else { return nil }
    var sink = ImportSink(source: source, options: options, format: format)
    sink.companions = companions
    return CallStream(.table(TableCalls(table, into: &sink)), sink: sink)
  }
}
