import Foundation

/// Sees to it that no command overwrites what it reads, or one of its outputs with another.
///
/// Files are told apart by what the system knows them by, so that another spelling of a path, or a link,
/// is the same file.
enum OutputGuard {
  /// Refuses outputs that are inputs.
  ///
  /// - Parameters:
  ///   - outputs: The files to be written; `-` is none.
  ///   - inputs: Files and folders that are read; `-` is none, and what lies in a folder is not looked at.
  /// - Throws: `bad-usage` for the first output that is one of them.
  static func check(_ outputs: [String], against inputs: [String]) throws(CommandError) {
    for output in outputs {
      guard let identity = existing(output) else { continue }
      for input in inputs where existing(input) == identity {
        throw CommandError(
          "bad-usage", "the file is an input and would be overwritten", file: output,
          expected: "another file for the output")
      }
    }
  }

  /// Refuses two outputs to one file; devices such as `/dev/null` may take more than one.
  ///
  /// - Parameter outputs: The files to be written.
  /// - Throws: `bad-usage` for the first that was named before.
  static func checkForDuplicates(_ outputs: [String]) throws(CommandError) {
    var names: Set<String> = []
    var files: Set<FileStatus.Identity> = []
    for output in outputs {
      let isNew = names.insert(plain(output)).inserted
      let isNewFile = existing(output).map { files.insert($0).inserted } ?? true
      let isDevice = output != "-" && FileStatus.of(output)?.kind == .stream
      guard isNew && isNewFile || isDevice else {
        throw CommandError(
          "bad-usage", "two outputs cannot go to one file", file: output,
          expected: "a file of its own for each")
      }
    }
  }

  /// The path as the system would walk it.
  static func plain(_ path: String) -> String {
    path == "-"
      ? path : URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// Which file lies at a path; `nil` where there is none that could be lost.
  static func existing(_ path: String) -> FileStatus.Identity? {
    guard path != "-", let status = FileStatus.of(path), status.kind == .file else { return nil }
    return status.identity
  }
}
