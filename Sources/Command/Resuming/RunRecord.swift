import CallGrade
import Diagnostics
import Foundation
import Reports
import TranscriptImport

/// Knows what a run is made of, and notes it beside the output while the run goes on.
///
/// The note is written once the output has been emptied and before its first record, and removed when
/// the run has come to its end. So whatever stands in an output with a note comes from the noted
/// run. Only a run with one output, of JSON Lines in a file, has a note: lines can be counted and do
/// not depend on what follows, and a summary or a closing bracket would.
struct RunRecord {
  private let plan: OutputPlan
  private let inputs: [String]
  private let options: ImportOptions
  private let facts: FactsOptions
  private let pack: RubricPack
  private let graders: [Grader]
  private let routes: String?
  private let language: ReadingLanguage
  private let redacts: Bool

  /// Collects what decides a run's records.
  init(
    _ plan: OutputPlan, inputs: [String], options: ImportOptions, facts: FactsOptions,
    pack: RubricPack, graders: [Grader], routes: String?, language: ReadingLanguage,
    redacts: Bool = false
  ) {
    self.plan = plan
    self.inputs = inputs
    self.options = options
    self.facts = facts
    self.pack = pack
    self.graders = graders
    self.routes = routes
    self.language = language
    self.redacts = redacts
  }

  /// The file that can be gone on with, if the run has one.
  private var output: String? {
    guard plan.targets.count == 1, let target = plan.targets.first, target.format == .jsonl,
      target.path != "-", !inputs.contains("-"),
      FileStatus.of(target.path).map({ $0.kind == .file }) ?? true
    else { return nil }
    return target.path
  }

  /// The note beside an output: `scores.jsonl.resume`.
  static func note(of output: String) -> String { output + ".resume" }

  /// The run's identity; the outputs must be there already, so that they count as no inputs.
  private var identity: RunIdentity {
    RunIdentity(
      pack: pack, graders: graders, routes: routes,
      language: language.rawValue + (redacts ? " redacted" : ""), reading: options, facts: facts,
      inputs: InputSearch(inputs, leavingOut: Set(plan.existingFiles.map(\.identity))))
  }

  /// Finds out where the run goes on.
  ///
  /// - Parameter conditions: The conditions of `--fail-on`.
  /// - Returns: `nil` if nothing was written yet, so that the run begins anew.
  /// - Throws: Why it cannot go on.
  func resumption(failingOn conditions: [String]) throws -> Resumption? {
    guard let output else {
      throw CommandError(
        "cannot-resume",
        inputs.contains("-")
          ? text(zh: "标准输入不能从头再读", en: "standard input cannot be read again")
          : text(zh: "只有 JSONL 文件能接着写", en: "only a file of JSON Lines can be gone on with"),
        expected: text(
          zh: "输入为文件，且只有一个 -o FILE.jsonl", en: "files as inputs, and a single -o FILE.jsonl"))
    }
    guard conditions.isEmpty else {
      throw CommandError(
        "cannot-resume",
        text(
          zh: "--fail-on 要看全部通话，而已写出的通话不再评",
          en: "--fail-on looks at all calls, and those with a record are not graded again"),
        expected: text(zh: "--resume 或 --fail-on 之一", en: "either --resume or --fail-on"))
    }
    guard FileStatus.of(output) != nil else { return nil }
    return try Resumption.find(output, identity)
  }

  /// Notes the run; one that cannot be noted goes on and is told.
  func begin(_ console: Console) {
    guard let output else { return }
    let note = Self.note(of: output)
    guard FileStatus.of(note) == nil || RunIdentity(noteAt: note) != nil else {
      console.note(
        LocalizedText(
          zh: "\(note) 是别的文件，未改动；这次运行若中断则不能接着写",
          en: "\(note) is another file and is left alone; this run cannot be gone on with if it "
            + "is cut short"))
      return
    }
    do {
      var sink = try ByteSink.create(note)
      try sink.write(identity.line)
      try sink.close()
    } catch {
      var problem = error.diagnostic
      problem.severity = .warning
      console.show(problem)
    }
  }

  /// Takes the note of this run, or of one before it, away.
  func clear() throws(StreamFailure) {
    guard let output else { return }
    let note = Self.note(of: output)
    // Another file of that name is left alone.
    guard RunIdentity(noteAt: note) != nil else { return }
    guard unsafe unlink(note) == 0 else { throw StreamFailure(.write, note) }
  }
}
