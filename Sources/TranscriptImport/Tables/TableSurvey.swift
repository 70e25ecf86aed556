import Diagnostics

/// What a first pass over a table finds out, so that the second needs to hold one call at a time.
struct TableSurvey {
  /// Rows whose times are looked at.
  private static let timedRows = 20_000

  /// The column of calls' ids.
  private(set) var callColumn: Int?
  /// Whether all rows of a call stand together.
  private(set) var isGrouped = true
  private var units = TimeUnitEvidence()
  private var dates = DateOrderEvidence()
  private var hasOpenDates = false
  private var firstLine: Int?
  /// Columns without a meaning whose cells repeat and change as ids of calls do.
  private var idLike: [Int] = []

  /// Goes through a table.
  ///
  /// O(table); ids take eight bytes each.
  init(_ table: TableReader) {
    let layout = table.layout
    var rows = table.rows
    var seen: Set<UInt64> = []
    var last: String?
    var repeats = false
    // Whether a row without its words names a call from before: the last row of a file that was cut.
    var isTorn = false
    var count = 0
    var number = -1
    var times: [CallTimes.Written] = []
    var leastSeconds: [Double] = []
    let unread = layout[.call] == nil ? Array(layout.unread.prefix(16)) : []
    var columns = unread.map { ColumnRuns(column: $0) }
    while let row = rows.next() {
      number += 1
      guard number > layout.headingRow ?? -1, !row.isBlank, row.cells != layout.headings else {
        continue
      }
      count += 1
      if isTorn {
        isGrouped = false
        isTorn = false
      }
      firstLine = firstLine ?? row.line
      for index in columns.indices { columns[index].add(row.cells) }
      let cell = layout[.call].flatMap { $0 < row.cells.count ? trim(row.cells[$0]) : "" } ?? ""
      let begins = !cell.isEmpty && cell != last
      if begins {
        if !seen.insert(Self.digest(cell)).inserted {
          isTorn = layout[.text].map { row.cells.count <= $0 } ?? false
          isGrouped = isGrouped && isTorn
          repeats = true
        }
        take(&times, &leastSeconds)
        last = cell
      } else if !cell.isEmpty {
        repeats = true
      }
      guard count <= Self.timedRows || hasOpenDates else { continue }
      let start = Self.time(row, layout[.start])
      if case .stamp(let stamp)? = start, stamp.written != nil { hasOpenDates = true }
      if case .stamp(let stamp)? = Self.time(row, layout[.callStart]) {
        hasOpenDates = hasOpenDates || stamp.written != nil
        if begins || count == 1 { dates.add(stamp.written, beginsCall: true) }
      }
      times.append((start, Self.time(row, layout[.end])))
      leastSeconds.append(
        layout[.text].map {
          $0 < row.cells.count ? SpeakingTime.least(of: row.cells[$0]) : 0
        } ?? 1.5)
    }
    take(&times, &leastSeconds)
    callColumn = Self.isRowNumber(layout) && !repeats && count > 1 ? nil : layout[.call]
    if callColumn == nil { isGrouped = true }
    idLike = columns.filter { $0.isLikeID(rows: count) }.map(\.column)
  }

  private mutating func take(_ times: inout [CallTimes.Written], _ leastSeconds: inout [Double]) {
    defer {
      times = []
      leastSeconds = []
    }
    for (index, date) in CallTimes.dates(times).enumerated() {
      dates.add(date, beginsCall: index == 0)
    }
    guard !CallTimes.areStamps(times) else { return }
    let numbers = CallTimes.numbers(times)
    guard NumericTimes.momentUnit(of: numbers) == nil else { return }
    units.add(numbers, leastSeconds: leastSeconds)
  }

  private static func time(_ row: DelimitedReader.Row, _ column: Int?) -> TableTime? {
    guard let column, column < row.cells.count else { return nil }
    return TableTime(row.cells[column])
  }

  /// A column called id that never repeats numbers the rows and not the calls.
  private static func isRowNumber(_ layout: TableLayout) -> Bool {
    guard let column = layout[.call], !layout.headings.isEmpty,
      ["id", "uuid", "line", "file"].contains(LabelText.key(layout.headings[column]))
    else { return false }
    return layout[.role] != nil || layout[.speaker] != nil || !layout.speakerColumns.isEmpty
  }

  /// FNV-1a, which is the same in every run.
  static func digest(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// How the table writes times.
  func conventions(stated: StatedUnit?, into sink: inout ImportSink) -> TimeConventions {
    TimeConventions(
      unit: units.unit(stated: stated), order: dates.order(line: firstLine, into: &sink))
  }

  /// Says which headings are not understood where that may have joined calls or lost speakers.
  func noteUnread(_ layout: TableLayout, into sink: inout ImportSink) {
    guard let heading = layout.headingRow, !layout.unread.isEmpty else { return }
    let names = { (columns: [Int]) in
      columns.prefix(8).map { "'\(layout.headings[$0].prefix(40))'" }.joined(separator: ", ")
    }
    if layout[.call] == nil, !idLike.isEmpty {
      sink.note(
        "unknown-heading", .warning, line: heading + 1,
        "no heading names the call, so all rows are one call; \(names(idLike)) is not understood",
        expected: "通话ID or call_id above the ids of calls")
    }
    let hasSpeakers =
      layout[.role] != nil || layout[.speaker] != nil || layout[.isSender] != nil
      || layout[.channel] != nil || !layout.speakerColumns.isEmpty
    if !hasSpeakers, !layout.holdsDialogues, layout[.start] != nil || layout[.call] != nil {
      sink.note(
        "unknown-heading", .warning, line: heading + 1,
        "no heading names the speaker; \(names(layout.unread)) is not understood",
        expected: "角色 or speaker above the names of speakers")
    }
  }
}

/// How the cells of a column repeat from row to row.
private struct ColumnRuns {
  let column: Int
  private var previous: String?
  private var runs = 0
  private var seen: Set<String> = []
  private var comesBack = false

  init(column: Int) { self.column = column }

  mutating func add(_ cells: [String]) {
    guard column < cells.count, !comesBack else { return }
    let cell = trim(cells[column])
    guard !cell.isEmpty, cell != previous else { return }
    previous = cell
    runs += 1
    // Some hundred ids show what a column is.
    if seen.count < 256, !seen.insert(cell).inserted { comesBack = true }
  }

  /// Whether values stand in runs of rows and never come back.
  func isLikeID(rows: Int) -> Bool { !comesBack && runs >= 2 && runs * 2 <= rows }
}
