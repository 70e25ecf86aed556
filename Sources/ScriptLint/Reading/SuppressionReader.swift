import Diagnostics

/// Finds the comments that tell checks to be quiet.
struct SuppressionReader {
  private static let mark = "callgrade:ignore"

  /// Reads the comment in a line; `nil` if it holds none.
  ///
  /// - Parameters:
  ///   - number: The line, counted from 1.
  ///   - lines: All lines of the file.
  ///   - format: How the file is written down.
  /// - Returns: What the comment says.
  static func suppression(
    at number: Int, in lines: [Substring], format: ScriptFormat
  ) -> Suppression? {
    let line = PlacedText(lines[number - 1], line: number)
    guard let mark = line.firstRange(of: Self.mark), isComment(line, before: mark.lowerBound) else {
      return nil
    }
    var rest = line.dropping(mark.upperBound)
    if let end = rest.firstRange(of: "-->") { rest = rest[0..<end.lowerBound] }
    if rest.string.hasSuffix("\"") { rest = rest[0..<rest.count - 1] }
    let colon = rest.characters.firstIndex { $0 == ":" || $0 == "：" }
    let head = rest[0..<(colon ?? rest.count)].string
    let reason = colon.map { rest.dropping($0 + 1).string.trimmingSpaces } ?? ""
    var words = head.split { $0 == " " || $0 == "," || $0 == "，" }.map(String.init)
    var until: String?
    var badDate: String?
    if let place = words.firstIndex(of: "until") {
      let date = place + 1 < words.count ? words[place + 1] : ""
      if CalendarDay.isDay(date) { until = date } else { badDate = date }
      words.removeSubrange(place..<min(place + 2, words.count))
    }
    guard let place = line.sourceRange(of: mark.lowerBound..<line.trimmed.count) else { return nil }
    let isOwnLine = !holdsWords(line, before: mark.lowerBound)
    let last = isOwnLine ? covered(after: number, lines, format) : number
    return Suppression(
      rules: words, until: until, reason: reason, lines: number...last,
      place: place, badDate: badDate)
  }

  private static func isComment(_ line: PlacedText, before index: Int) -> Bool {
    let head = line[0..<index].string.trimmingSpaces
    return head.hasSuffix("#") || head.hasSuffix("<!--") || head.hasSuffix("//")
  }

  /// Whether a line holds words before the comment: then the comment is about these alone.
  private static func holdsWords(_ line: PlacedText, before index: Int) -> Bool {
    line.characters[..<index].contains { !$0.isWhitespace && !"#<!-/>*+\"".contains($0) }
  }

  /// The last line that a comment is about: the next one that holds anything but such a comment; in
  /// YAML with all that belongs to it.
  private static func covered(
    after number: Int, _ lines: [Substring], _ format: ScriptFormat
  ) -> Int {
    guard
      let first = lines.indices.dropFirst(number).first(where: {
        !isBlank(lines[$0]) && !lines[$0].contains(mark)
      })
    else { return number }
    guard format == .yaml else { return first + 1 }
    let indent = indentation(of: lines[first])
    // What is not indented holds whole chapters, unless it is an item of a list.
    guard indent > 0 || lines[first].hasPrefix("- ") else { return first + 1 }
    var last = first
    for index in lines.indices.dropFirst(first + 1) where !isBlank(lines[index]) {
      guard indentation(of: lines[index]) > indent else { break }
      last = index
    }
    return last + 1
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  private static func indentation(of line: Substring) -> Int {
    line.prefix(while: \.isWhitespace).count
  }
}

/// Days as `YYYY-MM-DD`, which sort as text.
package enum CalendarDay: Sendable {
  /// Whether a text is a day of the calendar.
  package static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }
}
