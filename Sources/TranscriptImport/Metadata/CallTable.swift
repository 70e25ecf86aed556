import Archives
package import Diagnostics
import Transcripts

/// What a table says about calls: agent, team, start, duration and whatever else, by the call's id.
///
/// ```swift
/// let (table, problems) = CallTable.read(bytes: bytes, source: "calls.csv")
/// var call = imported
/// table?.fill(&call)
/// ```
package struct CallTable: Sendable {
  /// What one row says.
  private struct Row {
    var line: Int
    var facts: Transcript
  }

  /// The table as the user named it.
  package let source: String
  private var rows: [Row] = []
  private var indexOf: [String: Int] = [:]
  private var indexOfFile: [String: Int] = [:]

  /// How many rows name a call.
  package var count: Int { rows.count }

  /// The call that a row is about, and its line, counted from 1.
  package func row(_ index: Int) -> (id: String, line: Int) {
    (rows[index].facts.id ?? "", rows[index].line)
  }

  /// Reads a table: CSV with any separator and encoding, or a workbook.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - source: The file as the user named it.
  ///   - encoding: The encoding, if the user named it.
  ///   - dateOrder: Which number of a date is the day, if the user said so.
  /// - Returns: The table, or `nil` with an error among the problems.
  package static func read(
    bytes: [UInt8], source: String, encoding: TextEncoding? = nil, dateOrder: DateOrder? = nil
  ) -> (table: CallTable?, problems: [Diagnostic]) {
    var options = ImportOptions()
    options.dateOrder = dateOrder
    var sink = ImportSink(source: source, options: options, format: .csv)
    let rows = rows(of: bytes, encoding, &sink)
    guard let heading = rows.prefix(12).firstIndex(where: { Self.isHeading($0.cells) }) else {
      if sink.diagnostics.isEmpty {
        sink.note(
          "no-headings", .error, line: 1, "no row of headings names a column of calls",
          expected: "通话ID or call_id, and any of 工号, 班组, 开始时间, 时长 or agent, team, start, duration")
      }
      return (nil, sink.takeDiagnostics())
    }
    var table = CallTable(source: source)
    let below = rows[(heading + 1)...].filter { !$0.isBlank }
    let headings = rows[heading].cells
    let order = order(of: below, headings: headings, &sink)
    for row in below { table.add(row, headings: headings, order, &sink) }
    return (table, sink.takeDiagnostics())
  }

  private init(source: String) {
    self.source = source
  }

  private static func isHeading(_ cells: [String]) -> Bool {
    let columns = cells.map(MetadataColumn.of)
    return columns.contains { $0 == .call || $0 == .file } && cells.count >= 2
      && columns.contains { $0 != .call && $0 != .file && $0 != .other }
  }

  private static func rows(
    of bytes: [UInt8], _ encoding: TextEncoding?, _ sink: inout ImportSink
  ) -> [DelimitedReader.Row] {
    if ZipArchive.isZip(bytes) {
      let sheets = try? WorkbookReader(bytes, limits: sink.options.limits).sheets()
      return sheets?.first { $0.rows.contains { isHeading($0.cells) } }?.rows ?? []
    }
    if !bytes.contains(where: { $0 > 0x20 }) {
      sink.note("empty-file", .error, "the table is empty", expected: "CSV or .xlsx")
      return []
    }
    guard let text = try? TextDecoder.decode(bytes, forced: encoding) else {
      sink.note("unknown-encoding", .error, "the table is not text", expected: "CSV or .xlsx")
      return []
    }
    for delimiter in FormatSniffer.delimiters(.csv) {
      var reader = DelimitedReader(text.bytes, delimiter: delimiter)
      var rows: [DelimitedReader.Row] = []
      while let row = reader.next() {
        rows.append(row)
        if rows.count == 12, !rows.contains(where: { isHeading($0.cells) }) { break }
      }
      if rows.contains(where: { isHeading($0.cells) }) { return rows }
    }
    return []
  }

  /// Which number of the dates of all rows is the day.
  private static func order(
    of rows: [DelimitedReader.Row], headings: [String], _ sink: inout ImportSink
  ) -> DateOrder {
    var dates = DateOrderEvidence()
    guard let column = headings.firstIndex(where: { MetadataColumn.of($0) == .startedAt }) else {
      return .dayFirst
    }
    for row in rows where column < row.cells.count {
      // Calls may be listed in any order.
      if case .stamp(let stamp)? = TableTime(row.cells[column]) {
        dates.add(stamp.written, beginsCall: true)
      }
    }
    return dates.order(line: rows.first?.line, into: &sink)
  }

  private mutating func add(
    _ row: DelimitedReader.Row, headings: [String], _ order: DateOrder, _ sink: inout ImportSink
  ) {
    var facts = Transcript(turns: [])
    var file: String?
    for (heading, cell) in zip(headings, row.cells) {
      let value = trim(cell)
      guard !value.isEmpty else { continue }
      switch MetadataColumn.of(heading) {
      case .call where facts.id == nil: facts.id = value
      case .file where file == nil: file = value
      case .agent where facts.agent == nil: facts.agent = value
      case .team where facts.team == nil: facts.team = value
      case .startedAt where facts.startedAt == nil:
        facts.startedAt = TableTime(value).flatMap { TableTime.startedAt($0, order) }
        if facts.startedAt == nil {
          sink.note(
            "bad-time", .warning, line: row.line, "'\(value.prefix(40))' is not a date",
            expected: "a date and a time, such as 2025-03-04 16:15:00")
        }
      case .duration where facts.duration == nil:
        facts.duration = Self.seconds(value, heading: heading)
        if facts.duration == nil {
          sink.note(
            "bad-time", .warning, line: row.line, "'\(value.prefix(40))' is not a length of time",
            expected: "seconds or h:mm:ss")
        }
      case .direction where HeaderLine.direction(value) != nil:
        facts.direction = HeaderLine.direction(value)
      case .channel where Self.channel(value) != nil: facts.channel = Self.channel(value)
      case .language where facts.language == nil: facts.language = value
      default: facts.metadata[trim(heading)] = .string(value)
      }
    }
    guard let key = facts.id ?? file else {
      sink.note(
        "row-without-call", .warning, line: row.line, "the row names no call",
        expected: "an id or a file name in each row")
      return
    }
    guard indexOf[key] == nil else {
      sink.note(
        "duplicate-call", .warning, line: row.line,
        "the call '\(key.prefix(60))' has a row already; the first one counts")
      return
    }
    facts.id = facts.id ?? file.map(Self.stem)
    indexOf[key] = rows.count
    if let file { indexOfFile[Self.stem(file)] = rows.count }
    rows.append(Row(line: row.line, facts: facts))
  }

  /// A length of time in seconds; the heading may state that numbers are thousandths.
  static func seconds(_ value: String, heading: String) -> Double? {
    let isMilliseconds = ColumnMeaning.of(heading)?.unit == .milliseconds
    guard let time = TableTime(value) else { return nil }
    switch time {
    case .number(let number): return number < 0 ? nil : isMilliseconds ? number / 1000 : number
    case .stamp(let stamp): return stamp.day == nil ? stamp.seconds : nil
    }
  }

  private static func channel(_ value: String) -> Transcript.Channel? {
    switch LabelText.key(value) {
    case "voice", "phone", "call", "电话", "语音", "热线": .voice
    case "chat", "im", "message", "在线", "文字", "网聊", "微信": .chat
    default: nil
    }
  }

  /// A file's name without its folders and endings.
  static func stem(_ path: String) -> String {
    let name = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
    var stem = name[...]
    if stem.lowercased().hasSuffix(".gz") { stem = stem.dropLast(3) }
    guard let dot = stem.lastIndex(of: "."), dot != stem.startIndex else { return String(stem) }
    return String(stem[..<dot])
  }

  /// Fills in what the table says about a call; it overrules what the transcript says.
  ///
  /// A call is found by its id, or by the name of its file.
  ///
  /// - Returns: The row; `nil` when the table does not know the call.
  package func fill(_ call: inout ImportedCall) -> Int? {
    let stem = Self.stem(call.provenance.source)
    let byID = call.transcript.id.flatMap { indexOf[$0] ?? indexOfFile[$0] }
    // A file of many calls is none of them.
    let isWhole = call.transcript.id == nil && call.provenance.record == 1
    guard let index = byID ?? (isWhole ? indexOf[stem] : nil) ?? indexOfFile[stem] else {
      return nil
    }
    let facts = rows[index].facts
    call.transcript.id = call.transcript.id ?? facts.id
    call.transcript.agent = facts.agent ?? call.transcript.agent
    call.transcript.team = facts.team ?? call.transcript.team
    call.transcript.startedAt = facts.startedAt ?? call.transcript.startedAt
    call.transcript.duration = facts.duration ?? call.transcript.duration
    call.transcript.direction = facts.direction ?? call.transcript.direction
    call.transcript.channel = facts.channel ?? call.transcript.channel
    call.transcript.language = facts.language ?? call.transcript.language
    call.transcript.metadata.merge(facts.metadata) { $1 }
    return index
  }
}
