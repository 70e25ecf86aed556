/// How the times of a source are written, for the report.
extension Phrase {
  static let seconds = Phrase(zh: "秒，从通话开始算", en: "seconds from the start of the call")
  static let milliseconds = Phrase(
    zh: "毫秒，从通话开始算", en: "milliseconds from the start of the call")
  static let ticks = Phrase(
    zh: "100 纳秒，从通话开始算", en: "units of 100 ns from the start of the call")
  static let moments = Phrase(
    zh: "日期和时刻，换算成距通话开始的秒数", en: "moments, counted from the start of the call")
  static let epoch = Phrase(
    zh: "1970 年起的时间戳，换算成距通话开始的秒数",
    en: "time since 1970, counted from the start of the call")
}
