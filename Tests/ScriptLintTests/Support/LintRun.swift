import BuiltinRubrics
import CallGrade
import Foundation
import ScriptLint

/// Lints texts with one grader that all tests share.
struct LintRun: Sendable {
  static let shared = Result { try LintRun() }

  let grader: Grader

  /// Grades with the patterns of a pack alone, as the command does.
  init(pack id: String = "service-call") throws {
    guard let pack = BuiltinPacks.pack(id: id) else { throw CocoaError(.fileNoSuchFile) }
    grader = try Grader(pack: pack, model: .none)
  }

  /// What there is to say about a text.
  func report(
    on text: String, format: ScriptFormat, today: String = "2026-06-01",
    _ change: (inout LintOptions) -> Void = { _ in }
  ) throws -> FileReport {
    var options = LintOptions(today: today)
    change(&options)
    let reading = ScriptReader.read(text, file: "script", format: format)
    guard let template = reading.template else { throw CocoaError(.fileReadCorruptFile) }
    return Linter(grader: grader, options: options).lint(template)
  }
}

extension Result where Success == LintRun, Failure == any Error {
  func report(
    on text: String, format: ScriptFormat, today: String = "2026-06-01",
    _ change: (inout LintOptions) -> Void = { _ in }
  ) throws -> FileReport {
    try get().report(on: text, format: format, today: today, change)
  }
}
