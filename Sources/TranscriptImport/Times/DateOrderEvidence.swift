import Diagnostics

/// What the dates of a file say about the order of day and month, without keeping them.
struct DateOrderEvidence {
  private struct Fit {
    var exists = true
    var rises = true
    var latest = Int.min
  }

  private var dayFirst = Fit()
  private var monthFirst = Fit()
  private var isSame = true
  /// The first date that may be read in two ways.
  private var first: WrittenDate?

  /// Adds a date.
  ///
  /// - Parameters:
  ///   - date: The numbers as written; `nil` where their order is plain.
  ///   - beginsCall: Whether this is the first date of a call, which may be before the last one.
  mutating func add(_ date: WrittenDate?, beginsCall: Bool = false) {
    guard let date else { return }
    let days = (date.day(.dayFirst), date.day(.monthFirst))
    if days.0 != days.1 {
      isSame = false
      if first == nil { first = date }
    }
    Self.take(days.0, beginsCall, &dayFirst)
    Self.take(days.1, beginsCall, &monthFirst)
  }

  private static func take(_ day: Int?, _ beginsCall: Bool, _ fit: inout Fit) {
    guard let day else {
      fit.exists = false
      return
    }
    if day < fit.latest, !beginsCall { fit.rises = false }
    fit.latest = beginsCall ? day : max(fit.latest, day)
  }

  /// The order in which every date exists and time does not go back; a guess is told.
  ///
  /// - Parameters:
  ///   - line: The line of the first date.
  ///   - sink: Receives `ambiguous-date` where both orders would do, unless the user has said which.
  /// - Returns: The order that all dates of the file have.
  func order(line: Int?, into sink: inout ImportSink) -> DateOrder {
    if let order = sink.options.dateOrder { return order }
    if dayFirst.exists != monthFirst.exists { return dayFirst.exists ? .dayFirst : .monthFirst }
    if dayFirst.rises != monthFirst.rises { return dayFirst.rises ? .dayFirst : .monthFirst }
    guard !isSame, let first else { return .dayFirst }
    sink.noteGuessedOrder(of: first, line: line)
    return .dayFirst
  }
}

extension ImportSink {
  /// Tells that nothing in a file says whether the day or the month stands first.
  mutating func noteGuessedOrder(of date: WrittenDate, line: Int?) {
    let (a, b) = (date.first, date.second)
    note(
      "ambiguous-date", .warning, line: line,
      "\(a)/\(b) may be in month \(a) or in month \(b); the day is taken to stand first",
      expected: "--date-order dmy or --date-order mdy")
  }
}
