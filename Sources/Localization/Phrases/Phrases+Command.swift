package import Rubrics

extension Phrases {
  /// What the command says besides its reports.
  package enum Command: Sendable {
    package static let nothingMatched = LocalizedText(
      zh: "没有找到可以评分的文件", en: "no file to grade was found")
    package static let interrupted = LocalizedText(
      zh: "已中断；已写出的记录是完整的", en: "interrupted; the records written so far are whole")
    package static let gateFailed = LocalizedText(zh: "未过关", en: "the gate failed")
    package static let gatePassed = LocalizedText(zh: "已过关", en: "the gate is passed")

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

    /// Which format a file was taken for when its name did not tell.
    package static func writing(_ file: String, format: String) -> LocalizedText {
      LocalizedText(zh: "写入 \(file)（\(format)）", en: "writing \(file) (\(format))")
    }

    /// A format that no reporter writes.
    package static func unknownFormat(_ name: String, known: String) -> LocalizedText {
      LocalizedText(
        zh: "没有“\(name)”这种输出格式；可用：\(known)",
        en: "there is no output format '\(name)'; choose one of \(known)")
    }
  }
}
