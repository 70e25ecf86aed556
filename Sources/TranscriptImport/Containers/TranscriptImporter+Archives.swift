import Archives
import Diagnostics
import Transcripts

extension TranscriptImporter {
  /// Reads a zip archive: a workbook, or files that are each a transcript.
  func read(archive bytes: [UInt8], into sink: inout ImportSink) {
    do throws(WorkbookReader.Failure) {
      let book = try WorkbookReader(bytes, limits: options.limits)
      if book.isWorkbook {
        read(try book.sheets(), into: &sink)
      } else if let kind = book.otherDocument {
        sink.report.encodingReason = Phrase(zh: "这是\(kind.zh)", en: "this is \(kind.en)")
        sink.note(
          "binary-file", .error, "the file is \(kind.en), not a transcript",
          expected: "text, a table, captions, or a workbook saved as .xlsx")
      } else {
        try read(files: bytes, into: &sink)
      }
    } catch {
      note(error, &sink)
    }
  }

  func note(_ failure: WorkbookReader.Failure, _ sink: inout ImportSink) {
    switch failure {
    case .archive(let failure):
      sink.note(failure.code.rawValue, .error, failure.message, expected: failure.expected)
    case .xml(let failure, let part):
      sink.note(
        failure.id, .error, "line \(failure.line) of '\(part)': \(failure.message)",
        expected: failure.expected)
    }
  }

  // MARK: Workbooks

  private func read(_ sheets: [WorkbookReader.Sheet], into sink: inout ImportSink) {
    sink.format = .xlsx
    sink.report.format = .xlsx
    sink.report.encodingReason = Phrase(zh: "工作簿是压缩的 XML", en: "a workbook is packed XML")
    var calls = CallGroups()
    var found: [(name: String, headings: [String])] = []
    var unit: StatedUnit?
    for sheet in sheets {
      guard let reader = TableReader(rows: sheet.rows, allowsGuess: sheets.count == 1) else {
        sink.report.drop(
          Phrase(zh: "工作表“\(sheet.name)”里没有对话", en: "sheet '\(sheet.name)' has no conversation"),
          line: 1)
        continue
      }
      if sheet.hasMoreColumns {
        sink.report.drop(
          Phrase(
            zh: "第 \(SheetPart.columnLimit) 列之后的列",
            en: "columns beyond the \(SheetPart.columnLimit)th"), line: 1)
      }
      found.append((sheet.name, reader.headings))
      unit = unit ?? reader.unit
      reader.read(into: &calls, group: sheet.name, sink: &sink)
    }
    let sheetsFound = found.map { sheet in
      sheet.headings.isEmpty
        ? "'\(sheet.name)'" : "'\(sheet.name)' (\(sheet.headings.joined(separator: ", ")))"
    }.joined(separator: "; ")
    sink.report.formatReason = Phrase(
      zh: "Excel 工作簿，有对话的工作表：\(found.isEmpty ? "无" : sheetsFound)",
      en: "a workbook of Excel; sheets with conversations: \(found.isEmpty ? "none" : sheetsFound)")
    let errors = sink.diagnostics.count { $0.severity == .error }
    for draft in calls.finish(stated: unit, into: &sink) {
      sink.add(draft)
    }
    if sink.calls.isEmpty, errors == 0 { Self.noteNoHeadings(&sink) }
  }

  static func noteNoHeadings(_ sink: inout ImportSink) {
    sink.note(
      "no-headings", .error, "no sheet has a row of headings that is understood",
      expected: "headings such as 角色, 内容, 开始时间 or speaker, text, start")
  }

  // MARK: Archives of files

  /// Reads each file by itself, as `archive.zip/name`.
  private func read(
    files bytes: [UInt8], into sink: inout ImportSink
  ) throws(WorkbookReader.Failure) {
    do throws(ArchiveFailure) {
      let archive = try ArchivedFiles.open(bytes, limits: options.limits)
      var members = archive.members
      var count = 0
      while let member = try members.next() {
        guard ArchivedFiles.mayBeTranscript(member) else {
          sink.report.drop(
            Phrase(zh: "压缩包里不是对话的文件", en: "files of the archive that are no transcripts"), line: 1)
          continue
        }
        count += 1
        let name = "\(sink.source)/\(member.name)"
        do throws(ArchiveFailure) {
          take(read(member: try archive.contents(of: member), source: name), into: &sink)
        } catch {
          sink.adopt([
            Diagnostic(
              id: error.code.rawValue, file: name, message: error.message,
              expected: error.expected)
          ])
        }
      }
      sink.report.formatReason = Phrase(
        zh: "zip 压缩包，其中 \(count) 个文件逐个读取",
        en: "a zip archive with \(count) \(count == 1 ? "file" : "files"), each read by itself")
      if count == 0 {
        sink.note(
          "no-transcript", .error, "no file of the archive is a transcript",
          expected: "files such as .jsonl, .json, .txt, .csv, .vtt or .srt")
      }
    } catch {
      throw .archive(error)
    }
  }

  /// An archive within an archive stays closed, so that nothing unfolds for ever.
  private func read(member bytes: [UInt8], source: String) -> ImportResult {
    guard ZipArchive.isZip(bytes),
      (try? WorkbookReader(bytes, limits: options.limits))?.isWorkbook != true
    else { return read(bytes: bytes, source: source) }
    var sink = ImportSink(source: source, options: options, format: .plainText)
    sink.note(
      "archive-unsupported", .error, "this is an archive within an archive",
      expected: "an archive of transcripts")
    return ImportResult(calls: [], diagnostics: sink.takeDiagnostics(), report: sink.report)
  }

  private func take(_ result: ImportResult, into sink: inout ImportSink) {
    sink.calls += result.calls
    sink.adopt(result.diagnostics)
    sink.report.hasTimes = sink.report.hasTimes || result.report.hasTimes
    sink.report.calls += result.report.calls
    sink.report.turns += result.report.turns
    for speaker in result.report.speakers { sink.report.count(speaker) }
    for dropped in result.report.dropped {
      sink.report.drop(dropped.reason, line: dropped.firstLine, count: dropped.count)
    }
  }
}
