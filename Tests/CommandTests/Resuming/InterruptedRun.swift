import Foundation

/// A run of the built command that was cut short, with what an uninterrupted one writes.
struct InterruptedRun {
  /// The numbers of lines that are no calls.
  private static let broken = [70, 290, 590]

  let folder: Scratch
  /// What an uninterrupted run writes: its lines with their ends.
  let whole: [String]
  /// The note that the run has left.
  let note: String
  let jobs: Int

  /// Begins a run and cuts it short once it has written something.
  ///
  /// - Parameters:
  ///   - signal: How to cut it short.
  ///   - jobs: How many threads grade.
  ///   - count: How many lines there are; after Ctrl-C those in hand, some thousand, are finished.
  /// - Throws: If the command cannot be run.
  init(signal: Int32, jobs: Int, count: Int = 600) throws {
    folder = try Scratch()
    self.jobs = jobs
    try folder.writePack()
    let lines = (1...count).map {
      Self.broken.contains($0) ? "{\n" : SampleCalls.line("c\($0)")
    }
    try folder.write(lines.joined(), to: "in/a.jsonl")
    try folder.write(lines.prefix(100).joined(), to: "in/b.jsonl")
    let complete = try CommandRun(
      Self.arguments(jobs) + ["-o", "whole.jsonl", "--errors", "whole-errors.jsonl"], in: folder)
    guard complete.status == 2 else { throw CocoaError(.executableLoad) }
    whole = Self.lines(try folder.read("whole.jsonl"))
    note = try Self.cutShort(by: signal, jobs: jobs, in: folder)
  }

  /// Cuts a run short once it has written something.
  ///
  /// On a busy machine a run can be over before its first words are seen here; it is begun again then.
  private static func cutShort(by signal: Int32, jobs: Int, in folder: Scratch) throws -> String {
    for _ in 1...50 {
      try folder.write("", to: "x.jsonl")
      let process = CommandRun.process(
        try CommandRun.binary(), Self.arguments(jobs) + ["-o", "x.jsonl"], [:], in: folder)
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Not an asynchronous sleep: while other tests wait for their processes, nobody would wake up.
      while process.isRunning, try folder.read("x.jsonl").isEmpty { usleep(1000) }
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      if folder.has("x.jsonl.resume") { return try folder.read("x.jsonl.resume") }
    }
    throw CocoaError(.executableRuntimeMismatch)
  }

  private static func arguments(_ jobs: Int) -> [String] {
    ["grade", "in", "--pack", "packs/tiny", "--jobs", "\(jobs)"]
  }

  /// The lines of a text with their ends; the last one may have none.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0) + "\n"
    }
    if let last = lines.popLast(), last != "\n" { lines.append(String(last.dropLast())) }
    return lines
  }

  /// Goes on with the run.
  func resumed(_ more: [String] = []) throws -> CommandRun {
    try CommandRun(
      Self.arguments(jobs) + ["-o", "x.jsonl", "--resume"] + more, in: folder)
  }

  /// Makes the run look as if it had been cut short elsewhere.
  ///
  /// - Parameters:
  ///   - records: How many whole lines it has written.
  ///   - rest: What it has written of the next.
  /// - Throws: If the disk does not want it.
  func cut(after records: Int, rest: String = "") throws {
    try folder.write(whole.prefix(records).joined() + rest, to: "x.jsonl")
    try folder.write(note, to: "x.jsonl.resume")
  }
}
