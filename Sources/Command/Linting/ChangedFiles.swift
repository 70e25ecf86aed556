import Foundation

/// The files that differ from a revision of the repository, as git knows it.
struct ChangedFiles {
  private let paths: Set<String>

  /// Asks git.
  ///
  /// - Parameter revision: A branch, tag or commit; what changed since it and the current state
  ///   parted counts, files that git does not know yet included.
  /// - Throws: That there is no git, no repository or no such revision.
  init(since revision: String) throws(CommandError) {
    guard !revision.hasPrefix("-") else {
      throw CommandError(
        "bad-usage", "'\(revision)' is no revision", expected: "such as origin/main")
    }
    let top = try Self.git(["rev-parse", "--show-toplevel"], revision)
      .trimmingCharacters(in: .newlines)
    _ = try Self.git(["rev-parse", "--verify", "--quiet", revision + "^{commit}"], revision)
    // Without a common ancestor the revision itself is what to compare with.
    let base =
      (try? Self.git(["merge-base", revision, "HEAD"], revision))?
      .trimmingCharacters(in: .newlines) ?? revision
    let changed = try Self.git(
      ["diff", "--name-only", "-z", "--diff-filter=d", "--no-renames", base, "--"], revision)
    let new = try Self.git(
      ["ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", top], revision)
    paths = Set(
      (changed + new).split(separator: "\0").map { Self.plain(top + "/" + $0) })
  }

  /// Whether a file is one of them.
  func contains(_ file: String) -> Bool { paths.contains(Self.plain(file)) }

  private static func plain(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func git(
    _ arguments: [String], _ revision: String
  ) throws(CommandError) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let output = Pipe()
    // To a file: whoever reads one pipe to its end while the other fills up waits for ever.
    let errors = FileManager.default.temporaryDirectory.appending(
      path: "callgrade-git-\(UUID().uuidString)")
    guard FileManager.default.createFile(atPath: errors.path, contents: nil),
      let handle = FileHandle(forWritingAtPath: errors.path)
    else { throw CommandError([StreamFailure(.write, errors.path).diagnostic]) }
    defer {
      try? handle.close()
      try? FileManager.default.removeItem(at: errors)
    }
    process.standardOutput = output
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch {
      throw CommandError("git-failed", "--changed-from needs git, and it cannot be run")
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let words: Data
      do { words = try Data(contentsOf: errors) } catch {
        throw CommandError([StreamFailure(.read, errors.path).diagnostic])
      }
      throw failure(
        process.terminationStatus, String(decoding: words, as: UTF8.self), arguments, revision)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func failure(
    _ status: Int32, _ words: String, _ arguments: [String], _ revision: String
  ) -> CommandError {
    if status == 127 {
      return CommandError("git-failed", "--changed-from needs git, and there is none")
    }
    if words.contains("not a git repository") {
      return CommandError(
        "git-failed", "--changed-from needs a git repository, and this folder is in none")
    }
    if arguments.contains("--verify") {
      return CommandError(
        "git-failed", "git knows no revision '\(revision)'",
        expected: "a branch, tag or commit; in CI fetch it first (fetch-depth: 0)")
    }
    let first = words.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return CommandError("git-failed", "git: \(first)")
  }
}
