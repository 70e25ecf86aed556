import Foundation

/// What a run of the built command did.
struct CommandRun {
  var status: Int32
  var output: String
  var errors: String

  /// The lines of standard output; those of tables end with CR LF.
  var lines: [Substring] { output.split(whereSeparator: \.isNewline) }

  /// Runs the command that was built beside these tests, and waits for it.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: What it finds on standard input.
  ///   - environment: Variables beside the few that are always set.
  ///   - folder: The folder to run in.
  /// - Throws: If the command cannot be run.
  init(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: Scratch
  ) throws {
    try self.init(
      Self.binary(), arguments, input: input, environment: environment, in: folder)
  }

  /// Runs a line of shell in which `callgrade` is the built command.
  init(shell line: String, in folder: Scratch) throws {
    let definition = "callgrade() { '\(try Self.binary().path)' \"$@\"; }\n"
    try self.init(
      URL(fileURLWithPath: "/bin/bash"), ["-c", definition + line], input: "", environment: [:],
      in: folder)
  }

  private init(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String],
    in folder: Scratch
  ) throws {
    // Files, because a full pipe would stop a command that nobody reads from.
    let name = ".run-\(UUID().uuidString)"
    let files = ["in", "out", "err"].map { folder.url.appending(path: "\(name).\($0)") }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = Self.process(program, arguments, environment, in: folder)
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// A process that is not yet running.
  static func process(
    _ program: URL, _ arguments: [String], _ environment: [String: String], in folder: Scratch
  ) -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.url.path, "LANG": "C",
    ].merging(environment) { $1 }
    return process
  }

  /// The built command.
  static func binary() throws -> URL {
    var folders = CommandLine.arguments.compactMap { argument -> URL? in
      guard let range = argument.range(of: ".xctest") else { return nil }
      return URL(fileURLWithPath: String(argument[..<range.lowerBound])).deletingLastPathComponent()
    }
    if let own = Bundle.main.executableURL { folders.append(own.deletingLastPathComponent()) }
    for folder in folders {
      let binary = folder.appending(path: "callgrade")
      if FileManager.default.isExecutableFile(atPath: binary.path) { return binary }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
