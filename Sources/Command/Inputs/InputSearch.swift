import Archives
import Diagnostics
import Foundation
import TranscriptImport

/// Finds the files that the arguments name, one after another, in a fixed order.
///
/// Folders are walked as they are reached, so that a tree of any size takes the memory of its depth.
/// Names are sorted by bytes; hidden files and linked folders are left out.
struct InputSearch {
  /// What the search came upon.
  enum Finding {
    /// A file to read.
    case file(InputFile)
    /// A file that is no transcript by its name.
    case skipped(String)
    /// An argument or folder that cannot be read, and which argument it belongs to.
    case problem(Diagnostic, argument: Int)
  }

  private struct Level {
    var names: ArraySlice<String>
    var folder: String
    var argument: Int
  }

  /// The arguments, in order.
  let arguments: [String]
  /// Files that are being written and so are no inputs.
  private let outputs: Set<FileStatus.Identity>
  private var next = 0
  private var levels: [Level] = []
  /// The archive that is being gone through, and the argument that it belongs to.
  private var archive: (walk: ArchiveWalk, argument: Int)?
  /// The archive around it, if it is within one.
  private var outer: ArchiveWalk?

  /// Begins a search.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, patterns and `-`; those that are given twice count once.
  ///   - outputs: Files to leave out.
  init(_ arguments: [String], leavingOut outputs: Set<FileStatus.Identity> = []) {
    var seen: Set<String> = []
    self.arguments = arguments.filter { seen.insert(Self.plain($0)).inserted }
    self.outputs = outputs
  }

  /// All files on disk that arguments lead to; an archive stands for what is in it.
  static func files(of arguments: [String]) -> [String] {
    var search = InputSearch(arguments)
    var files: [String] = []
    while let finding = search.nextFinding() {
      if case .file(let file) = finding { files.append(file.archived?.path ?? file.path) }
    }
    return files
  }

  /// Goes on to the next finding; `nil` at the end.
  mutating func nextFinding() -> Finding? {
    while true {
      if archive != nil {
        if let finding = stepInArchive() { return finding }
        continue
      }
      if !levels.isEmpty {
        if let finding = step() { return finding }
        continue
      }
      guard next < arguments.count else { return nil }
      next += 1
      if let finding = open(arguments[next - 1], argument: next - 1) { return finding }
    }
  }

  private mutating func open(_ argument: String, argument number: Int) -> Finding? {
    if argument == "-" {
      return .file(InputFile(path: "-", size: nil, argument: number, isNamed: true))
    }
    guard let status = FileStatus.of(argument) else {
      let code = errno
      if FilePattern.isPattern(argument) {
        levels.append(
          Level(names: FilePattern(argument).matches()[...], folder: "", argument: number))
        return nil
      }
      return .problem(Self.missing(argument, code: code), argument: number)
    }
    if status.kind == .folder { return enter(Self.plain(argument), argument: number) }
    if TranscriptNames.isSettings(argument) {
      return .problem(
        Diagnostic(
          id: "other-schema", file: argument,
          message: "these are settings of CallGrade and no transcript",
          expected: "a transcript, or a folder of transcripts"),
        argument: number)
    }
    if status.kind == .file, InputFile.isArchive(argument) {
      return enter(archive: argument, size: status.size, argument: number)
    }
    return .file(
      InputFile(
        path: argument, size: status.kind == .file ? status.size : nil, argument: number,
        isNamed: true))
  }

  private mutating func enter(_ folder: String, argument: Int) -> Finding? {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { !$0.hasPrefix(".") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      levels.append(Level(names: names[...], folder: folder, argument: argument))
      return nil
    } catch {
      return .problem(
        Diagnostic(
          id: "unreadable-file", file: folder, message: "the folder cannot be read"),
        argument: argument)
    }
  }

  private mutating func step() -> Finding? {
    guard let level = levels.last, let name = level.names.first else {
      levels.removeLast()
      return nil
    }
    levels[levels.count - 1].names.removeFirst()
    let separator = level.folder.isEmpty || level.folder.hasSuffix("/") ? "" : "/"
    let path = level.folder + separator + name
    guard let status = FileStatus.of(path) else {
      return .problem(Self.missing(path, code: errno), argument: level.argument)
    }
    switch status.kind {
    case .folder:
      // A link could lead round in a circle.
      return FileStatus.isLink(path) ? nil : enter(path, argument: level.argument)
    case .stream: return .skipped(path)
    case .file:
      let shortName = path.split(separator: "/").last.map(String.init) ?? path
      if InputFile.isArchive(path) {
        return enter(archive: path, size: status.size, argument: level.argument)
      }
      if outputs.contains(status.identity) || !TranscriptNames.mayBeTranscript(shortName) {
        return .skipped(path)
      }
      return .file(
        InputFile(path: path, size: status.size, argument: level.argument, isNamed: false))
    }
  }

  private mutating func enter(archive path: String, size: Int, argument: Int) -> Finding? {
    do throws(StreamFailure) {
      archive = (try ArchiveWalk(path, size: size), argument)
      return nil
    } catch {
      return .problem(error.diagnostic, argument: argument)
    }
  }

  private mutating func stepInArchive() -> Finding? {
    guard let argument = archive?.argument else { return nil }
    do throws(StreamFailure) {
      guard let path = archive?.walk.path, let found = try archive?.walk.next() else {
        leaveArchive()
        return nil
      }
      let name = path + "/" + found.file.member.name
      if InputFile.isArchive(name), ArchivedFiles.mayBeTranscript(found.file.member) {
        return enter(archive: found.file, name: name, argument: argument)
      }
      guard found.mayBeTranscript else { return .skipped(name) }
      return .file(
        InputFile(
          path: name, size: found.file.member.size, argument: argument, isNamed: false,
          archived: found.file))
    } catch {
      leaveArchive()
      return .problem(error.diagnostic, argument: argument)
    }
  }

  private mutating func leaveArchive() {
    guard let around = outer, let argument = archive?.argument else {
      archive = nil
      return
    }
    archive = (around, argument)
    outer = nil
  }

  /// Goes on with an archive within an archive; a third one stays closed, so that nothing unfolds
  /// for ever.
  private mutating func enter(
    archive file: ArchivedFile, name: String, argument: Int
  ) -> Finding? {
    guard outer == nil else {
      return .problem(
        Diagnostic(
          id: "archive-unsupported", file: name,
          message: "this archive is within an archive that is within an archive",
          expected: "archives of transcripts, one within another at most"),
        argument: argument)
    }
    do throws(StreamFailure) {
      let walk = try ArchiveWalk(file, path: name)
      outer = archive?.walk
      archive = (walk, argument)
      return nil
    } catch {
      return .problem(error.diagnostic, argument: argument)
    }
  }

  private static func missing(_ path: String, code: Int32) -> Diagnostic {
    if code == ENOENT || code == ENOTDIR {
      return Diagnostic(
        id: "missing-file", file: path, message: "there is no such file or folder",
        suggestion: neighbour(of: path))
    }
    return StreamFailure(.read, path, code: code).diagnostic
  }

  /// A file beside the missing one whose name is nearly the same.
  private static func neighbour(of path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
    return Suggestion.nearest(to: String(name), among: names ?? [])
      .map { parts.count > 1 ? folder + "/" + $0 : $0 }
  }

  /// The path without slashes at its end.
  private static func plain(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
