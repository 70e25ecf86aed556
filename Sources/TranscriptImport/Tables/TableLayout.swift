import Transcripts

/// Which column of a table holds what.
struct TableLayout {
  /// The row of headings, counted from 0; `nil` for a table without headings.
  var headingRow: Int?
  private var columns = [Int?](repeating: nil, count: ColumnMeaning.allCases.count)
  /// Columns that hold the words of one speaker each, with their headings.
  var speakerColumns: [(column: Int, label: String)] = []
  /// The unit of start and end that their headings state.
  var unit: StatedUnit?
  var width = 0
  /// The headings as written.
  var headings: [String] = []

  /// The column with a meaning.
  subscript(meaning: ColumnMeaning) -> Int? {
    get { columns[meaning.rawValue] }
    set { columns[meaning.rawValue] = newValue }
  }

  /// The columns that are used, from left to right.
  var used: [Int] { (columns.compactMap(\.self) + speakerColumns.map(\.column)).sorted() }

  /// Finds the headings within the first rows, or guesses from what the cells hold.
  ///
  /// - Parameters:
  ///   - rows: The first rows of the table.
  ///   - allowsGuess: Whether a table without headings is expected here.
  /// - Returns: The layout, or `nil` when this is no table of turns.
  static func find(in rows: [DelimitedReader.Row], allowsGuess: Bool) -> TableLayout? {
    for (index, row) in rows.prefix(12).enumerated() {
      if let layout = TableLayout(headings: row.cells, row: index) { return layout }
    }
    return dialogues(in: rows) ?? headed(rows)
      ?? (allowsGuess ? onlyText(rows) ?? guess(rows) : nil)
  }

  private init(width: Int) {
    self.width = width
  }

  /// One column of conversations under a heading.
  private static func onlyText(_ rows: [DelimitedReader.Row]) -> TableLayout? {
    guard let first = rows.first, first.cells.count == 1, rows.count > 1,
      ColumnMeaning.of(first.cells[0])?.meaning == .text,
      rows.dropFirst().contains(where: { $0.cells.first?.contains("\n") ?? false })
    else { return nil }
    var layout = TableLayout(width: 1)
    layout.headingRow = 0
    layout.headings = first.cells
    layout[.text] = 0
    return layout
  }

  /// Reads a row of headings; `nil` if they are not those of a table of turns.
  ///
  /// - Parameters:
  ///   - headings: The cells.
  ///   - row: The row, counted from 0.
  ///   - dialogues: The column that holds whole conversations, where that is known.
  ///   - learned: The columns of roles and words, where their cells have shown them.
  init?(
    headings: [String], row: Int, dialogues: Int? = nil, learned: (role: Int, text: Int)? = nil
  ) {
    guard headings.count >= 2 else { return nil }
    headingRow = row
    width = headings.count
    self.headings = headings
    let sides = Self.sides(headings)
    for (index, heading) in headings.prefix(Self.columnLimit).enumerated() {
      if sides.contains(where: { $0.column == index }) || index == dialogues { continue }
      guard heading.utf8.count <= 60, let found = ColumnMeaning.of(heading) else {
        if let side = SpeakerHeading.label(of: heading), !side.namesWords {
          speakerColumns.append((index, heading))
        }
        continue
      }
      // The first column of a meaning counts, except that a clearer name may follow: id, call_id.
      let isVague = self[found.meaning].map { Self.isVague(headings[$0]) } ?? true
      if isVague { self[found.meaning] = index }
      if found.meaning == .start || found.meaning == .end { unit = unit ?? found.unit }
    }
    if let dialogues {
      for meaning in [ColumnMeaning.role, .speaker, .isSender, .start, .end] { self[meaning] = nil }
      self[.text] = dialogues
      holdsDialogues = true
    } else if let learned {
      self[.role] = learned.role
      self[.text] = learned.text
    } else if !sides.isEmpty {
      speakerColumns = sides
      self[.text] = nil
    }
    takeStart()
    if self[.text] != nil {
      // 客服 beside 内容 is a person, not a column of words.
      if self[.agent] == nil {
        self[.agent] =
          speakerColumns.first {
            RoleDictionary.match($0.label)?.role == .agent
          }?.column
      }
      speakerColumns = []
      if dialogues != nil { return }
      var others: [ColumnMeaning] = [.role, .speaker, .start, .channel, .isSender]
      // A comment on each call is what somebody noted about it.
      if let text = self[.text], LabelText.key(headings[text]) != "comment" { others.append(.call) }
      guard others.contains(where: { self[$0] != nil }) else { return nil }
      return
    }
    guard Self.hasBothSides(speakerColumns) else { return nil }
  }

  /// Columns beyond this are left out, as in workbooks.
  static let columnLimit = SheetPart.columnLimit

  /// The columns of words of either side, if headings name both and one says that these are words.
  private static func sides(_ headings: [String]) -> [(column: Int, label: String)] {
    var sides: [(column: Int, label: String)] = []
    var namesWords = false
    for (index, heading) in headings.prefix(columnLimit).enumerated() {
      guard let side = SpeakerHeading.label(of: heading) else { continue }
      sides.append((index, side.label))
      namesWords = namesWords || side.namesWords
    }
    return namesWords && hasBothSides(sides) ? sides : []
  }

  private static func hasBothSides(_ columns: [(column: Int, label: String)]) -> Bool {
    let roles = Set(columns.compactMap { RoleDictionary.match($0.label)?.role })
    return roles.contains(.agent) && roles.contains(.customer)
  }

  /// Whether the only times are those of calls.
  private(set) var startIsOfCall = false

