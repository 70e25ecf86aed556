import Diagnostics
import Transcripts

/// Rows in the order of a table; a copy that nothing was taken from begins at the start.
protocol TableRows {
  /// The next row; `nil` at the end.
  mutating func next() -> DelimitedReader.Row?
  /// The line of a quotation mark that is never closed, once the end is reached.
  var unclosedQuote: Int? { get }
}

extension DelimitedReader: TableRows {}

/// Reads a table of turns, one row each, into calls.
struct TableReader {
  private(set) var rows: any TableRows
  /// What separates the cells; `nil` where they are stored apart.
  let delimiter: UInt8?
  let layout: TableLayout

  /// Finds out how a text is a table; `nil` when it is none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - delimiters: The separators to try.
  ///   - allowsGuess: Whether a table without headings is acceptable.
  init?(_ bytes: [UInt8], delimiters: [UInt8], allowsGuess: Bool) {
    for delimiter in delimiters {
      var reader = DelimitedReader(bytes, delimiter: delimiter)
      var rows: [DelimitedReader.Row] = []
      while rows.count < (allowsGuess ? 40 : 12), let row = reader.next() { rows.append(row) }
      guard var layout = TableLayout.find(in: rows, allowsGuess: allowsGuess) else { continue }
      while rows.count < 40, let row = reader.next() { rows.append(row) }
      layout.learnDialogues(from: rows)
      layout.learnRole(from: rows)
      layout.learnLabels(from: rows)
      layout.learnTimes(from: rows)
      self.rows = DelimitedReader(bytes, delimiter: delimiter)
      self.delimiter = delimiter
      self.layout = layout
      return
    }
    return nil
  }

  /// The same table with the rows of a longer text, of which this one is the beginning.
  func over(_ pages: TextPages, pieceSize: Int) -> TableReader? {
    guard let delimiter else { return nil }
    var table = self
    table.rows = PagedRows(pages, delimiter: delimiter, pieceSize: pieceSize)
    return table
  }

  /// Finds out how rows are a table; `nil` when they are none.
  init?(rows: some TableRows, allowsGuess: Bool) {
    var reader = rows
    var sample: [DelimitedReader.Row] = []
    while sample.count < 40, let row = reader.next() { sample.append(row) }
    guard var layout = TableLayout.find(in: sample, allowsGuess: allowsGuess) else { return nil }
    layout.learnDialogues(from: sample)
    layout.learnRole(from: sample)
    layout.learnLabels(from: sample)
    layout.learnTimes(from: sample)
    self.rows = rows
    delimiter = nil
    self.layout = layout
  }

  /// Finds out how rows that are held are a table.
  init?(rows: [DelimitedReader.Row], allowsGuess: Bool) {
    self.init(rows: HeldRows(rows: rows), allowsGuess: allowsGuess)
  }

  /// The same table with the rows of another one behind its own, where that one has the same
  /// headings.
  func followed(by other: TableReader) -> TableReader {
    var rest = other.rows
    for _ in 0..<((other.layout.headingRow ?? -1) + 1) { _ = rest.next() }
    var table = self
    table.rows = ChainedRows(first: rows, second: rest)
    return table
  }

  private struct HeldRows: TableRows {
    let rows: [DelimitedReader.Row]
    var index = 0
    var unclosedQuote: Int? { nil }

    mutating func next() -> DelimitedReader.Row? {
      guard index < rows.count else { return nil }
      index += 1
      return rows[index - 1]
    }
  }

  private struct ChainedRows: TableRows {
    var first: any TableRows
    var second: any TableRows
    var unclosedQuote: Int? { nil }

    mutating func next() -> DelimitedReader.Row? { first.next() ?? second.next() }
  }

  /// Whether tabs separate the cells.
  var usesTabs: Bool { delimiter == 0x09 }

  /// The headings that were recognised, from left to right.
  var headings: [String] {
    layout.headingRow == nil ? [] : layout.used.map { layout.headings[$0] }
  }

  /// The unit of times that the headings state.
  var unit: StatedUnit? { layout.unit }

  /// The columns that were recognised, for the report.
  var explanation: Phrase {
    let separator =
      delimiter == 0x09
      ? Phrase(zh: "制表符", en: "tabs")
      : delimiter == UInt8(ascii: ";")
        ? Phrase(zh: "分号", en: "semicolons")
        : delimiter == UInt8(ascii: "|")
          ? Phrase(zh: "竖线", en: "bars") : Phrase(zh: "逗号", en: "commas")
    guard layout.headingRow != nil else {
      return Phrase(
        zh: "以\(separator.zh)分隔，没有表头，按内容判断各列",
        en: "cells separated by \(separator.en), no headings, columns told by their content")
    }
    let names = layout.used.map { layout.headings[$0] }.joined(separator: ", ")
    return Phrase(
      zh: "以\(separator.zh)分隔，表头中有 \(names)",
      en: "cells separated by \(separator.en), with the headings \(names)")
  }

  /// Adds the turns of the table to calls.
  ///
  /// - Parameters:
  ///   - calls: The calls so far.
  ///   - group: Keeps turns without a call's id apart from those of other tables.
  ///   - sink: Receives problems and what is left out.
  func read(into calls: inout CallGroups, group: String = "", sink: inout ImportSink) {
    let survey = TableSurvey(self)
    survey.noteUnread(layout, into: &sink)
    calls.areTimesOfCalls = layout.startIsOfCall
    var walk = TableWalk(self, survey)
    let reader = TableRowReader(layout: layout, delimiter: delimiter)
    while let (row, call) = walk.next(into: &sink) {
      reader.add(row, call: call, group: group, to: &calls, sink: &sink)
    }
  }
}

/// The text without the white space around it.
func trim(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard
    let first = scalars.firstIndex(where: { !TextLine.isSpace($0) && $0 != "\n" && $0 != "\r" }),
    let last = scalars.lastIndex(where: { !TextLine.isSpace($0) && $0 != "\n" && $0 != "\r" })
  else { return "" }
  return String(scalars[first...last])
}
