/// Dates with the name of a month: `Tue, 04 Mar 2025 08:15:00 +0000`, `4-Mar-2025 08:15`,
/// `Mar 4, 2025 8:15 AM`.
enum MailDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Reads a text that is such a date, with or without a time; `nil` for other texts.
  static func parse(_ text: String) -> TimeStamp? {
    guard text.utf8.count <= 60 else { return nil }
    // The zone may stand in brackets: 14:02:00 (+0000).
    var words = text.split { " ,()".contains($0) }
    if let first = words.first, weekdays.contains(first.lowercased().prefix(3).description) {
      words.removeFirst()
    }
    if let first = words.first {
      let parts = first.split(separator: "-")
      if parts.count == 3 { words.replaceSubrange(0..<1, with: parts) }
    }
    guard words.count >= 3, let year = Int(words[2]), words[2].utf8.count != 3 else { return nil }
    let isMonthFirst = month(words[0]) != nil
    guard let month = month(words[isMonthFirst ? 0 : 1]),
      let dayOfMonth = Int(words[isMonthFirst ? 1 : 0])
    else { return nil }
    let date = CivilDate(
      year: year < 100 ? year + 2000 : year, month: month, dayOfMonth: dayOfMonth)
    guard date.isPlausible else { return nil }
    guard words.count > 3 else {
      return TimeStamp(day: date.day, seconds: 0, parts: 0, isMoment: true)
    }
    // A date in front lets the scanner take the zone too.
    guard var stamp = TimeScanner.whole("2000-01-01 " + words[3...].joined(separator: " ")) else {
      return nil
    }
    stamp.day = date.day
    return stamp
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.utf8.count >= 3, word.allSatisfy({ $0.isLetter || $0 == "." }) else { return nil }
    return months.firstIndex(of: word.lowercased().prefix(3).description).map { $0 + 1 }
  }
}
