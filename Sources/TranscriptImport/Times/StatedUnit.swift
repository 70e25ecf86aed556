/// The unit that a heading states for the numbers below it: `start_ms`, 开始时间（秒）.
enum StatedUnit: Hashable {
  case seconds
  case milliseconds

  /// The unit in brackets or at the end of a heading, in lower case; `nil` without one.
  init?(heading: String) {
    for (unit, words) in Self.marks where words.occur(in: heading) {
      self = unit
      return
    }
    return nil
  }

  private static let marks: [(StatedUnit, WordMarks)] = [
    (.milliseconds, WordMarks(["ms)", "ms）", "ms]", "毫秒", "millis"])),
    (
      .seconds,
      WordMarks(["(s)", "（s）", "[s]", "(sec", "（sec", "[sec", "(秒", "（秒", "[秒", "seconds"])
    ),
  ]
}
