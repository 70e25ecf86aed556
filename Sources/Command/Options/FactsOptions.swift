import ArgumentParser
import Diagnostics
import TranscriptImport

/// Where facts about calls come from, apart from the transcripts.
struct FactsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text(
        zh: "通话信息表（CSV 或 .xlsx），按通话 id 或文件名补上坐席、班组、开始时间、时长",
        en: "a table of calls (CSV or .xlsx) with agent, team, start and duration by id or file"),
      valueName: "file"),
    completion: .file(extensions: ["csv", "tsv", "xlsx"]))
  var metadata: String?

  @Option(
    help: ArgumentHelp(
      text(
        zh: "从文件名读通话信息，如 '{agent}_{date}_{id}'",
        en: "read facts from file names, as in '{agent}_{date}_{id}'"),
      valueName: "pattern"),
    transform: Self.pattern)
  var namePattern: NamePattern?

  /// The files that the options name.
  var files: [String] { metadata.map { [$0] } ?? [] }

  /// Reads the table; what is remarkable about it goes to standard error.
  ///
  /// - Parameters:
  ///   - console: Where problems of the table are shown.
  ///   - encoding: The encoding that the user named, which may be that of the table too.
  ///   - dateOrder: Which number of a date is the day, if the user said so.
  /// - Returns: `nil` if nothing is known from elsewhere.
  /// - Throws: If there is no such table, or nothing in it names a call.
  func facts(_ console: Console, encoding: TextEncoding?, dateOrder: DateOrder? = nil) throws
    -> CallFacts?
  {
    var table: CallTable?
    if let metadata {
      guard FileStatus.of(metadata) != nil else {
        throw CommandError(
          "missing-file", "there is no such table", file: metadata,
          expected: "a CSV file or workbook with a column of call ids")
      }
      guard let bytes = try ByteSource.contents(of: metadata, limit: GradingWorker.wholeLimit)
      else { throw CommandError([GradingWorker.tooLarge(metadata)]) }
      let reading = CallTable.read(
        bytes: bytes, source: metadata, encoding: encoding, dateOrder: dateOrder)
      guard let found = reading.table else { throw CommandError(reading.problems) }
      for problem in reading.problems { console.show(problem) }
      table = found
    }
    return table == nil && namePattern == nil ? nil : CallFacts(table: table, pattern: namePattern)
  }

  private static func pattern(_ text: String) throws -> NamePattern {
    do throws(NamePattern.Mistake) { return try NamePattern(text) } catch {
      throw CommandError(
        "bad-name-pattern", error.message, expected: error.expected, suggestion: error.suggestion)
    }
  }
}
