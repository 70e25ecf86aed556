import Archives
import Diagnostics
import JSONCoding
import Transcripts

/// Reads the transcripts of a file, whatever known format and encoding it has.
///
/// The caller reads the file and sees to its size; nothing here touches the disk. Reading takes
/// linear time and never fails as a whole: what can be read is returned, and every problem is a
/// diagnostic.
///
/// ```swift
/// let result = TranscriptImporter().read(bytes: Array("客服：您好\n客户：你好".utf8), source: "a.txt")
/// result.calls.first?.transcript.turns.count  // 2
/// ```
package struct TranscriptImporter: Sendable {
  /// What the user has said about the input.
  package var options: ImportOptions
  /// Gives the bytes of a file beside a source, by a name relative to its folder.
  ///
  /// Some formats spread a call over two files; without this only the named one is read.
  package var companions: @Sendable (_ source: String, _ name: String) -> [UInt8]? = { _, _ in nil }

  /// Gives a new place for what has to be unpacked or decoded before it can be read in pieces.
  package var scratch: @Sendable () -> any ScratchText = { MemoryScratch() }

  /// Creates an importer.
  package init(options: ImportOptions = ImportOptions()) {
    self.options = options
  }

  /// Reads all calls of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - source: The file's name as the user knows it; its extension is a hint.
  /// - Returns: The calls, the problems, and how the file was understood.
  package func read(bytes: [UInt8], source: String) -> ImportResult {
    let hint = TranscriptFormat(fileName: source)
    var sink = ImportSink(source: source, options: options, format: hint ?? .plainText)
    sink.companions = companions
    guard let bytes = unpack(bytes, &sink) else {
      return ImportResult(calls: [], diagnostics: sink.takeDiagnostics(), report: sink.report)
    }
    if ZipArchive.isZip(bytes) {
      read(archive: bytes, into: &sink)
      return ImportResult(
        calls: sink.calls, diagnostics: sink.takeDiagnostics(), report: sink.report)
    }
    do throws(DecodingFailure) {
      let text = try TextDecoder.decode(bytes, forced: options.encoding)
      sink.report.encoding = text.encoding
      sink.report.encodingReason = text.reason
      noteRepair(text, &sink)
      read(text.bytes, hint, &sink)
    } catch {
      note(error, &sink)
    }
    return ImportResult(
      calls: sink.calls, diagnostics: sink.takeDiagnostics(), report: sink.report)
  }

  /// Reads the calls of a file a few at a time.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - source: The file's name as the user knows it; its extension is a hint.
  /// - Returns: The calls and problems, in the same order as ``read(bytes:source:)`` gives them.
  package func stream(bytes: [UInt8], source: String) -> CallStream {
    if let stream = stream(pages: TextPages(bytes), source: source) { return stream }
    var sink = ImportSink(source: source, options: options, format: .csv)
    sink.companions = companions
    return CallStream(read(bytes: bytes, source: source), sink: sink)
  }

  /// Says that a file has no calls, unless something else was said.
  static func noteNoCalls(_ calls: Int, told: Int, into sink: inout ImportSink) {
    guard calls == 0, told == 0, !sink.diagnostics.contains(where: { $0.severity == .error })
    else { return }
    noteNothingFound(&sink, isTable: sink.format == .csv || sink.format == .tsv)
  }

  /// Unpacks what is packed with gzip; one layer, so that nothing unfolds for ever.
  private func unpack(_ bytes: [UInt8], _ sink: inout ImportSink) -> [UInt8]? {
    guard GzipReader.isGzip(bytes), options.encoding == nil else { return bytes }
    var limits = ArchiveLimits()
    limits.memberBytes = options.limits.unpackedBytes
    do throws(ArchiveFailure) { return try GzipReader.unpack(bytes, limits: limits) } catch {
      sink.note(error.code.rawValue, .error, error.message, expected: error.expected)
      return nil
    }
  }

  private func read(_ text: [UInt8], _ hint: TranscriptFormat?, _ sink: inout ImportSink) {
    guard text.contains(where: { $0 > 0x20 }) else {
      note(.empty, &sink)
      return
    }
    var found: FormatSniffer.Finding?
    if options.format == nil, let part = KaldiReader.part(sink) {
      if part == .companion {
        sink.noteCompanion(of: "text")
        return
      }
      sink.format = .kaldi
      sink.report.formatReason = Phrase(
        zh: "文件名是 text，旁边有 segments 或 utt2spk（Kaldi）",
        en: "it is named text and segments or utt2spk lies beside it (Kaldi)")
    } else if let format = options.format {
      sink.format = format
      sink.report.formatReason = Phrase(zh: "由用户指定", en: "named by the user")
    } else if let sniffed = FormatSniffer(bytes: text, hint: hint).sniff() {
      sink.format = sniffed.format
      sink.report.formatReason = sniffed.reason
      found = sniffed
    } else {
      refuse(text, &sink)
      return
    }
    sink.report.format = sink.format
    let errors = sink.diagnostics.count { $0.severity == .error }
    switch sink.format {
    case .jsonl: readLines(text, &sink)
    case .json:
      let text = found?.text ?? text
      let reader = JSONDocumentReader(bytes: text, known: found?.json)
      guard let drafts = reader.read(into: &sink) else { return }
      for draft in drafts { sink.add(draft) }
      if drafts.isEmpty, sink.diagnostics.count(where: { $0.severity == .error }) == errors {
        refuse(text, found?.json, &sink)
      }
    case .plainText:
      if let reader = found?.plainText {
        for draft in reader.read(into: &sink) { sink.add(draft) }
      } else {
        var portions = TextPortions(text)
        while let drafts = portions.nextCalls(into: &sink) {
          for draft in drafts { sink.add(draft) }
        }
      }
    case .whatsApp, .qq:
      let reader = ChatReader(lines: TextLine.split(text), format: sink.format)
      for draft in reader.read(into: &sink) { sink.add(draft) }
    case .csv, .tsv: readTable(text, &sink)
    case .webvtt, .srt: readCaptions(text, &sink)
    case .ttml, .elan, .textGrid: readAnnotations(text, &sink)
    case .xlsx:
      sink.note(
        "binary-file", .error, "the file is text, not a workbook", expected: "a file of Excel")
    default: VendorText(bytes: text, match: found?.vendor).read(into: &sink)
    }
    let isExplained = sink.diagnostics.contains { $0.id == "companion-file" }
    let hasErrors = sink.diagnostics.count { $0.severity == .error } > errors
    if sink.calls.isEmpty, !hasErrors, !isExplained {
      Self.noteNothingFound(&sink, isTable: sink.format == .csv || sink.format == .tsv)
    }
  }

  private func readLines(_ text: [UInt8], _ sink: inout ImportSink) {
    var reader = TranscriptLineReader(
      source: sink.source, options: options, keepsCallsOpen: true)
    var start = 0
    var number = 0
    let take = { (output: TranscriptLineReader.Output, sink: inout ImportSink) in
      sink.calls += output.calls
      sink.adopt(output.diagnostics)
    }
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      number += 1
      take(reader.read(text[start..<end], number: number), &sink)
      start = end + 1
    }
    take(reader.finish(), &sink)
    sink.adopt(reader.report)
  }

  private func readTable(_ text: [UInt8], _ sink: inout ImportSink) {
    let reader = TableReader(
      text, delimiters: FormatSniffer.delimiters(sink.format), allowsGuess: true)
    guard let reader else {
      sink.note(
        "no-headings", .error, line: 1, "the table has no row of headings that is understood",
        expected: "headings such as 角色, 内容, 开始时间 or speaker, text, start")
      return
    }
    var calls = TableCalls(reader, into: &sink)
    while let drafts = calls.next(into: &sink) {
      for draft in drafts { sink.add(draft) }
    }
  }

  private func readCaptions(_ text: [UInt8], _ sink: inout ImportSink) {
    let cueCount = CueScanner.count(in: text)
    guard cueCount <= options.limits.turns else {
      sink.note(
        "too-many-turns", .error, line: 1, "the captions have \(cueCount) cues",
        expected: "at most \(options.limits.turns) turns in one call")
      return
    }
    let lines = TextLine.split(text)
    let isWebVTT = sink.format == .webvtt
    let hasHead = lines.first?.scalars.starts(with: "WEBVTT".unicodeScalars) ?? false
    let cues = CueScanner.cues(in: lines, isWebVTT: isWebVTT && hasHead, sink: &sink)
    guard !cues.isEmpty else { return }
    var draft = CaptionReader(cues: cues).read()
    if isWebVTT, hasHead { CaptionHead.read(lines, into: &draft.facts) }
    sink.add(draft)
  }

  // MARK: Problems of the file as a whole

  /// Says what a text is that is like no format.
  private func refuse(_ text: [UInt8], _ sink: inout ImportSink) {
    guard let refusal = OtherKindOfText.refusal(text, source: sink.source) else {
      Self.noteNothingFound(&sink)
      return
    }
    sink.report.formatReason = Phrase(zh: "不是对话记录", en: "not a transcript")
    sink.note(
      refusal.id, .error, line: refusal.line, refusal.message, expected: refusal.expected)
  }

  /// Says what a JSON text is instead of a transcript, if that is known.
  private func refuse(_ text: [UInt8], _ known: JSONValue?, _ sink: inout ImportSink) {
    guard let value = known ?? (try? JSONReader().read(text)),
      let refusal = Refusal.of(value, lines: LineFinder(text[...]))
    else { return }
    if TwilioReader.isResource(value), let name = TwilioReader.sentences(beside: &sink) {
      sink.noteCompanion(of: name)
      return
    }
    sink.report.format = nil
    sink.report.formatReason = Phrase(zh: "不是对话记录", en: "not a transcript")
    sink.note(
      refusal.id, .error, line: refusal.line, refusal.message, expected: refusal.expected)
  }

  private func noteRepair(_ text: DecodedText, _ sink: inout ImportSink) {
    guard let offset = text.firstRepair else { return }
    let place = TextPosition(offset: offset, in: text.bytes[...])
    noteRepair(text.encoding, line: place.line, column: place.column, &sink)
  }

  func noteRepair(
    _ encoding: TextEncoding, line: Int, column: Int, _ sink: inout ImportSink
  ) {
    sink.note(
      "damaged-text", .warning, line: line, column: column,
      "the text is not valid \(encoding.rawValue) here; U+FFFD stands in its place")
  }

  private func note(_ failure: DecodingFailure, _ sink: inout ImportSink) {
    switch failure {
    case .empty:
      sink.note("empty-file", .error, "the file is empty", expected: "a transcript")
    case .binary(let name):
      sink.report.encodingReason = Phrase(
        zh: "这是\(name.zh)，不是文本", en: "this is \(name.en), not text")
      sink.note(
        "binary-file", .error, "the file is \(name.en), not text",
        expected: name.en.contains("Office")
          ? "the same file saved as .xlsx or CSV, or a document saved as text"
          : "text: JSON Lines, JSON, plain text, CSV, TSV, WebVTT or SRT")
    case .unknownEncoding:
      let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      sink.note(
        "unknown-encoding", .error, "the encoding of the file cannot be told",
        expected: "UTF-8, or an encoding named by hand: \(names)")
    case .notIn(let encoding):
      sink.report.encodingReason = Phrase(
        zh: "不是合法的 \(encoding.rawValue)", en: "not valid \(encoding.rawValue)")
      sink.note(
        "wrong-encoding", .error, "the file is not valid \(encoding.rawValue)",
        expected: "the encoding in which the file was written")
    }
  }

  /// Says what would have been a transcript; of a table whose headings were found, what it lacks.
  private static func noteNothingFound(_ sink: inout ImportSink, isTable: Bool = false) {
    if isTable {
      sink.note(
        "no-transcript", .error, "the table has headings and no row with words below them",
        expected: "a row for each turn")
      return
    }
    sink.note(
      "no-transcript", .error, "no transcript was found in the file",
      expected:
        "lines such as '客服：您好' or 'Agent: Hello', a table with headings such as 角色 and 内容, "
        + "captions, or \(OwnRecordReader.schema)")
  }
}
