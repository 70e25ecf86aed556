package import Rubrics

extension Phrases {
  /// What the command says besides its reports.
  package enum Command: Sendable {
    package static let interrupted = LocalizedText(
      zh: "已中断；已写出的记录是完整的", en: "interrupted; the records written so far are whole")

    /// How far a run is.
    package static func progress(calls: Int, callsPerSecond: Int) -> LocalizedText {
      LocalizedText(
        zh: "已评 \(calls) 通，每秒 \(callsPerSecond) 通",
        en: "\(calls) calls graded, \(callsPerSecond) a second")
    }

    /// Inputs that could not be graded.
    package static func ungraded(_ count: Int) -> LocalizedText {
      LocalizedText(
        zh: "\(count) 份输入未能评分",
        en: count == 1 ? "1 input could not be graded" : "\(count) inputs could not be graded")
    }
  }
}
