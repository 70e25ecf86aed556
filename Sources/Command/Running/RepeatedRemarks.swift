import Diagnostics
import Rubrics

/// What was told once of a file need not be told of each of its records.
struct RepeatedRemarks {
  private struct Remark: Hashable {
    var id: String
    var file: String?
    var message: String
  }

  /// Different remarks that are remembered, so that memory stays flat.
  private static let limit = 1_000

  private var told: Set<Remark> = []
  /// How often something was found again.
  private(set) var count = 0

  /// Whether a note or a warning was told of its file already, which is remembered; errors never were.
  mutating func isRepeated(_ problem: Diagnostic) -> Bool {
    guard problem.severity != .error, !problem.leavesUngraded else { return false }
    let remark = Remark(id: problem.id, file: problem.file, message: problem.message)
    if told.contains(remark) {
      count += 1
      return true
    }
    if told.count < Self.limit { told.insert(remark) }
    return false
  }

  /// How often, in words; `nil` if never.
  var remark: LocalizedText? {
    guard count > 0 else { return nil }
    return LocalizedText(
      zh: "同样的提示另有 \(count) 处，未重复显示",
      en: "the same was found \(count) more \(count == 1 ? "time" : "times")")
  }
}
