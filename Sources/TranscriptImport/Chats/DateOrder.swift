/// Which of two numbers of a date is the day: 03/04/2025 is in March or in April.
package enum DateOrder: String, Sendable, Hashable, CaseIterable {
  /// Day, month, year, as most of the world writes.
  case dayFirst = "dmy"
  /// Month, day, year, as in the United States.
  case monthFirst = "mdy"
}

/// A date as it is written, before it is known which number is what.
struct WrittenDate: Hashable {
  var first: Int
  var second: Int
  var third: Int

  /// The day since 1970 in an order; `nil` if there is no such day.
  func day(_ order: DateOrder) -> Int? {
    var date = CivilDate(year: first, month: second, dayOfMonth: third)
    if first <= 31 {
      let year = third < 100 ? 2000 + third : third
      date =
        order == .dayFirst
        ? CivilDate(year: year, month: second, dayOfMonth: first)
        : CivilDate(year: year, month: first, dayOfMonth: second)
    }
    guard date.isPlausible else { return nil }
    let day = date.day
    // 31 April would become 1 May.
    return CivilDate(day: day) == date ? day : nil
  }

  /// Finds the order in which every date exists and time does not go back.
  ///
  /// - Returns: The order, and whether the other one would do as well.
  static func order(of dates: [WrittenDate]) -> (order: DateOrder, isGuess: Bool) {
    let isFit = { (order: DateOrder) -> (exists: Bool, rises: Bool) in
      var latest = Int.min
      var rises = true
      for date in dates {
        guard let day = date.day(order) else { return (false, false) }
        if day < latest { rises = false }
        latest = max(latest, day)
      }
      return (true, rises)
    }
    let (dayFirst, monthFirst) = (isFit(.dayFirst), isFit(.monthFirst))
    if dayFirst.exists != monthFirst.exists {
      return (dayFirst.exists ? .dayFirst : .monthFirst, false)
    }
    if dayFirst.rises != monthFirst.rises {
      return (dayFirst.rises ? .dayFirst : .monthFirst, false)
    }
    let isSame = dates.allSatisfy { $0.day(.dayFirst) == $0.day(.monthFirst) }
    return (.dayFirst, !isSame)
  }
}
