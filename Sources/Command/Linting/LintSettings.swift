import Diagnostics
import Foundation
import ScriptLint

/// The team's `.callgrade.yml`, found beside the scripts or in a folder above.
struct LintSettings {
  var configuration = LintConfiguration()
  /// The folder that paths in the configuration start from; empty for the current one.
  var folder = ""

  /// Reads a configuration.
  ///
  /// - Parameter path: The file; `nil` looks for one from the current folder upwards.
  /// - Throws: All mistakes in the file, or that there is no such file.
  init(path: String?, console: Console) throws {
    guard let path = path ?? Self.discover() else { return }
    guard let bytes = try? ByteSource.contents(of: path, limit: 1 << 20) else {
      throw CommandError(
        "missing-file", "there is no such configuration", file: path,
        expected: "a file such as \(LintConfiguration.fileName)")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let (found, problems) = LintConfiguration.read(text, file: path)
    guard let found else {
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for problem in problems {
        let index = (problem.range?.start.line ?? 0) - 1
        console.show(problem, line: lines.indices.contains(index) ? String(lines[index]) : nil)
      }
      throw CommandError([])
    }
    configuration = found
    folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : ""
    if path.hasPrefix("/"), folder.isEmpty { folder = "/" }
  }

  /// The nearest configuration at or above the current folder, as a path from there.
  private static func discover() -> String? {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    var prefix = ""
    while true {
      let name = LintConfiguration.fileName
      if FileStatus.of(folder.appending(path: name).path)?.kind == .file { return prefix + name }
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
