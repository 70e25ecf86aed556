import Diagnostics
import Foundation
import ScriptLint

/// Finds the scripts that the arguments name, in a fixed order.
struct ScriptFiles {
  private(set) var files: [String] = []
  private(set) var problems: [Diagnostic] = []
  private let excluded: [String]
  private var seen: Set<String> = []

  /// Looks for files.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders and patterns.
  ///   - excluded: Patterns of files to leave out, unless they are named themselves.
  init(_ arguments: [String], leavingOut excluded: [String]) {
    self.excluded = excluded
    for argument in arguments { add(argument) }
  }

  private mutating func add(_ argument: String) {
    if let status = FileStatus.of(argument) {
      if status.kind == .folder {
        let before = files.count
        walk(argument)
        if files.count == before { note(empty: argument) }
      } else {
        take(argument)
      }
      return
    }
    guard FilePattern.isPattern(argument) else {
      problems.append(
        Diagnostic(
          id: "missing-file", file: argument, message: "there is no such file or folder",
          suggestion: Self.neighbour(of: argument)))
      return
    }
    let matches = FilePattern(argument).matches()
    if matches.isEmpty { note(empty: argument) }
    for match in matches where !isExcluded(match) {
      if FileStatus.of(match)?.kind == .folder { walk(match) } else { take(match) }
    }
  }

  private mutating func note(empty argument: String) {
    problems.append(
      Diagnostic(
        id: "nothing-found", file: argument, message: "there is no script",
        expected: "files such as .md, .txt, .yaml or .csv"))
  }

  private mutating func walk(_ folder: String) {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard !name.hasPrefix("."), !Self.isAboutScripts(name) else { continue }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      guard let status = FileStatus.of(path), !isExcluded(path) else { continue }
      if status.kind == .folder {
        // A link could lead round in a circle.
        if !FileStatus.isLink(path) { walk(path) }
      } else if ScriptFormat(fileName: name) != nil {
        take(path)
      }
    }
  }

  private mutating func take(_ path: String) {
    let plain = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    if seen.insert(plain).inserted { files.append(plain) }
  }

  /// Files that tell about the scripts beside them.
  private static func isAboutScripts(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("readme") || name.hasPrefix("changelog")
  }

  private func isExcluded(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    return excluded.contains { pattern in
      let wanted = pattern.split(separator: "/").map(String.init)
      guard let last = wanted.last else { return false }
      if wanted.count == 1 { return parts.contains { Self.fits($0, last) } }
      guard parts.count >= wanted.count else { return false }
      return (0...parts.count - wanted.count).contains { start in
        zip(parts[start...], wanted).allSatisfy { Self.fits($0, $1) }
      }
    }
  }

  private static func fits(_ name: String, _ pattern: String) -> Bool {
    pattern == "**" || FilePattern.fits(Array(name)[...], Array(pattern)[...])
  }

  private static func neighbour(of path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
    return Suggestion.nearest(to: String(name), among: names ?? [])
      .map { parts.count > 1 ? folder + "/" + $0 : $0 }
  }
}