  /// Without times of turns, a heading such as 通话时间 may stand for them, if its cells change.
  private mutating func takeStart() {
    guard self[.start] == nil, self[.end] == nil, let column = self[.callStart] else { return }
    self[.start] = column
    self[.callStart] = nil
    startIsOfCall = true
  }

  /// Finds a column of roles by its cells where no heading names one.
  ///
  /// - Parameter rows: The first rows of the table, the headings among them.
  mutating func learnRole(from rows: [DelimitedReader.Row]) {
    guard self[.role] == nil, self[.speaker] == nil, self[.isSender] == nil, self[.text] != nil
    else { return }
    learnDirection(from: rows)
    // A heading such as Direction may stand above Agent and Customer.
    let used = Set(used).subtracting([self[.direction]].compactMap(\.self))
    let cells = rows.dropFirst((headingRow ?? -1) + 1).filter { !$0.isBlank }.map(\.cells)
    for column in 0..<min(width, Self.columnLimit) where !used.contains(column) {
      let words = cells.compactMap { column < $0.count ? trim($0[column]) : nil }
        .filter { !$0.isEmpty }
      guard words.count >= 2 else { continue }
      let known = words.filter { RoleDictionary.match($0)?.strength == .exact }
      guard known.count * 10 >= words.count * 8, Set(known).count >= 2 else { continue }
      self[.role] = column
      if self[.direction] == column { self[.direction] = nil }
      return
    }
  }

  /// Whether a cell of words is a whole conversation.
  var holdsDialogues = false

  /// Whether the direction is that of each message: what comes in is the customer's.
  private(set) var directionIsOfTurn = false

  private mutating func learnDirection(from rows: [DelimitedReader.Row]) {
    guard let column = self[.direction] else { return }
    var (call, direction): (String?, Transcript.Direction?) = (nil, nil)
    for row in rows.dropFirst((headingRow ?? -1) + 1) where column < row.cells.count {
      let id = self[.call].flatMap { $0 < row.cells.count ? trim(row.cells[$0]) : nil }
      let found = HeaderLine.direction(trim(row.cells[column]))
      if id == call, let found, let direction, found != direction { directionIsOfTurn = true }
      (call, direction) = (id, found)
    }
  }

  /// Whether the words begin with the speaker's label, as no column has it: `[SPEAKER_00]: Hello`.
  private(set) var labelsAreInWords = false

  /// Finds out whether nearly all words begin with one of several labels.
  ///
  /// - Parameter rows: The first rows of the table, the headings among them.
  mutating func learnLabels(from rows: [DelimitedReader.Row]) {
    guard self[.role] == nil, self[.speaker] == nil, self[.isSender] == nil,
      let column = self[.text]
    else { return }
    let cells = rows.dropFirst((headingRow ?? -1) + 1).filter { !$0.isBlank }.map(\.cells)
    let words = cells.compactMap { column < $0.count ? trim($0[column]) : nil }
      .filter { !$0.isEmpty }
    // A cell with lines in it is a conversation of its own.
    guard words.count >= 2, !words.contains(where: { $0.contains("\n") }) else { return }
    let labels = words.compactMap { TableRowReader.label(of: $0)?.label }
    labelsAreInWords =
      labels.count * 10 >= words.count * 9 && Set(labels).count * 2 <= labels.count
      && Set(labels).count >= 2
  }

  /// The headings that are not understood, from left to right.
  var unread: [Int] {
    let used = Set(used)
    return headings.indices.prefix(Self.columnLimit).filter {
      !used.contains($0) && !trim(headings[$0]).isEmpty
    }
  }

  private static func isVague(_ heading: String) -> Bool {
    [
      "id", "uuid", "name", "time", "date", "call", "file", "姓名", "名称", "时间", "value", "line",
      "createtime", "message",
    ]
    .contains(LabelText.key(heading))
  }

  /// Takes the column of role words for the speaker and the one with most text for the words.
  private static func guess(_ all: [DelimitedReader.Row]) -> TableLayout? {
    // Headings that are understood, though none is that of the words.
    let heading = all.firstIndex { !$0.isBlank }.flatMap { hasMeaning(all[$0]) ? $0 : nil }
    let rows = all[((heading ?? -1) + 1)...].filter { !$0.isBlank }
    guard let count = rows.first?.cells.count, count >= 2, rows.count >= 2,
      case let width = min(count, columnLimit),
      rows.count(where: { $0.cells.count == count }) * 10 >= rows.count * 9
    else { return nil }
    var layout = TableLayout(width: count)
    layout.headingRow = heading
    layout.headings = heading.map { all[$0].cells } ?? []
    var lengths = [Int](repeating: 0, count: width)
    for column in 0..<width {
      let cells = rows.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
      lengths[column] = cells.reduce(0) { $0 + $1.unicodeScalars.count }
      let labels = cells.count {
        RoleDictionary.match($0)?.strength == .exact || RoleDictionary.isAnonymous($0)
      }
      // Below headings, one word all the way down is what all rows have in common.
      let isOne = heading != nil && Set(cells).count < 2
      if labels * 10 >= cells.count * 8, layout[.speaker] == nil, !isOne {
        layout[.speaker] = column
      } else if cells.allSatisfy({ TableTime($0) != nil }) {
        if layout[.start] == nil {
          layout[.start] = column
        } else if layout[.end] == nil {
          layout[.end] = column
        }
      }
    }
    guard let speaker = layout[.speaker] else { return nil }
    let text = (0..<width).filter { $0 != speaker }.max { (lengths[$0], $1) < (lengths[$1], $0) }
    guard let text, lengths[text] > 0 else { return nil }
    for key in [ColumnMeaning.start, .end] where layout[key] == text {
      layout[key] = nil
    }
    layout[.text] = text
    return layout
  }
}
