/// Lines that a program wrote about its own work: a time, how grave it is, and what happened.
enum ProgramLog {
  private static let levels: Set<String> = [
    "trace", "debug", "info", "notice", "warn", "warning", "error", "fatal", "critical", "severe",
  ]

  /// Why a text is no transcript; `nil` for a text that is no log.
  ///
  /// O(1): the first lines decide.
  static func refusal(_ text: [UInt8]) -> Refusal? {
    let lines = TextLine.split(Array(text.prefix(16_384))).filter { !$0.isBlank }.prefix(40)
    let logged = lines.filter { isLogged($0.scalars) }
    guard logged.count >= 2, logged.count * 10 >= lines.count * 6 else { return nil }
    return Refusal(
      id: "not-a-transcript", message: "the file is the log of a program",
      expected: "the conversation as text, or exported as JSON, CSV or captions",
      line: logged[logged.startIndex].number)
  }

  /// Whether a line has a level among its first words, behind a time: `2025-03-04 16:15:00 INFO …`.
  private static func isLogged(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first, LabelText.isDigit(first) || first == "[" else { return false }
    let words = line.prefix(60).split { !$0.isLetter }.prefix(4).map { String(scalars: $0) }
    // Levels are written in capitals; people are not.
    return words.contains { $0 == $0.uppercased() && levels.contains($0.lowercased()) }
  }
}
