import Diagnostics
import Foundation
import Rubrics
import ScriptLint

/// The team's `.callgrade.yml`, found beside the scripts or in a folder above.
struct LintSettings {
  var configuration = LintConfiguration()
  /// The folder that paths in the configuration start from; empty for the current one.
  var folder = ""
  /// The file and its lines, for diagnostics; no file if there is none.
  private var file = ""
  private var lines: [Substring] = []

  /// The files that were read.
  var files: [String] { file.isEmpty ? [] : [file] }

  /// Reads a configuration.
  ///
  /// - Parameters:
  ///   - path: The file; `nil` looks for one from the current folder upwards.
  ///   - console: Where mistakes are shown.
  /// - Throws: All mistakes in the file, or that there is no such file.
  init(path: String?, console: Console) throws {
    guard let path = path ?? Self.discover() else { return }
    guard FileStatus.of(path) != nil else {
      throw CommandError(
        "missing-file", "there is no such configuration", file: path,
        expected: "a file such as \(LintConfiguration.fileName)")
    }
    guard let bytes = try ByteSource.contents(of: path, limit: 1 << 20) else {
      throw CommandError([GradingWorker.tooLarge(path, limit: 1 << 20)])
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let (found, problems) = LintConfiguration.read(text, file: path)
    file = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let found else {
      show(problems, console)
      throw CommandError([])
    }
    configuration = found
    folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : ""
    if path.hasPrefix("/"), folder.isEmpty { folder = "/" }
  }

  /// Checks the names of criteria, once it is known which pack they are of.
  ///
  /// - Throws: All names that the pack does not know.
  func check(against pack: RubricPack, _ console: Console) throws(CommandError) {
    let problems = configuration.unknownCriteria(in: pack, file: file)
    guard !problems.isEmpty else { return }
    show(problems, console)
    throw CommandError([])
  }

  private func show(_ problems: [Diagnostic], _ console: Console) {
    for problem in problems {
      let index = (problem.range?.start.line ?? 0) - 1
      console.show(problem, line: lines.indices.contains(index) ? String(lines[index]) : nil)
    }
  }

  /// The nearest configuration at or above the current folder, as a path from there.
  private static func discover() -> String? {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    var prefix = ""
    while true {
      for name in LintConfiguration.fileNames
      where FileStatus.of(folder.appending(path: name).path)?.kind == .file {
        return prefix + name
      }
      // A team's settings end where its repository does.
      if FileStatus.of(folder.appending(path: ".git").path) != nil || folder.path == "/" {
        return nil
      }
      folder = folder.deletingLastPathComponent()
      prefix += "../"
    }
  }

  /// A path of the configuration as seen from the current folder.
  func resolved(_ path: String) -> String {
    path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path
  }
}
