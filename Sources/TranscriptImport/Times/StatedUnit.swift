/// The unit that a heading states for the numbers below it: `start_ms`, 开始时间（秒）.
enum StatedUnit: Hashable {
  case seconds
  case milliseconds

  /// The unit in brackets or at the end of a heading, in lower case; `nil` without one.
  init?(heading: String) {
    let marks: [(StatedUnit, [String])] = [
      (.milliseconds, ["ms)", "ms）", "ms]", "毫秒", "millis"]),
      (.seconds, ["(s)", "（s）", "[s]", "(sec", "（sec", "[sec", "(秒", "（秒", "[秒", "seconds"]),
    ]
    for (unit, words) in marks where words.contains(where: heading.contains) {
      self = unit
      return
    }
    return nil
  }
}
