import Archives

extension TranscriptImporter {
  /// Bytes of XML that a part of a workbook may have whose rows are not held.
  private static let longSheet = 1 << 31

  /// The calls of a large workbook; `nil` for small ones and for other archives.
  func workbook(_ pages: TextPages, source: String) -> CallStream? {
    guard pages.size >= options.limits.longWorkbook else { return nil }
    var sink = ImportSink(source: source, options: options, format: .xlsx)
    var limits = options.limits
    limits.sheetBytes = max(limits.sheetBytes, Self.longSheet)
    do throws(WorkbookReader.Failure) {
      let book = try WorkbookReader(PagedBytes(pages: pages), limits: limits)
      guard book.isWorkbook else { return nil }
      if let calls = WorkbookCalls(try book.storedSheets(scratch), into: &sink) {
        return CallStream(.workbook(calls), sink: sink)
      }
      Self.noteNoHeadings(&sink)
    } catch {
      note(error, &sink)
    }
    let result = ImportResult(calls: [], diagnostics: sink.takeDiagnostics(), report: sink.report)
    return CallStream(result, sink: sink)
  }
}

/// The bytes of an archive that are fetched in pieces.
private struct PagedBytes: PackedBytes {
  let pages: TextPages

  var count: Int { pages.size }

  func bytes(at offset: Int, count: Int) throws(ArchiveFailure) -> [UInt8] {
    let bytes = pages.bytes(at: offset, count: count)
    guard bytes.count == count else {
      throw ArchiveFailure(
        .truncated, at: offset + bytes.count,
        "the archive stops after byte \(offset + bytes.count), before its end")
    }
    return bytes
  }
}
