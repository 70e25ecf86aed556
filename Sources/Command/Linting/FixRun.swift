import Diagnostics
import Foundation
import Rubrics
import ScriptLint
import TranscriptImport

/// Puts the rewordings that are certain into scripts, with a patch that takes them back.
struct FixRun {
  /// What becomes of one script.
  struct Change {
    /// The place of the report in the run.
    var report: Int
    var file: String
    var old: [UInt8]
    var new: [UInt8]
    /// How many rewordings were made.
    var count: Int
    /// What there is to say about the script afterwards.
    var after: FileReport
  }

  /// Each round mends what the round before brought to light; a script is done after very few.
  private static let roundLimit = 12

  let linter: Linter
  /// Silences what the baseline knows of.
  let known: ([FileReport]) -> [FileReport]
  let console: Console

  // MARK: Finding changes

  /// The changes to scripts, each until there is nothing left to change.
  ///
  /// - Parameters:
  ///   - reports: What was found.
  ///   - contents: The bytes of the files.
  /// - Returns: The changes, in order; none for a file whose encoding cannot hold the new words.
  func changes(to reports: [FileReport], _ contents: [String: [UInt8]]) -> [Change] {
    reports.enumerated().compactMap { index, report in
      guard let old = contents[report.file], let start = FileText.decode(old) else { return nil }
      var text = start
      var report = report
      var count = 0
      for _ in 0..<Self.roundLimit {
        let (fixed, number) = ScriptFixer.apply(report.findings, to: text)
        guard number > 0, fixed != text, let next = self.report(on: fixed, report.file) else {
          break
        }
        (text, count, report) = (fixed, count + number, next)
      }
      guard count > 0 else { return nil }
      guard let new = FileText.encode(text, like: old) else {
        console.show(
          Diagnostic(
            id: "not-fixed", severity: .warning, file: report.file,
            message: "the file's encoding would not survive the changes",
            expected: "a file in UTF-8"))
        return nil
      }
      return Change(
        report: index, file: report.file, old: old, new: new, count: count, after: report)
    }
  }

  private func report(on text: String, _ file: String) -> FileReport? {
    guard let format = ScriptFormat(fileName: file),
      let template = ScriptReader.read(text, file: file, format: format).template
    else { return nil }
    return known([linter.lint(template)]).first
  }

  // MARK: Writing them

  /// Shows what would be changed.
  func show(_ changes: [Change]) throws {
    for change in changes {
      let old = FileText.decode(change.old) ?? ""
      let new = FileText.decode(change.new) ?? ""
      try StandardOutput.write(UnifiedDiff.text(from: old, to: new, file: change.file))
    }
  }

  /// Writes the patch, and only when that is safe the scripts.
  func write(_ changes: [Change]) throws {
    guard !changes.isEmpty else { return }
    for change in changes where !FileManager.default.isWritableFile(atPath: change.file) {
      throw StreamFailure(.write, change.file, code: EACCES)
    }
    let base = PatchBase(of: changes.map(\.file))
    var patch: [UInt8] = []
    for change in changes {
      patch += UnifiedDiff.bytes(from: change.old, to: change.new, file: base.name(of: change.file))
    }
    let name = Self.freeName()
    var sink = try ByteSink.create(name)
    try sink.write(patch)
    try sink.close()
    for change in changes {
      try Self.replace(change.file, with: change.new)
    }
    let count = changes.reduce(0) { $0 + $1.count }
    let changed = count == 1 ? "1 change" : "\(count) changes"
    let files = changes.count == 1 ? "1 file" : "\(changes.count) files"
    let undo = "patch \(base.option)-R -p1 < \(name)"
    console.note(
      LocalizedText(
        zh: "改了 \(changes.count) 个文件 \(count) 处；还原：\(undo)",
        en: "\(changed) in \(files); to undo: \(undo)"))
  }

  /// Writes a file anew beside the old one and puts it in its place: on a full disk the old one stays.
  private static func replace(_ file: String, with bytes: [UInt8]) throws {
    let whole = URL(fileURLWithPath: file).resolvingSymlinksInPath()
    let permissions = try FileManager.default.attributesOfItem(atPath: whole.path)[
      .posixPermissions]
    let fresh = whole.path + ".callgrade-new"
    do {
      var sink = try ByteSink.create(fresh)
      try sink.write(bytes)
      try sink.close()
      if let permissions {
        try FileManager.default.setAttributes(
          [.posixPermissions: permissions], ofItemAtPath: fresh)
      }
      guard unsafe rename(fresh, whole.path) == 0 else { throw StreamFailure(.write, file) }
    } catch {
      try? FileManager.default.removeItem(atPath: fresh)
      throw error
    }
  }

  /// A name for the patch that no earlier patch has: none is ever written over.
  private static func freeName() -> String {
    var number = 1
    while true {
      let name = number == 1 ? "callgrade-fix.patch" : "callgrade-fix-\(number).patch"
      if FileStatus.of(name) == nil { return name }
      number += 1
    }
  }
}

/// The folder that the names in a patch start from: the current one if all files are below it, else the
/// nearest one above that has them all, for `patch` follows no `..` and no link.
struct PatchBase {
  private let folder: [Substring]
  /// What `patch` has to be told, with a space behind it; empty for the current folder.
  let option: String

  init(of files: [String]) {
    let current = Self.parts(FileManager.default.currentDirectoryPath)
    var folder = current[...]
    for file in files {
      let parts = Self.parts(file)
      while !parts.starts(with: folder) { folder.removeLast() }
    }
    self.folder = Array(folder)
    let ups = current.count - folder.count
    option = ups == 0 ? "" : "-d \(Array(repeating: "..", count: ups).joined(separator: "/")) "
  }

  /// The name of a file in the patch.
  func name(of file: String) -> String {
    Self.parts(file).dropFirst(folder.count).joined(separator: "/")
  }

  private static func parts(_ path: String) -> [Substring] {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
      .split(separator: "/")
  }
}
